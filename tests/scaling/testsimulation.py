#!/usr/bin/python3
"""The simulation behind docs/scaling.md: cases whose answer can be computed by hand."""
import os
import sys
import unittest

import numpy

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "tools", "lib", "scaling"))

from draws import Draws  # noqa: E402
from engine import Clock, Resource  # noqa: E402
from model import Computers, Costs, Job, Kill, Rules, Store  # noqa: E402
from simulation import Simulation  # noqa: E402

TICK = 1e-3  # Slurm looks as often here, so that its pauses hardly count
NEAR = .1


def simulate(jobs, computers, **options):
    options.setdefault("rules", Rules(tick=TICK))
    return Simulation(jobs, computers, **options).run()


def last_end(outcome):
    return max(outcome.ended.values())


class ResourceTest(unittest.TestCase):

    def setUp(self):
        self.clock, self.ends = Clock(), {}

    def use(self, resource, name, amount, at=0.):
        def begin():
            resource.use(amount, lambda: self.ends.__setitem__(name, self.clock.now))
        self.clock.at(at, begin)

    def test_one_alone_gets_no_more_than_the_most(self):
        self.use(Resource(self.clock, 4, 1), "a", 3)
        self.clock.run()
        self.assertAlmostEqual(self.ends["a"], 3)

    def test_three_on_two_cores(self):
        resource = Resource(self.clock, 2, 1)
        for name, amount in (("a", 1), ("b", 2), ("c", 3)):
            self.use(resource, name, amount)
        self.clock.run()
        # Two thirds of a core each until a has 1 at 1.5; then a core each.
        self.assertAlmostEqual(self.ends["a"], 1.5)
        self.assertAlmostEqual(self.ends["b"], 2.5)
        self.assertAlmostEqual(self.ends["c"], 3.5)

    def test_one_that_comes_later(self):
        resource = Resource(self.clock, 1, 1)
        self.use(resource, "a", 2)
        self.use(resource, "b", .5, at=1)
        self.clock.run()
        self.assertAlmostEqual(self.ends["b"], 2)
        self.assertAlmostEqual(self.ends["a"], 2.5)

    def test_who_is_stopped_leaves_the_rest_to_the_others(self):
        resource, given = Resource(self.clock, 1, 1), []
        self.use(resource, "a", 2)
        work = resource.use(5, lambda: self.fail("was stopped"))
        self.clock.at(1, lambda: given.append(resource.stop(work)))
        self.clock.run()
        self.assertAlmostEqual(given[0], .5)
        self.assertAlmostEqual(self.ends["a"], 2.5)
        self.assertAlmostEqual(resource.given, 2.5)

    def test_gives_what_is_asked_for(self):
        random = numpy.random.default_rng(5)
        resource = Resource(self.clock, 3, 1)
        amounts = random.uniform(.1, 9, 200)
        for i, amount in enumerate(amounts):
            self.use(resource, i, amount, at=random.uniform(0, 100))
        self.clock.run()
        self.assertEqual(len(self.ends), 200)
        self.assertAlmostEqual(resource.given, amounts.sum(), places=6)

    def test_nothing_happens_in_the_past(self):
        self.clock.at(2, lambda: None)
        self.clock.run()
        self.assertRaises(ValueError, self.clock.at, 1, lambda: None)


