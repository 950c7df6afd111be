"""Simulated time: events in their order, and resources that all who use one share evenly."""
import heapq
import itertools


class Clock:
    """Calls functions at simulated times, in seconds; those of one time in the order they were asked for."""

    def __init__(self):
        self.now = 0.
        self._events = []
        self._number = itertools.count()

    def at(self, time, function):
        if time < self.now:
            raise ValueError(f"{time} has passed: it is {self.now}")
        heapq.heappush(self._events, (time, next(self._number), function))

    def after(self, seconds, function):
        self.at(self.now + seconds, function)

    def run(self, until=float("inf")):
        """Until nothing is left to happen, or the time is over."""
        while self._events and self._events[0][0] <= until:
            self.now, _, function = heapq.heappop(self._events)
            function()


class Work:
    """What a user of a resource asks of it."""

    def __init__(self, amount, at, done):
        self.amount, self.is_ended = amount, False
        self._begin, self.done = at, done

    @property
    def end(self):
        return self._begin + self.amount

    def given(self, level):
        return min(self.amount, max(0., level - self._begin))


class Resource:
    """Gives `capacity` a second in all: to each of its n users capacity / n, but no more than `most`.

    Computers that are parts of one have its cores as their capacity and one core as the most; an object store has its bandwidth, and what
    one job can take of it. All get the same, so one number says how much each has been given since the beginning (`_level`), and works
    end in the order of the level at which they have enough.
    """

    def __init__(self, clock, capacity, most):
        self._clock, self.capacity, self.most = clock, capacity, most
        self._level, self._since, self._users = 0., clock.now, 0
        self._ends = []
        self._number = itertools.count()
        self._plan = 0
        self.given = 0.  # in all, also to those that were stopped

    @property
    def rate(self):
        """What each gets a second."""
        return min(self.most, self.capacity / self._users) if self._users else 0.

    def use(self, amount, done):
        """Asks for an amount; `done` is called when it has been given. The Work may be stopped."""
        self._advance()
        work = Work(amount, self._level, done)
        heapq.heappush(self._ends, (work.end, next(self._number), work))
        self._users += 1
        self._expect()
        return work

    def stop(self, work):
        """Gives no more to the work; how much it was given."""
        self._advance()
        if not work.is_ended:
            work.is_ended = True
            self._users -= 1
            self._expect()
        return work.given(self._level)

    def _advance(self):
        passed = (self._clock.now - self._since) * self.rate
        self._level += passed
        self.given += passed * self._users
        self._since = self._clock.now

    def _expect(self):
        """Has the next end happen when it is due. What was expected before is not."""
        self._plan += 1
        while self._ends and self._ends[0][2].is_ended:
            heapq.heappop(self._ends)
        if self._ends:
            plan, missing = self._plan, max(0., self._ends[0][0] - self._level)
            self._clock.after(missing / self.rate, lambda: self._end(plan))

    def _end(self, plan):
        if plan != self._plan:
            return
        self._advance()
        _, _, work = heapq.heappop(self._ends)
        self._level = max(self._level, work.end)  # what rounding has lost
        work.is_ended = True
        self._users -= 1
        self._expect()
        work.done()
