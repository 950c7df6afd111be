"""Numbers drawn from what was measured, and lines through it."""
from dataclasses import dataclass

import numpy


class Draws:
    """One of the measured values at random, each as likely as any other."""

    def __init__(self, values):
        self.values = [float(value) for value in values]
        if not self.values:
            raise ValueError("nothing was measured to draw from")

    def draw(self, random):
        return self.values[random.integers(len(self.values))]

    @property
    def median(self):
        return float(numpy.median(self.values))

    @property
    def mean(self):
        return float(numpy.mean(self.values))

    def __str__(self):
        return f"{self.median:.3g} [{min(self.values):.3g} … {max(self.values):.3g}]"


@dataclass
class Line:
    """What is paid once, and what for each."""
    once: float
    each: float

    def at(self, count):
        return self.once + self.each * count

    @staticmethod
    def through(points, once):
        """The line of least squares through (count, value) where there are several counts; else the one that begins at `once`."""
        counts, values = (numpy.array(column, float) for column in zip(*points))
        if len(set(counts)) > 1:
            each = float(numpy.polyfit(counts, values, 1)[0])
            start = float(values.mean() - each * counts.mean())
            if each >= 0 and start >= 0:
                return Line(start, each)
        return Line(min(once, float(values.mean())), max(0., float((values.mean() - once) / counts.mean())))
