"""Monotone cubic interpolation: a smooth line through points that never swings past them.

F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM Journal on Numerical Analysis 17 (1980),
238–246.
"""

import itertools
import math
from collections.abc import Sequence

_REACH = 3.0


def tangents(xs: Sequence[float], ys: Sequence[float]) -> list[float]:
    """The slope at each point (at least two, `xs` strictly rising), such that each piece rises or falls throughout."""
    count = len(xs)
    secants = [(ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]) for i in range(count - 1)]
    slopes = [
        secants[0],
        *((a + b) / 2 if a * b > 0 else 0.0 for a, b in itertools.pairwise(secants)),
    ]
    slopes.append(secants[-1])
    for i, secant in enumerate(secants):
        if secant == 0:
            slopes[i] = slopes[i + 1] = 0.0
            continue
        length = math.hypot(slopes[i] / secant, slopes[i + 1] / secant)
        if length > _REACH:
            slopes[i] *= _REACH / length
            slopes[i + 1] *= _REACH / length
    return slopes
