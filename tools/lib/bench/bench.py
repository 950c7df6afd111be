#!/usr/bin/python3
"""Measures the plugin against what decoding alone costs; run by tools/bench, which builds what is needed.

usage: bench.py BUILD [WORKLOADS] [--rounds N] [--only NAME,...] [--quick] [--route-dates N] [--output FOLDER]

BUILD   build folder with the plugin and, in tests/bench, the benchmark programs
"""
import argparse
import json
import os
import statistics
import sys
from dataclasses import dataclass

import growthplot
import report
import workloads
from cases import Cases
from measure import CoreProgram, Qgis, run

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))
PAGE, PLOT = "performance.md", "performance-growth.svg"
QUICK_HEAD = "A quick run on little data: it shows that everything works, the figures mean nothing."


@dataclass(frozen=True)
class Settings:
    """How far things grow."""
    scenes: tuple
    zones: tuple
    vertices: tuple
    many_dates: int       # of the full tile
    route_dates: int
    most_scenes: int = None


FULL = Settings((1, 2, 4, 8, 16), (1000, 2000, 5000, 10000, 20000), (1000, 10000, 100000, 500000, 1000000), 12, 2)
QUICK = Settings((1, 2, 4), (1000, 2000, 4000), (1000, 50000, 100000), 3, 1, 2)


def say(text):
    print(f"\n== {text}", flush=True)


def arguments_of(names):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build")
    parser.add_argument("workloads", nargs="?")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--only", default="")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--route-dates", type=int)
    parser.add_argument("--output")
    arguments = parser.parse_args()
    arguments.only = [name for name in arguments.only.split(",") if name]
    unknown = set(arguments.only) - set(names)
    if unknown:
        parser.error(f"there is no case {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    arguments.rounds = arguments.rounds or (1 if arguments.quick else 5)
    return arguments


def open_workloads(arguments, own, settings):
    """The workloads; the full tile may be missing from a folder that is given."""
    folder = arguments.workloads
    if folder is None:
        folder = os.path.join(own, "quick" if arguments.quick else "workloads")
        workloads.make(folder, arguments.quick, say)
    medium, full = (os.path.join(folder, name) for name in ("medium", "full"))
    if not os.path.exists(os.path.join(medium, "scenes.csv")):
        sys.exit(f"{folder} holds no workload: medium/scenes.csv is missing")
    return (workloads.Workload(medium, os.path.join(own, "medium"), settings.most_scenes),
            workloads.Workload(full, os.path.join(own, "full")) if os.path.exists(os.path.join(full, "scenes.csv")) else None)


def measure(case, rounds, warm_up):
    """The runs of a case, turn by turn."""
    if warm_up:
        for function in case.runs.values():
            function()
    return [{name: function() for name, function in case.runs.items()} for _ in range(rounds)]


def millions(value):
    return f"{value / 1e6:,.0f}" if value >= 1e7 else f"{value / 1e6:.1f}"


def kernels(program):
    """Single functions of the core; their rows for the page."""
    details = json.loads(run([program.kernels, "--benchmark_format=json"])[1])
    return [[entry["name"], f"{entry['real_time']:.0f}", millions(entry['items_per_second'])] for entry in details["benchmarks"]]


def main():
    names = [*Cases.NAMES, "kernels"]
    arguments = arguments_of(names)
    settings = QUICK if arguments.quick else FULL
    if arguments.route_dates:
        settings = Settings(**{**vars(settings), "route_dates": arguments.route_dates})
    own = os.path.join(ROOT, "build", "bench")
    medium, full = open_workloads(arguments, own, settings)
    program, qgis = CoreProgram(arguments.build), Qgis(os.path.join(own, "tables"))
    results, turns_by_case, curves, missing, kernel_rows = [], {}, {}, [], []
    try:
        cases = Cases(program, qgis, medium, full, settings)
        for name in arguments.only or names:
            if name == "kernels":
                say("kernels")
                kernel_rows = kernels(program)
                for row in kernel_rows:
                    print(f"  {row[0]:<40} {row[1]:>12} ns {row[2]:>8} million items/s")
                continue
            made = cases.make(name)
            if not made:
                missing.append(name)
            for case in made:
                say(case.name)
                turns = turns_by_case[case.name] = measure(case, arguments.rounds, not arguments.quick)
                if arguments.quick:
                    for figure in case.figures:
                        figure.bar = None
                found = [report.Result(figure, [figure.value(turn) for turn in turns]) for figure in case.figures]
                results += found
                print("\n".join(map(report.line, found)), flush=True)
                if case.growth:
                    curves[case.growth.of] = {count: statistics.median(turn[run_name].seconds for turn in turns)
                                              for count, run_name in case.growth.runs.items()}
        head = QUICK_HEAD if arguments.quick else report.machine(qgis.version(), arguments.rounds)
    finally:
        qgis.close()
    write(arguments, own, report.markdown(head, results, missing, turns_by_case, PLOT if curves else None, kernel_rows), curves,
          turns_by_case)
    failed = [result for result in results if result.held is False]
    say(f"{sum(bool(result.held) for result in results)} bars held, {len(failed)} not")
    print("\n".join(map(report.line, failed)))


def write(arguments, own, text, curves, turns_by_case):
    # Part of the measurements, or quick ones, are nothing to publish.
    partial = arguments.quick or arguments.only
    output = arguments.output or (own if partial else os.path.join(ROOT, "docs"))
    os.makedirs(output, exist_ok=True)
    if curves:
        with open(os.path.join(output, PLOT), "w", encoding="utf-8") as file:
            file.write(growthplot.draw(curves))
    report.insert(os.path.join(output, PAGE), text)
    with open(os.path.join(own, "measurements.json"), "w", encoding="utf-8") as file:
        json.dump({case: [{name: vars(taken) for name, taken in turn.items()} for turn in turns]
                   for case, turns in turns_by_case.items()}, file, indent=1)
    say(f"Written: {os.path.join(output, PAGE)}")


main()
