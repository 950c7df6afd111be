"""What the simulation is told: the computers, the work, and what things cost."""
from dataclasses import dataclass, field
from typing import Optional

from draws import Draws

NOTHING = Draws([0.])


@dataclass
class Job:
    """One job of the workflow: what it needs of a core, and of an object store, one scene after the other."""
    name: str
    before: float = 0.                            # seconds of a core before the first scene; paid again where the job is tried again
    scenes: list = field(default_factory=list)    # seconds of a core for each; those that are finished are in the cache
    after: float = 0.                             # seconds of a core behind the last one
    bytes_per_scene: float = 0.
    wait_per_scene: float = 0.                    # seconds of waiting for answers, at the least
    needs: tuple = ()                             # names of jobs that have to be finished
    retries: int = 2


@dataclass
class Computers:
    """Where jobs run: each computer runs one job for each of its cores."""
    count: int
    cores: int = 1
    real_cores: Optional[float] = None  # that all of them share; None: each has its own
    controller_shares: bool = False     # Snakemake runs on these real cores too


@dataclass
class Store:
    """An object store: bytes a second that all jobs share, and that one job may get."""
    bandwidth: float = 1e18  # more than anyone can take
    one_job: float = 1e18


@dataclass
class Costs:
    """What the scheduler, Snakemake and its jobs take, as measured; seconds on the clock but where something else is said."""
    begin: Draws = NOTHING            # from Snakemake's start to the first look at jobs
    submission: Draws = NOTHING       # seconds of a core for handing over one job
    launch: Draws = NOTHING           # from Slurm's decision to the job's start: seconds of a core, on the job's computer
    leave: Draws = NOTHING            # from the job's end to when Slurm knows
    end: Draws = NOTHING              # from the last look at jobs to the end of Snakemake
    notice: Optional[Draws] = None    # from the loss of a computer to when Slurm knows; None: by the rules of Slurm


@dataclass
class Rules:
    """How often the parts of the system look; not measured, but how Snakemake and Slurm are written and configured."""
    pause: float = 10.                # seconds Snakemake sleeps between two rounds of looking (fixed in its source)
    checks_a_second: float = 2.       # max-status-checks-per-second of the profile
    most_jobs: int = 100              # `jobs` of the profile: handed over at a time
    tick: float = 1.                  # seconds between two looks of Slurm's scheduler
    node_timeout: float = 20.         # SlurmdTimeout


@dataclass
class Kill:
    """A computer that loses its power: the first moment from `time` on when it is at work."""
    time: float
    computer: int = 0