class WorkTest(unittest.TestCase):
    """Jobs, computers, and no cost of the system."""

    def test_one_core_takes_the_sum(self):
        works = [3., 1., 4., 1., 5.]
        outcome = simulate([Job(str(i), before=work) for i, work in enumerate(works)], Computers(1))
        self.assertAlmostEqual(last_end(outcome), sum(works), delta=NEAR)
        self.assertAlmostEqual(outcome.core_seconds, sum(works))

    def test_equal_parts_take_as_many_rounds_as_they_need(self):
        for parts, cores, rounds in ((12, 4, 3), (13, 4, 4), (3, 4, 1)):
            outcome = simulate([Job(str(i), before=7.) for i in range(parts)], Computers(cores))
            self.assertAlmostEqual(last_end(outcome), 7 * rounds, delta=NEAR)

    def test_computers_of_two_cores_run_two_jobs(self):
        outcome = simulate([Job(str(i), before=7.) for i in range(8)], Computers(2, cores=2))
        self.assertAlmostEqual(last_end(outcome), 14, delta=NEAR)

    def test_three_computers_that_share_two_cores(self):
        outcome = simulate([Job(str(i), before=10.) for i in range(3)], Computers(3, real_cores=2))
        self.assertAlmostEqual(last_end(outcome), 15, delta=NEAR)

    def test_scenes_follow_each_other(self):
        outcome = simulate([Job("a", before=2., scenes=[1., 2., 3.], after=.5)], Computers(1))
        self.assertAlmostEqual(last_end(outcome), 8.5, delta=NEAR)

    def test_the_slowest_of_core_answers_and_bytes_counts(self):
        for job, seconds in ((Job("a", scenes=[5.], wait_per_scene=2., bytes_per_scene=300.), 5.),
                             (Job("a", scenes=[5.], wait_per_scene=9., bytes_per_scene=300.), 9.),
                             (Job("a", scenes=[5.], wait_per_scene=2., bytes_per_scene=1200.), 12.)):
            outcome = simulate([job], Computers(1), store=Store(bandwidth=1000., one_job=100.))
            self.assertAlmostEqual(last_end(outcome), seconds, delta=NEAR)

    def test_jobs_share_what_a_store_sends(self):
        jobs = [Job(str(i), scenes=[.1], bytes_per_scene=1000.) for i in range(10)]
        outcome = simulate(jobs, Computers(10), store=Store(bandwidth=500., one_job=100.))
        self.assertAlmostEqual(last_end(outcome), 20, delta=NEAR)
        self.assertAlmostEqual(outcome.bytes_read, 10000)

    def test_a_job_waits_for_those_it_needs(self):
        outcome = simulate([Job("c", before=1., needs=("a", "b")), Job("a", before=1.), Job("b", before=15.)], Computers(3))
        # b ends at 15, Snakemake sees it at 20.
        self.assertAlmostEqual(outcome.finished["b"], 20, delta=NEAR)
        self.assertAlmostEqual(outcome.ended["c"], 21, delta=NEAR)

    def test_work_done_is_work_asked_for(self):
        random = numpy.random.default_rng(3)
        jobs = [Job(str(i), random.uniform(0, 3), list(random.uniform(0, 2, 4)), random.uniform(0, 1)) for i in range(60)]
        costs = Costs(submission=Draws([.25]), launch=Draws([.5]))
        outcome = simulate(jobs, Computers(5, real_cores=3, controller_shares=True), costs=costs)
        asked = sum(job.before + sum(job.scenes) + job.after + .75 for job in jobs)
        self.assertAlmostEqual(outcome.core_seconds, asked, places=6)
        self.assertEqual(set(outcome.attempts.values()), {1})


class SnakemakeTest(unittest.TestCase):
    """When Snakemake looks, and how much it hands over."""

    def test_sees_an_end_when_it_looks_next_and_sleeps_once_more(self):
        outcome = simulate([Job("a", before=3.)], Computers(1), costs=Costs(begin=Draws([2.])))
        self.assertAlmostEqual(outcome.finished["a"], 12, delta=NEAR)
        self.assertAlmostEqual(outcome.makespan, 22, delta=NEAR)

    def test_looks_at_two_jobs_a_second(self):
        outcome = simulate([Job(str(i), before=3.) for i in range(6)], Computers(6))
        times = sorted(outcome.finished.values())
        for time, expected in zip(times, (10, 10, 11, 11, 12, 12)):
            self.assertAlmostEqual(time, expected, delta=NEAR)

    def test_hands_over_one_after_the_other(self):
        outcome = simulate([Job(str(i), before=1.) for i in range(4)], Computers(4), costs=Costs(submission=Draws([2.])))
        for time, expected in zip(sorted(outcome.ended.values()), (3, 5, 7, 9)):
            self.assertAlmostEqual(time, expected, delta=NEAR)

    def test_hands_over_no_more_than_it_may(self):
        outcome = simulate([Job(str(i), before=1.) for i in range(3)], Computers(3), rules=Rules(tick=TICK, most_jobs=1))
        for time, expected in zip(sorted(outcome.finished.values()), (10, 20, 30)):
            self.assertAlmostEqual(time, expected, delta=NEAR)

    def test_slurm_begins_jobs_at_its_ticks(self):
        for seed in range(5):
            outcome = simulate([Job(str(i), before=1.5) for i in range(10)], Computers(1), rules=Rules(tick=1.), seed=seed)
            times = sorted(outcome.ended.values())
            for before, after in zip(times, times[1:]):
                self.assertAlmostEqual(after - before, 2.)

    def test_same_seed_same_run(self):
        jobs = [Job(str(i), before=1.5) for i in range(10)]
        costs = Costs(launch=Draws([.1, .5, .9, 2.]), leave=Draws([.1, .2, .3]))

        def ends(seed):
            return simulate(jobs, Computers(2), costs=costs, seed=seed).ended
        self.assertEqual(ends(1), ends(1))
        self.assertNotEqual(ends(1), ends(2))


