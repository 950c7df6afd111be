"""Simulates a run of the workflow: Snakemake hands jobs to Slurm, Slurm gives them computers, and computers share what they run on."""
import collections
from dataclasses import dataclass, field

import numpy

from engine import Clock, Resource
from model import Costs, Rules, Store


@dataclass
class Outcome:
    makespan: float = 0.
    ended: dict = field(default_factory=dict)      # time each job was finished, as Slurm knew it
    finished: dict = field(default_factory=dict)   # the same, as Snakemake saw it
    failed: list = field(default_factory=list)     # jobs that were given up
    attempts: dict = field(default_factory=dict)
    core_seconds: float = 0.                       # given to jobs and to Snakemake
    bytes_read: float = 0.
    lost_at: float = None                          # when the computer died
    noticed_at: float = None                       # when Slurm knew


class Run:
    """One attempt of a job on a computer, phase by phase."""

    def __init__(self, simulation, job, computer, cached, ended):
        self._simulation, self._job, self.computer, self._ended = simulation, job, computer, ended
        self.cached = cached          # scenes that are finished, of this and earlier attempts
        self._works, self._open, self._is_stopped = [], 0, False
        self._core(simulation.costs.launch.draw(simulation.random) + job.before, self._next_scene)

    def stop(self):
        self._is_stopped = True
        for resource, work in self._works:
            resource.stop(work)

    def _core(self, amount, then):
        self._works = [(self._simulation.cores, self._simulation.cores.use(amount, then))]

    def _next_scene(self):
        if self.cached == len(self._job.scenes):
            self._core(self._job.after, self._leave)
            return
        simulation, job = self._simulation, self._job
        # Reading, waiting and computing go on at the same time: the slowest counts.
        asked = [(simulation.cores, job.scenes[self.cached])]
        if job.bytes_per_scene:
            asked.append((simulation.store, job.bytes_per_scene))
        self._open = len(asked) + bool(job.wait_per_scene)
        self._works = [(resource, resource.use(amount, self._one_done)) for resource, amount in asked]
        if job.wait_per_scene:
            simulation.clock.after(job.wait_per_scene, self._one_done)

    def _one_done(self):
        self._open -= 1
        if not self._open and not self._is_stopped:
            self.cached += 1
            self._next_scene()

    def _leave(self):
        self._simulation.clock.after(self._simulation.costs.leave.draw(self._simulation.random), self._known)

    def _known(self):
        if not self._is_stopped:
            self._ended(self)


class Slurm:
    """Computers, and jobs that wait for one: the first come are the first served, at the ticks of the scheduler."""

    def __init__(self, simulation):
        self._simulation = simulation
        computers, clock = simulation.computers, simulation.clock
        self._free = collections.deque(i for _ in range(computers.cores) for i in range(computers.count))
        self._waiting = collections.deque()
        self._runs = {}
        self._contact = [0.] * computers.count  # when the controller last heard of each
        self._phase = simulation.random.uniform(0, simulation.rules.tick)
        self._is_looking = False
        self._kill = simulation.kill
        self.states = {}
        if self._kill:
            if computers.count < 2:
                raise ValueError("no computer would be left to finish the run")
            clock.at(self._kill.time, self._kill_when_busy)

    def submit(self, job, cached):
        self.states[job.name] = "running"
        self._waiting.append((job, cached))
        self._look_at_next_tick()

    def _look_at_next_tick(self):
        if self._is_looking or not self._waiting or not self._free:
            return
        clock, tick = self._simulation.clock, self._simulation.rules.tick
        ticks = numpy.floor((clock.now - self._phase) / tick) + 1
        self._is_looking = True
        clock.at(max(clock.now, self._phase + ticks * tick), self._look)

    def _look(self):
        self._is_looking = False
        while self._waiting and self._free:
            job, cached = self._waiting.popleft()
            computer = self._free.popleft()
            self._contact[computer] = self._simulation.clock.now
            self._runs[job.name] = Run(self._simulation, job, computer, cached, lambda run, job=job: self._end(job, run))
        if self._kill and self._kill.time <= self._simulation.clock.now:
            self._kill_when_busy()

    def _end(self, job, run):
        self.states[job.name] = "success"
        self._simulation.outcome.ended[job.name] = self._simulation.clock.now
        del self._runs[job.name]
        self._contact[run.computer] = self._simulation.clock.now
        self._free.append(run.computer)
        self._look_at_next_tick()

    def _kill_when_busy(self):
        computer = self._kill.computer if self._kill else None
        lost = [name for name, run in self._runs.items() if run.computer == computer]
        if not lost:
            return
        self._kill = None
        clock = self._simulation.clock
        self._simulation.outcome.lost_at = clock.now
        for name in lost:
            self._runs[name].stop()
        self._free = collections.deque(i for i in self._free if i != computer)
        notice = self._simulation.costs.notice
        seconds = notice.draw(self._simulation.random) if notice else self._silence(computer)
        clock.after(seconds, lambda: self._notice(lost))

    def _silence(self, computer):
        """How long Slurm waits for an answer that does not come: it asks three times within the time it gives its computers, and looks
        then who has not answered for so long."""
        now, timeout, period = self._simulation.clock.now, self._simulation.rules.node_timeout, self._simulation.rules.node_timeout / 3
        asked = now - self._simulation.random.uniform(0, period)
        heard = max(self._contact[computer], asked)
        return asked + numpy.ceil((heard + timeout - asked) / period) * period - now

    def _notice(self, lost):
        self._simulation.outcome.noticed_at = self._simulation.clock.now
        for name in lost:
            self.states[name] = "failed"
            self._simulation.snakemake.keep_cache(name, self._runs.pop(name).cached)


