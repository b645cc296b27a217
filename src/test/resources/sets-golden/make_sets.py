"""Writes sets.txt: the generated sets by NumPy. Run: /usr/bin/python3 make_sets.py

One row of a set a line, doubles in hexadecimal: ID ROWS NOISE SEED ROW TARGET X1 [X2]. Every set with 61 rows, seed 7 and the noises
0 and 0.3; the rules are those of PlaneRules, ManyClassRules and RegressionRules, in NumPy's functions.
"""

import pathlib

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROWS = 61
SEED = 7


def share(row, rows, classes, closed=False):
    count = len(range(row % classes, rows, classes))
    return (row // classes) / (count - 1 if closed else count)


def polar(radius, angle):
    return np.array([radius * np.sin(angle), radius * np.cos(angle)])


def circle(rs, row, rows, noise):
    radius = rs.uniform(0, 2.5) if row % 2 else rs.uniform(3.5, 5)
    x = polar(radius, rs.uniform(0, 2 * np.pi))
    return np.hypot(*(x + rs.uniform(-5, 5, 2) * noise)) < 2.5, x


def xor(rs, row, rows, noise):
    x = rs.uniform(-5, 5, 2)
    x += np.where(x > 0, 0.3, -0.3)
    return np.prod(x + rs.uniform(-5, 5, 2) * noise) >= 0, x


def gauss(rs, row, rows, noise):
    return row % 2, (2 if row % 2 else -2) + np.sqrt(0.5 + 7 * noise) * rs.randn(2)


def spiral(rs, row, rows, noise):
    s = share(row, rows, 2)
    return row % 2, polar(5 * s, 1.75 * s * 2 * np.pi + np.pi * (row % 2 == 0)) + rs.uniform(-1, 1, 2) * noise


def moons(rs, row, rows, noise):
    angle = np.pi * share(row, rows, 2, closed=True)
    x = [1 - np.cos(angle), 1 - np.sin(angle) - 0.5] if row % 2 else [np.cos(angle), np.sin(angle)]
    return row % 2, 3 * (np.array(x) + noise * rs.randn(2) - [0.5, 0.25])


def rings(rs, row, rows, noise):
    angle = 2 * np.pi * share(row, rows, 2)
    return row % 2, 4 * ((0.5 if row % 2 else 1) * np.array([np.cos(angle), np.sin(angle)]) + noise * rs.randn(2))


def checkerboard(rs, row, rows, noise):
    x = rs.uniform(-6, 6, 2)
    return np.sum(np.floor((x + rs.uniform(-3, 3, 2) * noise) / 3)) % 2, x


def blobs(rs, row, rows, noise):
    return row % 3, polar(3, 2 * np.pi * (row % 3) / 3) + np.sqrt(0.5 + 7 * noise) * rs.randn(2)


def pinwheel(rs, row, rows, noise):
    s = share(row, rows, 4)
    return row % 4, polar(1 + 4.5 * s, 2 * np.pi * (row % 4 / 4 + 0.2 * s)) + rs.uniform(-2, 2, 2) * noise


def reg_plane(rs, row, rows, noise):
    x = rs.uniform(-6, 6, 2)
    return x.sum() / 10 + noise * rs.randn(), x


def reg_gauss(rs, row, rows, noise):
    x = rs.uniform(-6, 6, 2)
    hill, hollow = (np.exp(-np.sum((x - centre) ** 2) / (2 * 1.5**2)) for centre in (2, -2))
    return hill - hollow + noise * rs.randn(), x


def sine(rs, row, rows, noise):
    x = rs.uniform(-6, 6, 1)
    return np.sin(x[0]) + noise * rs.randn(), x


lines = []
for rule in [circle, xor, gauss, spiral, moons, rings, checkerboard, blobs, pinwheel, reg_plane, reg_gauss, sine]:
    for noise in [0.0, 0.3]:
        rs = np.random.RandomState(SEED)
        for row in range(ROWS):
            target, x = rule(rs, row, ROWS, noise)
            numbers = " ".join(float(v).hex() for v in [target, *x])
            lines.append(f"{rule.__name__.replace('_', '-')} {ROWS} {noise} {SEED} {row} {numbers}")
(HERE / "sets.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
