"""Writes what was measured: lines for the terminal, Markdown for docs/performance.md."""
import datetime
import os
import re
import statistics
import subprocess
from dataclasses import dataclass
from typing import Optional

from osgeo import gdal

BEGIN, END = "<!-- bench:begin -->", "<!-- bench:end -->"
PIXEL_AREA = 100.              # m², of 10 m
DATES_A_YEAR = 146             # one in five days from each of two orbits
PLACES = {"Austria": 84000., "Europe": 10e6}  # km²


@dataclass
class Result:
    """A figure over all turns."""
    figure: object
    values: list

    @property
    def median(self):
        return statistics.median(self.values)

    @property
    def held(self) -> Optional[bool]:
        bar = self.figure.bar
        if bar is None:
            return None
        return self.median >= bar if self.figure.at_least else self.median <= bar

    def number(self, value):
        return f"{value:.0f}" if self.figure.unit == "MiB" else f"{value:.3f}" if abs(value) < .2 else f"{value:.2f}"

    @property
    def cells(self):
        figure = self.figure
        bar = "" if figure.bar is None else f"{'≥' if figure.at_least else '≤'} {figure.bar:g} {figure.unit}"
        spread = f"{self.number(self.median)} [{self.number(min(self.values))} … {self.number(max(self.values))}]"
        return [figure.text, f"{spread} {figure.unit}", bar, {True: "yes", False: "**no**", None: ""}[self.held]]


def line(result):
    text, value, bar, held = result.cells
    return f"  {text:<72} {value:<28} {bar:<10} {held.strip('*')}"


def table(head, rows, numbers_from=None):
    """A Markdown table; columns from `numbers_from` on are set to the right."""
    numbers_from = len(head) if numbers_from is None else numbers_from
    marks = ["---" if i < numbers_from else "---:" for i in range(len(head))]
    return [f"| {' | '.join(head)} |", f"|{'|'.join(marks)}|", *(f"| {' | '.join(row)} |" for row in rows)]


def hours(seconds):
    value = seconds / 3600
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}"


def _processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        found = re.search(r"^model name\s*: (.*)$", file.read(), re.M)
    return found.group(1) if found else os.uname().machine


def machine(qgis_version, rounds):
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False,
                            cwd=os.path.dirname(os.path.abspath(__file__))).stdout.strip()
    return (f"{_processor()}, {os.cpu_count()} cores; GDAL {gdal.VersionInfo('RELEASE_NAME')}, QGIS {qgis_version}; "
            f"{datetime.date.today().isoformat()}{', ' + commit if commit else ''}. Median [smallest … largest] of {rounds} "
            f"{'turns' if rounds > 1 else 'turn'}.")


def run_rows(turns_by_case):
    """What each run took by itself."""
    for case, turns in turns_by_case.items():
        for name in turns[0]:
            taken = [turn[name] for turn in turns]
            yield [case, name, *(f"{statistics.median(values):{form}}" for values, form in (
                ([m.seconds for m in taken], ".2f"), ([m.cpu for m in taken], ".2f"), ([m.peak_mib for m in taken], ".0f")))]


def _cost(turns, floor, core):
    """Seconds of one core for a pixel: decoding alone, and all; and bytes to read for it."""
    pixels, size = (turns[0][floor].details[key] for key in ("pixels", "bytes"))
    return [statistics.median(turn[run].cpu for turn in turns) / pixels for run in (floor, core)] + [size / pixels]


def country(turns_by_case):
    """The measured cost of a pixel, times the pixels of a country and a year; nothing where it was not measured."""
    kinds = {"GeoTIFF, DEFLATE": ("core, regions", "floor, mask", "core, mask"), "JPEG 2000": ("jp2, regions", "floor", "core")}
    rows = []
    for kind, (case, floor, core) in kinds.items():
        if case not in turns_by_case:
            continue
        decode, all_of_it, size = _cost(turns_by_case[case], floor, core)
        for place, area in PLACES.items():
            pixels = area * 1e6 / PIXEL_AREA * DATES_A_YEAR
            rows.append([place, kind, f"{area:,.0f}", f"{pixels / 1e9:,.0f}", f"{decode * 1e9:.1f}", f"{all_of_it * 1e9:.1f}",
                         hours(decode * pixels), hours(all_of_it * pixels), f"{size * pixels / 1e12:,.1f}"])
    if not rows:
        return []
    head = ["", "files", "km²", "10⁹ pixels a year", "ns a pixel to decode", "ns in all", "core hours to decode", "core hours in all",
            "TB to read"]
    return ["### Cost of a country", "",
            f"Pixels a year = km² × 10⁶ / {PIXEL_AREA:.0f} m² × {DATES_A_YEAR} dates (one in five days from each of two orbits; where one "
            "orbit alone passes, half of them). Core hours = pixels × measured processor time of the job for a pixel, red, "
            "near-infrared and mask; every block touched by a zone.", "", *table(head, rows, 2), ""]


def markdown(head, results, missing, turns_by_case, plot, kernel_rows):
    lines = [head, ""]
    if results:
        lines += [*table(["what", "measured", "bar", "held"], [result.cells for result in results]), ""]
    if missing:
        lines += ["Not measured: " + "; ".join(missing) + ".", ""]
    if plot:
        lines += [f"![Time over scenes, zones and vertices]({plot})", ""]
    lines += country(turns_by_case)
    if kernel_rows:
        lines += ["### Kernels", "", *table(["function", "ns a call", "million items a second"], kernel_rows, 1), ""]
    if turns_by_case:
        lines += ["### Runs", "", *table(["case", "run", "seconds", "processor s", "peak MiB"], run_rows(turns_by_case), 2)]
    return "\n".join(lines)


def insert(path, text):
    """Puts the text between the markers of a page; into a page of its own where there is none."""
    page = f"{BEGIN}\n{END}\n"
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            page = file.read()
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{path} has no place for results: lines with {BEGIN} and {END}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n{text}\n{END}{after}")
