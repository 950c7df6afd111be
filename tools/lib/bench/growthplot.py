"""Draws growth curves as SVG that is readable on white and on black."""
import math
from html import escape

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 62, 130, 24, 52
COLOURS = ("#2a78c8", "#c2571a", "#2e8b57")
STYLE = """
  text { font: 13px sans-serif; fill: #333 } .grid { stroke: #ddd } .axis { stroke: #888 } .linear { stroke: #888; stroke-dasharray: 5 4 }
  @media (prefers-color-scheme: dark) { text { fill: #ddd } .grid { stroke: #444 } }
""".strip("\n")


def _powers(most):
    return [10 ** i for i in range(math.ceil(math.log10(most) - 1e-9) + 1)]


def draw(curves):
    """`curves`: seconds by count, by name. Both axes are multiples of the curve's first point, both logarithmic: what grows
    linearly from nothing is the diagonal, and nothing that grows linearly is steeper."""
    scaled = {}
    for name, points in curves.items():
        (count, seconds), *_ = sorted(points.items())
        scaled[name] = [(x / count, y / seconds) for x, y in sorted(points.items())]
    across = _powers(max(x for points in scaled.values() for x, _ in points))
    up = _powers(max(10, max(y for points in scaled.values() for _, y in points)))
    low = min(1., min(y for points in scaled.values() for _, y in points))

    def px(x):
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log(x) / math.log(across[-1])

    def py(y):
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * math.log(y / low) / math.log(up[-1] / low)

    parts = []
    for x in across:
        parts.append(f'<line class="grid" x1="{px(x):.1f}" y1="{TOP}" x2="{px(x):.1f}" y2="{HEIGHT - BOTTOM}"/>')
        parts.append(f'<text x="{px(x):.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">× {x:,}</text>')
    for y in up:
        parts.append(f'<line class="grid" x1="{LEFT}" y1="{py(y):.1f}" x2="{WIDTH - RIGHT}" y2="{py(y):.1f}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{py(y) + 4:.1f}" text-anchor="end">× {y:,}</text>')
    parts.append(f'<path class="axis" fill="none" d="M{LEFT},{TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}"/>')
    end = min(across[-1], up[-1])
    parts.append(f'<line class="linear" x1="{px(1):.1f}" y1="{py(1):.1f}" x2="{px(end):.1f}" y2="{py(end):.1f}"/>')
    parts.append(f'<text x="{px(end) + 6:.1f}" y="{py(end) + 4:.1f}">linear</text>')
    for (name, points), colour in zip(scaled.items(), COLOURS):
        path = " ".join(f"{px(x):.1f},{py(y):.1f}" for x, y in points)
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{path}"/>')
        parts += [f'<circle cx="{px(x):.1f}" cy="{py(y):.1f}" r="3" fill="{colour}"/>' for x, y in points]
    for i, ((name, points), colour) in enumerate(zip(scaled.items(), COLOURS)):
        # A list beside the curves: their ends may meet.
        y = HEIGHT - BOTTOM - 20 * (len(scaled) - i)
        parts.append(f'<circle cx="{WIDTH - RIGHT + 14}" cy="{y - 4}" r="4" fill="{colour}"/>')
        parts.append(f'<text x="{WIDTH - RIGHT + 24}" y="{y}">{escape(name)}</text>')
    middle = LEFT + (WIDTH - LEFT - RIGHT) / 2
    parts.append(f'<text x="{middle:.0f}" y="{HEIGHT - 10}" text-anchor="middle">how many, over the first</text>')
    centre = (TOP + HEIGHT - BOTTOM) / 2
    parts.append(f'<text transform="translate(14 {centre:.0f}) rotate(-90)" text-anchor="middle">time, over the first</text>')
    body = "\n".join(parts)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img" '
            f'aria-label="Time over scenes, zones and vertices">\n<style>\n{STYLE}\n</style>\n{body}\n</svg>\n')
