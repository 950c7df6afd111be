"""What is measured, what is made of it, and the bar each figure has to keep.

A case is a set of runs that take turns, so that what else happens on the machine meets all of them alike; a figure is made
of the runs of one turn, and its median over the turns is what counts.
"""
from dataclasses import dataclass, field
from typing import Callable, Optional

MASKS = {True: "mask", False: "no mask"}
LAYERS = ("fields", "regions")
RULES = ("centre", "touched", "coverage")


@dataclass
class Figure:
    """A number made of the runs of one turn (by name)."""
    text: str
    value: Callable[[dict], float]
    bar: Optional[float] = None
    at_least: bool = False
    unit: str = "×"


@dataclass
class Growth:
    """A case that is also a curve: seconds of its runs over what grows."""
    of: str
    runs: dict = field(default_factory=dict)  # how many: name of the run


@dataclass
class Case:
    name: str
    runs: dict            # name: function without arguments that gives a Measurement
    figures: list
    growth: Optional[Growth] = None


def ratio(run, to):
    return lambda turn: turn[run].seconds / turn[to].seconds


class Cases:
    """All cases, made one by one since making their input takes time."""

    NAMES = ("core", "whole", "jp2", "sparse", "percentiles", "rules", "threads", "memory", "scenes", "zones", "vertices", "qgis")

    def __init__(self, program, qgis, medium, full, settings):
        self._program, self._qgis = program, qgis
        self._medium, self._full, self._settings = medium, full, settings
        self._collections = {}

    def make(self, name):
        """The cases of that name, one for each polygon layer where that matters; none where their input is missing."""
        return list(getattr(self, name)())

    def _core_runs(self, workload, layer, scenes=None):
        scenes, zones = scenes or workload.scenes(), workload.layer(layer)
        return (lambda **options: lambda: self._program.floor(scenes, zones, **options),
                lambda **options: lambda: self._program.core(scenes, zones, **options))

    def _collection(self, workload, dates):
        key = workload.folder, dates
        if key not in self._collections:
            self._collections[key] = self._qgis.collection(workload.linked(dates), dates, f"collection-{len(self._collections)}")
        return self._collections[key]

    def core(self):
        for layer in LAYERS:
            floor, core = self._core_runs(self._medium, layer)
            runs, figures = {}, []
            for mask, name in MASKS.items():
                runs[f"floor, {name}"] = floor(mask=mask)
                runs[f"core, {name}"] = core(mask=mask)
                figures.append(Figure(f"core / floor, {layer}, {name}", ratio(f"core, {name}", f"floor, {name}"), 1.25))
            yield Case(f"core, {layer}", runs, figures)

    def whole(self):
        for layer in LAYERS:
            floor, _ = self._core_runs(self._medium, layer)
            collection, zones = self._collection(self._medium, self._medium.dates), self._medium.layer(layer)
            runs, figures = {"start-up": self._startup}, []
            for mask, name in MASKS.items():
                runs[f"floor, {name}"] = floor(mask=mask)
                for ending, bar in (("gpkg", 2.0), ("csv", None)):
                    run = f"{ending}, {name}"
                    runs[run] = lambda mask=mask, ending=ending: self._qgis.tables(collection, zones, ending, mask)
                    figures.append(Figure(f"(qgis_process, {ending} − start-up) / floor, {layer}, {name}",
                                          lambda turn, run=run, name=name: (turn[run].seconds - turn["start-up"].seconds)
                                          / turn[f"floor, {name}"].seconds, bar))
            yield Case(f"whole, {layer}", runs, figures)

    def _startup(self):
        return self._qgis.startup(self._medium.layer("one"))

    def jp2(self):
        scenes = self._medium.jp2_scenes()
        if scenes is None:
            return
        for layer in LAYERS:
            floor, core = self._core_runs(self._medium, layer, scenes)
            yield Case(f"jp2, {layer}", {"floor": floor(), "core": core()},
                       [Figure(f"JP2: core / floor, {layer}", ratio("core", "floor"), 1.15)])

    def sparse(self):
        runs = {}
        for layer in ("fields", "sparse"):
            floor, core = self._core_runs(self._medium, layer)
            runs.update({f"floor, {layer}": floor(), f"core, {layer}": core()})
        yield Case("sparse", runs, [
            Figure("core: zones on 5 % of the blocks / on all", ratio("core, sparse", "core, fields"), .08),
            Figure("floor: zones on 5 % of the blocks / on all", ratio("floor, sparse", "floor, fields"))])

    def percentiles(self):
        for layer in LAYERS:
            _, core = self._core_runs(self._medium, layer)
            yield Case(f"percentiles, {layer}", {"none": core(percentiles="none"), "four": core()},
                       [Figure(f"four percentiles / none, {layer}", ratio("four", "none"), 1.2)])

    def rules(self):
        for layer in LAYERS:
            _, core = self._core_runs(self._medium, layer)
            yield Case(f"rules, {layer}", {rule: core(rule=rule) for rule in RULES},
                       [Figure(f"coverage rule / centre rule, {layer}", ratio("coverage", "centre"), 1.3),
                        Figure(f"touched rule / centre rule, {layer}", ratio("touched", "centre"))])

    def threads(self):
        for layer in LAYERS:
            floor, core = self._core_runs(self._medium, layer)
            runs = {"core, 1 thread": core(threads=1), "core, 2 threads": core(threads=2),
                    "floor, 1 thread": floor(threads=1), "floor, 2 threads": floor(threads=2)}
            yield Case(f"threads, {layer}", runs, [
                Figure(f"core: speed-up by a second thread, {layer}", ratio("core, 1 thread", "core, 2 threads"), 1.85, True),
                Figure(f"floor: speed-up by a second thread, {layer}", ratio("floor, 1 thread", "floor, 2 threads"))])

    def memory(self):
        if self._full is None:
            return
        runs, figures = {"start-up": self._startup}, []
        for dates in (self._full.dates, self._settings.many_dates):
            collection = self._collection(self._full, dates)
            for layer in LAYERS:
                run = f"{layer}, {dates} dates"
                zones = self._full.layer(layer)
                runs[run] = lambda collection=collection, zones=zones: self._qgis.tables(collection, zones, "gpkg")
                figures.append(Figure(f"memory above an idle qgis_process, full tile, {run}", lambda turn, run=run:
                                      turn[run].peak_mib - turn["start-up"].peak_mib, 160, unit="MiB"))
        yield Case("memory", runs, figures)

    def scenes(self):
        _, core = self._core_runs(self._medium, "fields")
        yield growth_case("scenes", {count: core(count=count) for count in self._settings.scenes})

    def zones(self):
        scenes, layers = self._medium.scenes(), self._medium.growing(self._settings.zones)
        yield growth_case("zones", {count: lambda path=path: self._program.core(scenes, path, count=2)
                                    for count, path in layers.items()})

    def vertices(self):
        scenes = self._medium.scenes()
        paths = {count: self._medium.layer(f"vertices-{count}") for count in self._settings.vertices}
        yield growth_case("vertices", {count: lambda path=path: self._program.core(scenes, path, count=1)
                                       for count, path in paths.items()})

    def _route(self, layer, dates):
        medium = self._medium
        collection, zones = self._collection(medium, medium.dates), medium.layer(layer)
        runs = {"start-up": self._startup, "plugin": lambda: self._qgis.tables(collection, zones, "gpkg", mask=False),
                "QGIS": lambda: self._qgis.route(medium, zones, dates)}
        return Case(f"qgis, {layer}", runs, [
            Figure(f"QGIS's own algorithms / this plugin, per date, {layer}", lambda turn: (turn["QGIS"].seconds / dates)
                   / ((turn["plugin"].seconds - turn["start-up"].seconds) / medium.dates))])

    def qgis(self):
        for layer in LAYERS:
            yield self._route(layer, min(self._settings.route_dates, self._medium.dates))


def growth_case(of, runs_by_count):
    """Compares what one more costs at the end of the curve with what it cost before: 1 where time grows linearly, whatever
    it starts from; 2 and more where it grows with the square."""
    counts = sorted(runs_by_count)
    names = {count: f"{of}: {count:,}" for count in counts}

    def steepening(turn):
        seconds = [turn[names[count]].seconds for count in counts]
        last = (seconds[-1] - seconds[-2]) / (counts[-1] - counts[-2])
        before = (seconds[-2] - seconds[0]) / (counts[-2] - counts[0])
        return last / before if before > 0 else float("nan")

    return Case(f"growth with {of}", {names[count]: runs_by_count[count] for count in counts},
                [Figure(f"growth with {of}: one more above {counts[-2]:,} / one more below", steepening, 1.25)],
                Growth(of, names))
