"""Foretells a run from the measurements of others, and compares."""
from dataclasses import dataclass

import numpy

from jobs import jobs_of_run
from model import Computers, Kill, Rules
from runfolder import RunError
from simulation import Simulation

BAR = .15
TURNS = 200


@dataclass
class Reproduction:
    makespans: list
    measured: float
    kill: object

    @property
    def predicted(self):
        return float(numpy.median(self.makespans))

    @property
    def ratio(self):
        return self.predicted / self.measured

    @property
    def held(self):
        return abs(self.ratio - 1) <= BAR


def check_zones(calibration, zones):
    """What a scene costs is known for the zones of the calibration only."""
    if zones != calibration.zones:
        raise RunError(f"The run has {zones} zones, that of the calibration {calibration.zones}. Give runs over the same zones.")


def makespans(calibration, run, turns=TURNS):
    """Foretold for a RunFolder, of which only its configuration and the moment of the kill are looked at."""
    check_zones(calibration, run.zones)
    computers = Computers(run.computers, run.cores, run.real_cores, controller_shares=True)
    kill = run.kill and Kill(run.kill.time, int(run.kill.computer.removeprefix("node")) - 1)
    rules = Rules(node_timeout=run.node_timeout)
    result = []
    for seed in range(turns):
        jobs = jobs_of_run(calibration, run.scenes, run.parts, numpy.random.default_rng([seed, 1]))
        outcome = Simulation(jobs, computers, calibration.costs, rules, kill=kill, seed=seed).run()
        if outcome.failed:
            raise RunError(f"in the simulation {', '.join(outcome.failed)} failed")
        result.append(outcome.makespan)
    return result


def reproduce(calibration, run, turns=TURNS):
    return Reproduction(makespans(calibration, run, turns), run.makespan, run.kill)
