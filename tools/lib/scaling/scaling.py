"""Foretells runs of the workflow by what others took; run by tools/scaling, which says how."""
import argparse
import datetime
import os
import subprocess
import sys

import numpy

import zonecost
from benchpage import PageError, read_figures
from calibration import calibrate
from draws import Draws
from page import Page, insert
from predict import CASES, Net, Predictor
from reproduction import reproduce
from runfolder import RunError, RunFolder
from texts import ENGLISH, LANGUAGES

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))
MADE_PIXELS = 5490 ** 2  # of a scene of tools/try-slurm
ASSUMED_LATENCY = numpy.linspace(.1, .2, 11)
ASSUMED_BANDWIDTH = 1.25  # GB/s


def arguments_of():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calibrate", action="append", required=True)
    parser.add_argument("--reproduce", action="append", default=[])
    parser.add_argument("--plugins")
    parser.add_argument("--latencies")
    parser.add_argument("--bandwidth", type=float)
    parser.add_argument("--output")
    arguments = parser.parse_args()
    if arguments.bandwidth is not None and arguments.bandwidth <= 0:
        parser.error("--bandwidth should be more than 0")
    both = set(map(os.path.realpath, arguments.calibrate)) & set(map(os.path.realpath, arguments.reproduce))
    if both:
        parser.error(f"{', '.join(both)} cannot be foretold from itself")
    return arguments


def net_of(arguments):
    latency = Draws(ASSUMED_LATENCY)
    if arguments.latencies:
        with open(arguments.latencies, encoding="utf-8") as file:
            try:
                latency = Draws([float(line) for line in file if line.strip()])
            except ValueError as error:
                sys.exit(f"Error: {arguments.latencies} should have seconds, one number a line: {error}")
    return Net(latency, (arguments.bandwidth or ASSUMED_BANDWIDTH) * 1e9, latency_is_measured=bool(arguments.latencies),
               bandwidth_is_given=arguments.bandwidth is not None)


def head(figures):
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False, cwd=ROOT).stdout.strip()
    return f"{figures.head} (tools/bench); {datetime.date.today().isoformat()}{', ' + commit if commit else ''} (tools/scaling)."


def main():
    arguments = arguments_of()
    runs = [RunFolder(folder) for folder in arguments.calibrate]
    calibration = calibrate(runs)
    figures = read_figures(os.path.join(ROOT, "docs", "performance.md"))
    zone = None
    if arguments.plugins:
        cost = zonecost.zone_cost(arguments.plugins, os.path.join(runs[0].results, "collection.gpkg"))
        zone = (cost, zonecost.FEW, zonecost.MANY)
    pairs = [(run, reproduce(calibration, run)) for run in map(RunFolder, arguments.reproduce)]
    is_held = all(result.held for _, result in pairs)
    net = net_of(arguments)
    predictions = []
    if is_held:
        predictor = Predictor(calibration, figures, net, zone and zone[0])
        predictions = [predictor.predict(case, kind) for case in CASES for kind in figures.pixel]
    checked = MADE_PIXELS * figures.pixel["GeoTIFF"] + calibration.zones * (figures.zone + figures.row)
    for language, texts in LANGUAGES.items():
        page = Page(texts)
        lines = [head(figures), "", *page.figures(calibration, runs, figures, net, zone, checked), *page.reproductions(pairs)]
        if predictions:
            lines += page.predictions(predictions)
        if texts is ENGLISH:
            print("\n".join(lines))
        if arguments.output:
            insert(os.path.join(arguments.output, language, "scaling.md"), lines)
    return 0 if is_held else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (RunError, PageError, OSError) as error:
        sys.exit(f"Error: {error}")
