"""The measured figures of docs/performance.md: what a pixel, a byte, a zone and a row cost."""
import re
from dataclasses import dataclass

# What tools/bench measures with (tools/lib/bench/workloads.py, cases.py).
FIELDS, DATES, GROWTH_SCENES = 2000, 12, 2
KINDS = {"GeoTIFF": "GeoTIFF, DEFLATE", "JPEG 2000": "JPEG 2000"}


class PageError(Exception):
    """What the page lacks."""


@dataclass
class Figures:
    head: str              # machine and versions
    pixel: dict            # seconds of a core for a pixel, all of it, by kind of file
    pixel_bytes: dict      # bytes to read for a pixel
    zone: float            # seconds of a core for one more zone in one scene
    row: float             # the same for writing its rows


def _rows(page):
    """The cells of all tables, by the first cells."""
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line.startswith("|")]


def _number(text):
    return float(re.sub(r"[^\d.]", "", text))


def read_figures(path):
    with open(path, encoding="utf-8") as file:
        page = file.read()
    rows = _rows(page)

    def row(*begin):
        found = [cells for cells in rows if cells[:len(begin)] == list(begin)]
        if not found:
            raise PageError(f"{path} has no row “{' | '.join(begin)}”")
        return found[0]

    def cpu(case, run):
        return _number(row(case, run)[3])

    # place, files, km², 10⁹ pixels, ns to decode, ns in all, core hours to decode, in all, TB
    europe = {kind: row("Europe", name) for kind, name in KINDS.items()}
    growth = sorted((int(_number(cells[1])), _number(cells[3])) for cells in rows if cells[0] == "growth with zones" and len(cells) == 5)
    if len(growth) < 2:
        raise PageError(f"{path} has no rows “growth with zones”")
    (fewest, least), (most, greatest) = growth[0], growth[-1]
    written = cpu("whole, fields", "gpkg, mask") - cpu("whole, fields", "start-up") - cpu("core, fields", "core, mask")
    head = re.search(r"<!-- bench:begin -->\n(.*?)\.? Median", page)
    return Figures(head.group(1) if head else "", {kind: _number(cells[5]) * 1e-9 for kind, cells in europe.items()},
                   {kind: _number(cells[8]) * 1e12 / (_number(cells[3]) * 1e9) for kind, cells in europe.items()},
                   (greatest - least) / (most - fewest) / GROWTH_SCENES, max(0., written) / (FIELDS * DATES))
