#!/usr/bin/python3
"""Every sentence of the sources has a translation in every language, and says as much: placeholders, tags, names.

usage: testtranslations.py LUPDATE SOURCE_FOLDER
"""
import collections
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

LANGUAGES = {"de", "es", "fr", "zh_CN"}

# What a translation keeps as it is, as often as it is there: %1 and %L1, tags of HTML; and names of parameters in CAPS.
KEPT = re.compile(r"%L?\d+|</?[a-zA-Z][^<>]*>")
NAMES = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b")

# What a sentence is told by: words of the language, no units (m, s, °) and no names of methods in capitals.
WORD = re.compile(r"[a-z]{3,}")
CHINESE = re.compile("[\u4e00-\u9fff]")


class Translations(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.mkdtemp(prefix="ndvi-i18n-")
        cls.addClassCleanup(shutil.rmtree, cls.scratch)
        cls.languages = {}
        for path in sorted(glob.glob(os.path.join(SOURCE, "i18n", "ndvi_collections_*.ts"))):
            copy = shutil.copy(path, cls.scratch)
            # cmake --build build/dev --target update_translations does the same to the files themselves.
            subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", "core", "algorithms", "plugin", "-extensions", "cpp,h", "-ts", copy],
                           cwd=SOURCE, check=True)
            language = os.path.basename(path)[len("ndvi_collections_"):-3]
            cls.languages[language] = [(context.findtext("name"), message) for context in ET.parse(copy).iter("context")
                                       for message in context.iter("message")]

    def messages(self):
        for language, messages in self.languages.items():
            for context, message in messages:
                yield f"{language}, {context}", message.findtext("source"), message.find("translation")

    def test_languages(self):
        self.assertGreaterEqual(set(self.languages), LANGUAGES)
        for language, messages in self.languages.items():
            self.assertGreater(len(messages), 1000, language)

    def test_nothing_is_missing(self):
        left = [(where, source) for where, source, translation in self.messages()
                if translation.get("type") or not (translation.text or "".join(form.text or "" for form in translation)).strip()]
        self.assertEqual(left, [], f"{len(left)} sentences without a translation")

    def test_nothing_is_left_in_english(self):
        """Words may be those of both languages (Zone, Raster); whole sentences are not, and none is in Chinese."""
        left = []
        for where, source, translation in self.messages():
            text = translation.text or "".join(form.text or "" for form in translation)
            words = WORD.findall(NAMES.sub("", KEPT.sub("", source)))
            if (text == source and len(words) > 2) or (where.startswith("zh") and words and not CHINESE.search(text)):
                left.append((where, source, text))
        self.assertEqual(left, [])

    def test_what_is_kept(self):
        wrong = []
        for where, source, translation in self.messages():
            for text in [form.text or "" for form in translation] or [translation.text or ""]:
                if (collections.Counter(KEPT.findall(text)), set(NAMES.findall(text))) != (
                        collections.Counter(KEPT.findall(source)), set(NAMES.findall(source))):
                    wrong.append((where, source, text))
        self.assertEqual(wrong, [])

    def test_spaces_at_the_ends(self):
        for where, source, translation in self.messages():
            if where.startswith("zh") or len(source.strip()) < 2:
                continue  # its punctuation has no space beside it; marks alone have what the language wants
            text = translation.text or ""
            self.assertEqual((source[:1].isspace(), source[-1:].isspace()), (text[:1].isspace(), text[-1:].isspace()), (where, source))


if __name__ == "__main__":
    LUPDATE, SOURCE = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