class Snakemake:
    """Hands over jobs that may run, one after the other; asks for the state of each it has handed over, pauses, and asks again."""

    def __init__(self, simulation, jobs):
        self._simulation = simulation
        self._jobs = {job.name: job for job in jobs}
        self._cached = dict.fromkeys(self._jobs, 0)
        self._missing = {job.name: set(job.needs) for job in jobs}
        self._followers = collections.defaultdict(list)
        for job in jobs:
            for name in job.needs:
                self._followers[name].append(job.name)
        self._ready = collections.deque(job.name for job in jobs if not job.needs)
        self._in_hand = []             # handed over and not known to have ended
        self._count = 0                # the same, and those about to be handed over
        self._is_submitting = False
        self._left = len(self._jobs)
        simulation.clock.after(simulation.costs.begin.draw(simulation.random), self._begin)

    def keep_cache(self, name, scenes):
        self._cached[name] = scenes

    def _begin(self):
        self._submit_next()
        self._sweep()

    def _submit_next(self):
        if self._is_submitting or not self._ready or self._count >= self._simulation.rules.most_jobs:
            return
        self._is_submitting = True
        self._count += 1
        name = self._ready.popleft()
        seconds = self._simulation.costs.submission.draw(self._simulation.random)
        self._simulation.controller.use(seconds, lambda: self._submitted(name))

    def _submitted(self, name):
        attempts = self._simulation.outcome.attempts
        attempts[name] = attempts.get(name, 0) + 1
        self._simulation.slurm.submit(self._jobs[name], self._cached[name])
        self._in_hand.append(name)
        self._is_submitting = False
        self._submit_next()

    def _sweep(self):
        asked, self._in_hand = self._in_hand, []
        self._check(asked, 0, [])

    def _check(self, asked, index, still_running):
        """Asks for as many as are allowed in one second, and then for more a second later."""
        clock, rules = self._simulation.clock, self._simulation.rules
        at_once = max(1, int(rules.checks_a_second))
        for name in asked[index:index + at_once]:
            state = self._simulation.slurm.states[name]
            if state == "running":
                still_running.append(name)
            else:
                self._ended(name, state)
        index += at_once
        if index < len(asked):
            clock.after(at_once / rules.checks_a_second, lambda: self._check(asked, index, still_running))
            return
        self._in_hand = self._in_hand + still_running
        if self._left:
            clock.after(rules.pause, self._sweep)
        else:  # it sleeps once more before it sees that there is nothing left to do
            self._simulation.outcome.makespan = clock.now + rules.pause + self._simulation.costs.end.draw(self._simulation.random)

    def _ended(self, name, state):
        self._count -= 1
        outcome, job = self._simulation.outcome, self._jobs[name]
        if state == "success":
            outcome.finished[name] = self._simulation.clock.now
            self._left -= 1
            for follower in self._followers[name]:
                self._missing[follower].discard(name)
                if not self._missing[follower]:
                    self._ready.append(follower)
        elif outcome.attempts[name] <= job.retries:
            self._ready.append(name)
        else:
            outcome.failed.append(name)
            self._give_up(name)
        self._submit_next()

    def _give_up(self, name):
        """Neither the job nor what needs it will ever be there."""
        self._left -= 1
        for follower in self._followers[name]:
            if follower in self._missing and follower not in self._simulation.outcome.failed:
                self._simulation.outcome.failed.append(follower)
                self._give_up(follower)


class Simulation:
    """One run; the same seed gives the same run."""

    def __init__(self, jobs, computers, costs=None, rules=None, store=None, kill=None, seed=0):
        self.computers, self.costs, self.rules, self.kill = computers, costs or Costs(), rules or Rules(), kill
        self.random = numpy.random.default_rng(seed)
        self.clock, self.outcome = Clock(), Outcome()
        store = store or Store()
        self.store = Resource(self.clock, store.bandwidth, store.one_job)
        self.cores = Resource(self.clock, computers.real_cores or computers.count * computers.cores, 1.)
        self.controller = self.cores if computers.controller_shares else Resource(self.clock, 1., 1.)
        self.slurm = Slurm(self)
        self.snakemake = Snakemake(self, jobs)

    def run(self):
        self.clock.run()
        self.outcome.core_seconds = self.cores.given
        self.outcome.bytes_read = self.store.given
        return self.outcome
