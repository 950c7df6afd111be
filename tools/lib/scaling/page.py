"""Writes what was measured and foretold as Markdown, between the markers of docs/scaling.md and its translation."""
import os

import numpy

from calibration import processor_share
from predict import FEWEST_PARTS, LAYOUTS, PARTS_A_CORE, RUN_CORES
from reproduction import BAR

LEAST_SHARE = .9  # of the processor time; where it is less, others were at work
BEGIN, END = "<!-- scaling:begin -->", "<!-- scaling:end -->"


def number(value):
    """Three digits of it, or all before the point."""
    if value >= 1e6:
        digits, power = f"{value:.1e}".split("e")
        return f"{digits} × 10{''.join('⁰¹²³⁴⁵⁶⁷⁸⁹'[int(digit)] for digit in str(int(power)))}"
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def hours(value):
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}" if value >= 1 else f"{value:.2f}"


def table(head, rows, numbers_from):
    marks = ["---" if i < numbers_from else "---:" for i in range(len(head))]
    return [f"| {' | '.join(head)} |", f"|{'|'.join(marks)}|", *(f"| {' | '.join(row)} |" for row in rows), ""]


def spread(draws, factor=1.):
    values = [value * factor for value in draws.values]
    return f"{number(float(numpy.median(values)))} [{number(min(values))} … {number(max(values))}]"


def pair(sizes):
    return f"{number(sizes['statistics'])}, {number(sizes['histogram'])}"


