"""How far apart two colours are to an eye, also to one that lacks a kind of cone.

CIEDE2000 after G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference Formula", Color Research & Application 30
(2005). Dichromats after G. M. Machado et al., "A Physiologically-based Model for Simulation of Color Vision Deficiency",
IEEE TVCG 15 (2009), severity 1.0, in linear RGB.
"""

from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]

EYES: dict[str, tuple[Triple, Triple, Triple]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}  # fmt: skip


def linear(colour: str) -> Triple:
    """The linear RGB of `#RRGGBB`, 0 … 1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def _dot(row: Triple, colour: Triple) -> float:
    return sum(a * b for a, b in zip(row, colour, strict=True))


def lab(colour: str, eye: str = "normal") -> Triple:
    """CIELAB (D65) of a colour as an eye sees it."""
    rgb = linear(colour)
    red, green, blue = (min(1.0, max(0.0, _dot(row, rgb))) for row in EYES[eye])
    seen = (red, green, blue)
    x = _dot((0.4124564, 0.3575761, 0.1804375), seen) / 0.95047
    y = _dot((0.2126729, 0.7151522, 0.0721750), seen)
    z = _dot((0.0193339, 0.1191920, 0.9503041), seen) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _hue(a: float, b: float) -> float:
    return degrees(atan2(b, a)) % 360 if a or b else 0.0


def difference(one: Triple, other: Triple) -> float:
    """ΔE2000 of two CIELAB colours."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c = (hypot(a1, b1) + hypot(a2, b2)) / 2
    grey = 0.5 * (1 - sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    a1, a2 = (1 + grey) * a1, (1 + grey) * a2
    c1, c2, h1, h2 = hypot(a1, b1), hypot(a2, b2), _hue(a1, b1), _hue(a2, b2)
    turn = ((h2 - h1 + 180) % 360 - 180) if c1 * c2 else 0.0
    dl, dc, dh = l2 - l1, c2 - c1, 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    ml, mc = (l1 + l2) / 2, (c1 + c2) / 2
    mh = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = 1 - 0.17 * cos(radians(mh - 30)) + 0.24 * cos(radians(2 * mh))
    t += 0.32 * cos(radians(3 * mh + 6)) - 0.20 * cos(radians(4 * mh - 63))
    sl = 1 + 0.015 * (ml - 50) ** 2 / sqrt(20 + (ml - 50) ** 2)
    sc, sh = 1 + 0.045 * mc, 1 + 0.015 * mc * t
    rt = -2 * sqrt(mc**7 / (mc**7 + 25**7)) * sin(radians(60 * exp(-(((mh - 275) / 25) ** 2))))
    return sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh))


def nearest(colours: tuple[str, ...]) -> float:
    """The least ΔE2000 of any two of these colours to any of the four eyes."""
    return min(
        difference(lab(one, eye), lab(other, eye)) for eye in EYES for one, other in combinations(colours, 2)
    )
