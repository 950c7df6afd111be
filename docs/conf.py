"""Sphinx's settings for the user guide. The pages are Markdown, as they are read on the web; see docs/CMakeLists.txt for the build.

By hand: sphinx-build -W docs FOLDER
"""
import os
import re

from pygments.lexers.special import TextLexer

HERE = os.path.dirname(os.path.abspath(__file__))
LANGUAGE = re.compile(r"[a-z]{2}(_[A-Z]{2})?")  # name of a folder with the pages of a language
TITLES = {"en": "NDVI Collections: user guide", "zh_CN": "NDVI Collections 用户指南"}
LINK = re.compile(r"\]\(([^()#\s]+\.md)#[^()\s]*\)")

with open(os.path.join(HERE, "..", "CMakeLists.txt"), encoding="utf-8") as file:
    release = version = re.search(r"project\(\S+ VERSION ([0-9.]+)", file.read()).group(1)

project = "NDVI Collections"
language = "en"
extensions = ["myst_parser"]
exclude_patterns = [name for name in os.listdir(HERE) if LANGUAGE.fullmatch(name)]

# Headings are targets under the names that GitHub gives them: tables.md#statistics.
myst_heading_anchors = 4
highlight_language = "none"

html_theme = "furo"
html_static_path = [os.path.join(HERE, "_static")]
html_css_files = ["guide.css"]
html_js_files = ["guide.js"]
pygments_style = pygments_dark_style = "tango"
html_copy_source = False
html_show_copyright = False
html_show_sourcelink = False
html_show_search_summary = False  # a browser does not fetch pages that lie in a folder
html_domain_indices = html_use_index = False


def adapt_page(app, page, source):
    """In other languages than English: pages that are there in English still fit those that are translated.

    A link to a heading leads to the top of the page where the two are of different languages, and an index without a table of contents
    gets the English one.
    """
    if app.config.language == "en":
        return
    here = os.path.join(HERE, app.config.language)

    def is_own(path):
        return os.path.exists(os.path.join(here, path))

    own = is_own(page + ".md")

    def without_heading(link):
        target = os.path.normpath(os.path.join(os.path.dirname(page), link.group(1)))
        return link.group(0) if is_own(target) == own else f"]({link.group(1)})"

    source[0] = LINK.sub(without_heading, source[0])
    if page == "index" and "{toctree}" not in source[0]:
        with open(os.path.join(HERE, "index.md"), encoding="utf-8") as english:
            contents = "\n\n".join(re.findall(r"```\{toctree\}.*?\n```", english.read(), re.DOTALL))
            source[0] += "\n\n" + re.sub(r"(?m)^.* <(\S+)>$", r"\1", contents)  # each under the title it has


def set_title(_, config):
    config.html_title = TITLES.get(config.language, TITLES["en"])


def setup(app):
    app.add_lexer("csv", TextLexer)
    app.connect("config-inited", set_title)
    app.connect("source-read", adapt_page)
