"""The code blocks of the guide: README.md and the pages in docs/."""
import glob
import os
import re
import shlex
from dataclasses import dataclass

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
LANGUAGE = re.compile(r"[a-z]{2}(_[A-Z]{2})?")

# Blocks that are run, those that are looked for in what was said before, and those that only show something.
RUN = {"sh", "python"}
SAID = {"text"}
SHOWN = {"csv", "yaml", "none", "{toctree}"}

NOT_RUN = re.compile(r"<!-- not run: (.+) -->")

# Parameters that name what a command makes, also with a step of a model in front (tables:REPORT), and where they name what it reads.
OUTPUTS = {"OUTPUT", "HISTOGRAM", "STATISTICS", "SCENES", "WIDE", "REPORT", "CHOICES", "ZONES_OUTPUT", "CACHE"}
READ = {"ndvi:histogramreport": {"HISTOGRAM", "STATISTICS", "SCENES"}}


@dataclass
class Block:
    """A fenced block, and why it is not run (empty: it is)."""
    page: str  # path below the root
    line: int
    language: str
    text: str
    reason: str

    @property
    def place(self):
        return f"{self.page}:{self.line}"

    def code(self):
        """Its lines without comments, which are translated, however commands are broken into lines."""
        lines = (re.sub(r"(^|\s)#.*", "", line) for line in self.text.replace("\\\n", " ").splitlines())
        return [" ".join(line.split()) for line in lines if line.strip()]

    def made(self):
        """Files and folders that the block asks for; those of a loop once for each of its values."""
        if self.language == "python":
            named = re.findall(r'"(?:\w+:)?([A-Z_]+)": "([^"]+\.\w+)"', self.text)
            return [name for parameter, name in named if parameter in OUTPUTS]
        found = []
        loops = dict(re.findall(r"\bfor (\w+) in ([^;\n]+);", self.text))
        for line in self.text.replace("\\\n", " ").splitlines():
            if line.lstrip().startswith("ogr2ogr "):  # ogr2ogr -f CSV TARGET SOURCE
                found.append(next(word for word in shlex.split(line) if re.search(r"\.(csv|gpkg)$", word)))
            algorithm = re.search(r"run (ndvi:\w+)", line)
            if not algorithm:
                continue
            read = READ.get(algorithm.group(1), set())
            wanted = OUTPUTS | ({"FOLDER"} if algorithm.group(1) == "ndvi:ndvirasters" else set())
            for word in shlex.split(line.replace("||", "")):
                option = re.fullmatch(r"--(?:\w+:)?(\w+)=(.+)", word)
                if option and option.group(1) in wanted - read:
                    found += values(option.group(2), loops)
        return found


def values(text, loops):
    for name, words in loops.items():
        if f"${name}" in text:
            return [text.replace(f"${name}", word) for word in words.split()]
    return [text]


def pages(language=None):
    """Paths of the pages below the root: the English ones, or the translated ones of a language."""
    if language:
        found = glob.glob(os.path.join(ROOT, "docs", language, "**", "*.md"), recursive=True)
        found += glob.glob(os.path.join(ROOT, f"README.{language.replace('_', '-')}.md"))
    else:
        found = [path for path in glob.glob(os.path.join(ROOT, "docs", "**", "*.md"), recursive=True)
                 if not LANGUAGE.fullmatch(os.path.relpath(path, os.path.join(ROOT, "docs")).split(os.sep)[0])]
        found.append(os.path.join(ROOT, "README.md"))
    return sorted(os.path.relpath(path, ROOT) for path in found)


def languages():
    """Languages with translated pages."""
    return sorted(name for name in os.listdir(os.path.join(ROOT, "docs"))
                  if LANGUAGE.fullmatch(name) and os.path.isdir(os.path.join(ROOT, "docs", name)))


def blocks(page):
    """The fenced blocks of a page in their order."""
    with open(os.path.join(ROOT, page), encoding="utf-8") as file:
        lines = file.read().splitlines()
    found, start, language, before = [], None, "", ""
    for number, line in enumerate(lines, 1):
        fence = re.match(r"```(\S*)", line)
        if start is None and fence:
            start, language = number, fence.group(1)
        elif fence:
            mark = NOT_RUN.fullmatch(before.strip())
            found.append(Block(page, start, language, "\n".join(lines[start:number - 1]) + "\n", mark.group(1) if mark else ""))
            start, before = None, ""
        elif start is None and line.strip():
            before = line
    if start is not None:
        raise ValueError(f"{page}:{start}: the block does not end")
    return found