class KillTest(unittest.TestCase):
    """A computer that is lost."""

    def run_with_kill(self, jobs, time, computer=0):
        return simulate(jobs, Computers(2), costs=Costs(notice=Draws([20.])), kill=Kill(time, computer))

    def test_finished_scenes_are_not_done_again(self):
        jobs = [Job(str(i), before=1., scenes=[1.] * 10) for i in range(2)]
        outcome = self.run_with_kill(jobs, 5.5)
        lost = next(name for name, attempts in outcome.attempts.items() if attempts == 2)
        other = next(name for name in outcome.attempts if name != lost)
        self.assertAlmostEqual(outcome.lost_at, 5.5, delta=NEAR)
        self.assertAlmostEqual(outcome.noticed_at, 25.5, delta=NEAR)
        self.assertAlmostEqual(outcome.ended[other], 11, delta=NEAR)
        # Looked at at 0, 10, 20, 30; then the start once more, and six scenes of which one was begun.
        self.assertAlmostEqual(outcome.ended[lost], 30 + 1 + 6, delta=NEAR)
        self.assertAlmostEqual(outcome.core_seconds, 2 * 11 + 1 + .5, delta=NEAR)

    def test_the_others_do_the_rest(self):
        jobs = [Job(str(i), before=10.) for i in range(8)]
        outcome = self.run_with_kill(jobs, 1.)
        # One computer is left for all eight.
        self.assertAlmostEqual(last_end(outcome), 80, delta=NEAR)
        self.assertEqual(sorted(outcome.attempts.values()), [1] * 7 + [2])

    def test_dies_as_soon_as_it_is_at_work(self):
        # Computers take turns: the second one gets b, when a has been seen to have ended.
        outcome = self.run_with_kill([Job("a", before=1.), Job("b", before=5., needs=("a",))], 4., computer=1)
        self.assertAlmostEqual(outcome.lost_at, 10, delta=NEAR)

    def test_one_has_to_be_left(self):
        self.assertRaises(ValueError, Simulation, [Job("a")], Computers(1), kill=Kill(1.))

    def test_slurm_notices_after_its_time(self):
        delays = []
        for seed in range(50):
            outcome = simulate([Job(str(i), before=30.) for i in range(2)], Computers(2), rules=Rules(tick=TICK, node_timeout=60.), kill=Kill(25.),
                               seed=seed)
            delays.append(outcome.noticed_at - outcome.lost_at)
        self.assertGreaterEqual(min(delays), 40)
        self.assertLessEqual(max(delays), 80)
        self.assertGreater(max(delays) - min(delays), 5)

    def test_what_is_given_up_takes_what_needs_it_along(self):
        jobs = [Job("a", before=50., retries=0), Job("b", needs=("a",)), Job("c", needs=("b",)), Job("d", before=1.)]
        outcome = self.run_with_kill(jobs, 5.)
        self.assertEqual(outcome.failed, ["a", "b", "c"])
        self.assertIn("d", outcome.finished)
        self.assertGreater(outcome.makespan, outcome.noticed_at)


if __name__ == "__main__":
    unittest.main()
