#!/usr/bin/python3
"""The plugin folder: installed it works; a wrong or incomplete one says what is wrong instead of crashing QGIS."""
import ast
import os
import re
import shutil
import subprocess
import tempfile
import unittest

from osgeo import gdal  # noqa: F401, so that its library is loaded
from qgis.core import Qgis

from qgisprocess import QgisProcess

PLUGINS = os.environ["NDVI_PLUGINS"]
SOURCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "plugin")
LIBRARY = "libndvi_collections.so"
RUNNING = Qgis.version().partition("-")[0]
LRELEASE = shutil.which("lrelease", path=os.environ["PATH"] + ":/usr/lib/qt5/bin")


class Plugin(unittest.TestCase):

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="ndvi-plugin-")
        self.addCleanup(shutil.rmtree, self.folder, True)

    def listing(self, plugins, environment=None):
        """What `qgis_process list` says with the plugins of a folder."""
        qgis = QgisProcess(plugins)
        self.addCleanup(qgis.close)
        return qgis.call(["list"], env=environment)

    def copied(self):
        copy = os.path.join(self.folder, "ndvi_collections")
        shutil.copytree(os.path.join(PLUGINS, "ndvi_collections"), copy)
        return copy

    def stamped(self, version):
        """A copy that says it was built for that QGIS."""
        metadata = os.path.join(self.copied(), "metadata.txt")
        with open(metadata, encoding="utf-8") as file:
            text = file.read()
        with open(metadata, "w", encoding="utf-8") as file:
            file.write(re.sub("^builtForQgis=.*$", f"builtForQgis={version}", text, flags=re.MULTILINE))

    def relinked(self, pattern):
        """A copy whose library wants something else instead of what it was linked with: name and other name, of equal length."""
        path = os.path.join(self.copied(), LIBRARY)
        with open(path, "rb") as file:
            code = file.read()
        name = re.search(rb"\0(" + pattern.encode() + rb")\0", code)[1]
        other = name[:-1] + (b"9" if name[-1:] != b"9" else b"8")
        with open(path, "wb") as file:
            file.write(code.replace(b"\0" + name + b"\0", b"\0" + other + b"\0"))
        return name.decode(), other.decode()

    def assert_refused(self, *words, environment=None):
        outcome = self.listing(self.folder, environment)
        self.assertEqual(outcome.status, 0, outcome.text)
        self.assertNotIn("ndvi:", outcome.stdout)
        self.assertNotIn("Traceback", outcome.stderr)
        for word in words:
            self.assertIn(word, outcome.stderr)

    def test_one_libcurl(self):
        """GDAL fills in options of our requests: a system may have two libraries of that name, which do not mix."""
        with open("/proc/self/maps", encoding="utf-8") as maps:
            libgdal = re.search(r"/\S*/libgdal\.so\S*", maps.read())[0]

        def needed(library):
            said = subprocess.run(["readelf", "-d", library], check=True, capture_output=True, text=True).stdout
            return set(re.findall(r"\[(libcurl[^]]*)\]", said))

        self.assertEqual(len(needed(libgdal)), 1, libgdal)
        self.assertEqual(needed(os.path.join(PLUGINS, "ndvi_collections", LIBRARY)), needed(libgdal))

    def test_built_for_another_series_of_qgis(self):
        self.stamped("3.2.0")
        self.assert_refused(f"built for QGIS 3.2.0, but QGIS {RUNNING} is running", "was made for this QGIS", "tools/package")

    def test_built_for_another_bug_fix_release_of_qgis(self):
        other = RUNNING.rpartition(".")[0] + ".99"
        self.stamped(other)
        self.assert_refused(f"built for QGIS {other}, but QGIS {RUNNING} is running", "was made for this QGIS")

    def test_linked_with_another_qgis(self):
        name, other = self.relinked(r"libqgis_core\.so\.[0-9.]+")
        self.assert_refused(f"built for QGIS {RUNNING} with {other}, but this QGIS {RUNNING} runs with {name}.", "was made for this QGIS")

    def test_linked_with_another_gdal_than_qgis(self):
        name, other = self.relinked(r"libgdal\.so\.[0-9]+")
        self.assert_refused(f"built for QGIS {RUNNING} with {other}, but this QGIS {RUNNING} runs with {name}.", "was made for this QGIS")

    def test_a_library_is_missing(self):
        _, other = self.relinked(r"libcurl[a-z-]*\.so\.[0-9]+")
        self.assert_refused(f"built for QGIS {RUNNING} cannot be loaded into this QGIS {RUNNING}: {other}", "was made for this QGIS")

    @unittest.skipUnless(shutil.which("nm"), "needs nm")
    def test_a_function_of_qgis_is_missing(self):
        symbols = subprocess.run(["nm", "--dynamic", "--undefined-only", os.path.join(PLUGINS, "ndvi_collections", LIBRARY)], check=True,
                                 capture_output=True, text=True).stdout
        _, other = self.relinked(re.search(r" U (_ZNK?[0-9]+QgsProcessing\w+)$", symbols, re.MULTILINE)[1])
        self.assert_refused(f"built for QGIS {RUNNING} cannot be loaded into this QGIS {RUNNING}:", f"undefined symbol: {other}",
                            "was made for this QGIS")

    def test_without_the_library(self):
        path = os.path.join(self.copied(), LIBRARY)
        os.remove(path)
        self.assert_refused(f"{path} is missing. Install the plugin again.")

    @unittest.skipUnless(LRELEASE, "needs lrelease")
    def test_in_the_language_of_the_user(self):
        self.stamped("3.2.0")
        source = os.path.join(self.folder, "xx.ts")
        with open(source, "w", encoding="utf-8") as file:
            file.write("""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="pt_BR"><context><name>Plugin</name><message>
                <source>This copy was built for QGIS %1, but QGIS %2 is running.</source>
                <translation>Roda o QGIS %2, mas esta cópia foi compilada para o QGIS %1.</translation></message></context></TS>""")
        subprocess.run([LRELEASE, "-silent", source, "-qm",
                        os.path.join(self.folder, "ndvi_collections", "i18n", "ndvi_collections_pt_BR.qm")], check=True)
        # What has no translation is said in English.
        self.assert_refused(f"Roda o QGIS {RUNNING}, mas esta cópia foi compilada para o QGIS 3.2.0. Install the package",
                            environment={"LANG": "pt_BR.UTF-8"})

    def test_its_sentences_are_those_to_translate(self):
        with open(os.path.join(SOURCES, "__init__.py"), encoding="utf-8") as file:
            constants = {node.value for node in ast.walk(ast.parse(file.read())) if isinstance(node, ast.Constant)}
        with open(os.path.join(SOURCES, "entry.cpp"), encoding="utf-8") as file:
            declared = re.findall(r'QT_TRANSLATE_NOOP\("Plugin",((?:\s*"[^"]*")+)\)', file.read())
        declared = {"".join(re.findall('"([^"]*)"', literals)) for literals in declared}
        self.assertTrue(declared)
        self.assertEqual(declared - constants, set())
        self.assertEqual({text for text in constants if isinstance(text, str) and "%1" in text} - declared, set())

    def test_installed(self):
        build = os.path.dirname(os.path.abspath(PLUGINS))
        subprocess.run(["cmake", "--install", build, "--prefix", self.folder], check=True, stdout=subprocess.DEVNULL)
        outcome = self.listing(os.path.join(self.folder, "share", "qgis", "python", "plugins"))
        for name in ("collectionfromfolder", "collectionfromlayers", "ndvirasters", "stackbands", "samplepixels", "histogramtables",
                     "zonalstatistics", "aggregatetables", "histogramreport", "foldertotables", "foldertorasters", "layerstomonths"):
            self.assertIn("ndvi:" + name, outcome.stdout, outcome.text)


if __name__ == "__main__":
    unittest.main()