class Page:
    """The text in one language."""

    def __init__(self, texts):
        self._texts = texts

    def run_name(self, run):
        t = self._texts
        killed = t["killed"].format(seconds=run.kill.time) if run.kill else t["not killed"]
        return t["run"].format(scenes=run.scenes, parts=run.parts, computers=run.computers, real=run.real_cores, zones=f"{run.zones:,}",
                               killed=killed)

    def figures(self, calibration, runs, figures, net, zone_in_layer, checked_scene):
        """What it rests on."""
        t, performance = self._texts, self._texts["performance"]
        records = t["runs"].format(runs="; ".join(map(self.run_name, runs)))
        costs = calibration.costs
        rows = []
        for kind, seconds in figures.pixel.items():
            rows.append([t["pixel"].format(kind=kind), t["ns"].format(value=number(seconds * 1e9)), performance])
        for kind, size in figures.pixel_bytes.items():
            rows.append([t["pixel bytes"].format(kind=kind), number(size), performance])
        rows += [[t["zone"], t["µs"].format(value=number(figures.zone * 1e6)), performance],
                 [t["row"], t["µs"].format(value=number(figures.row * 1e6)), performance]]
        if zone_in_layer:
            cost, few, many = zone_in_layer
            rows.append([t["zone in layer"], t["µs"].format(value=number(cost * 1e6)), t["zone run"].format(few=few, many=many)])
        else:
            rows.append([t["zone in layer"], "", t["zone unmeasured"]])
        shares = [processor_share(run) for run in runs]
        rows += [[t["share"], ", ".join(f"{share:.2f}" for share in shares), records],
                 [t["launch"], t["core s"].format(value=spread(costs.launch)), "〃"],
                 [t["start_up"], t["core s"].format(value=spread(calibration.start_up)), "〃"],
                 [t["scene"], t["core s"].format(value=spread(calibration.scene)), "〃"],
                 [t["check"], t["core s"].format(value=number(checked_scene)), t["computed"]],
                 [t["submission"], t["core s"].format(value=spread(costs.submission)), records]]
        if costs.notice:
            rows.append([t["notice"], t["s"].format(value=spread(costs.notice)), "〃"])
        rows += [[t["merge"], t["µs"].format(value=number(calibration.merge.each * 1e6)), "〃"],
                 [t["report"], t["µs"].format(value=number(calibration.report.each * 1e6)), "〃"],
                 [t["valid"], f"{100 * calibration.valid_share:.0f} %", "〃"], [t["histogram rows"], number(calibration.histogram_rows), "〃"],
                 [t["bytes"], pair(calibration.part_row_bytes), "〃"], [t["sum bytes"], pair(calibration.sum_row_bytes), "〃"]]
        net_from = t["files given"].format(count=len(net.latency.values)) if net.latency_is_measured else t["assumed"]
        rows += [[t["latency"], t["s"].format(value=spread(net.latency)), net_from],
                 [t["bandwidth"], number(net.bandwidth / 1e9), t["given"] if net.bandwidth_is_given else t["assumed"]]]
        return [t["rests on"], "", *table([t["figure"], t["value"], t["from"]], rows, 3), *self._disturbed(shares)]

    def _disturbed(self, shares):
        return [self._texts["disturbed"].format(least=LEAST_SHARE), ""] if min(shares) < LEAST_SHARE else []

    def reproductions(self, pairs):
        t = self._texts
        if not pairs:
            return [t["foretold"], "", t["not reproduced"], ""]
        rows = []
        shares = [processor_share(run) for run, _ in pairs]
        for (run, result), share in zip(pairs, shares):
            low, high = numpy.percentile(result.makespans, [5, 95])
            rows.append([self.run_name(run), f"{result.predicted:.0f} [{low:.0f} … {high:.0f}]", f"{result.measured:.0f}", f"{share:.2f}",
                         f"{result.ratio:.2f}", f"{1 - BAR:.2f} … {1 + BAR:.2f}", t["yes"] if result.held else t["no"]])
        lines = [t["foretold"], "", t["median"].format(turns=len(pairs[0][1].makespans)), "",
                 *table([t["which"], t["predicted"], t["measured"], t["share"], t["ratio"], t["bar"], t["held"]], rows, 1),
                 *self._disturbed(shares)]
        if not all(result.held for _, result in pairs):
            lines += [t["not held"], ""]
        return lines

    def predictions(self, predictions):
        t = self._texts

        def case(one):
            return t[one.case.key].format(runs=one.case.runs)

        takes = [[case(one), one.kind, f"{one.case.scenes:,}", f"{one.case.zones:,}", f"{one.case.pixels / 1e9:,.0f}", hours(one.pixel_hours),
                  hours(one.zone_hours), hours(one.overhead_hours), hours(one.merge_hours), hours(one.core_hours), number(one.bytes_read / 1e12)]
                 for one in predictions]
        # Tables are the same whatever the files.
        once = list({one.statistics: one for one in reversed(predictions)}.values())[::-1]
        rows = [[case(one), number(one.statistics), number(one.statistics_with_no_overlap), number(one.statistics_by_month),
                 number(one.histogram), number(one.part_bytes / 1e9),
                 number(one.sum_bytes / 1e9)] for one in once]
        long = [[case(one), one.kind, *(hours(one.hours[layout.key]) for layout in LAYOUTS)] for one in predictions]
        # What does not change with the way Snakemake is called is said once.
        bounds = [[case(one), one.kind, t[layout.key], *self._bounds(one.bounds[layout.key])] for one in predictions
                  for layout, before in zip(LAYOUTS, (None, *LAYOUTS)) if not before or layout.cores != before.cores
                  or abs(one.hours[layout.key] - one.hours[before.key]) > .05 * one.hours[before.key]]

        def head(*keys):
            return [t[key] for key in keys]

        return [t["takes"], "", t["parts note"].format(each=PARTS_A_CORE, fewest=FEWEST_PARTS), "",
                *table(head("case", "files", "scenes", "zones", "pixels", "pixel hours", "zone hours", "overhead hours", "merge hours", "core hours",
                            "tb"), takes, 2),
                t["rows"], "", *table(head("case", "statistics", "no overlap", "by month", "histogram", "part gb", "sum gb"), rows, 1),
                t["long"], "", t["hours note"].format(cores=RUN_CORES), "", *table([t["case"], t["files"], *(t[layout.key] for layout in LAYOUTS)], long, 2),
                t["bottleneck"], "", t["bounds note"], "",
                *table(head("case", "files", "layout", "cores", "waiting", "bandwidth bound", "merge bound", "controller"), bounds, 3)]

    @staticmethod
    def _bounds(bounds):
        greatest = max(bounds.values())
        return [f"**{hours(value)}**" if value == greatest else hours(value) for value in bounds.values()]


def insert(path, lines):
    """Puts lines between the markers of a page. SystemExit where it has none."""
    with open(path, encoding="utf-8") as file:
        before, begin, rest = file.read().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{path} has no place for results: lines with {BEGIN} and {END}")
    text = "\n".join(lines).strip()
    temporary = f"{path}.new"
    with open(temporary, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n{text}\n{END}{after}")
    os.replace(temporary, path)
