"""Writes tag.txt: mice of 400 neurons whose engrams are tagged, lit and silenced.

A line: k, light, excitable neurons, seed, then what is measured of that mouse in the order of
TagMeasure, and the sums of the absolute values of what is seen while the tag is lit in the dark and
in H.

Run with NumPy from this folder: python3 make_tag.py > tag.txt
With --means it prints the means of forty mice instead, for k = 40 and others.
"""

import sys
from pathlib import Path

import numpy as np

SOURCE = Path(__file__).parents[4] / "resources/engram/memory/recall/patterns-10.txt"
KNOWN = "BEJLNTH"
NEURONS, CELLS = 400, 100


def rooms():
    blocks = SOURCE.read_text(encoding="utf-8").strip().split("\n\n")
    lines = [block.strip().split("\n") for block in blocks]
    return {name: np.array([1.0 if c == "#" else -1.0 for c in "".join(rows)]) for name, *rows in lines}


ROOM = rooms()
DARK = np.zeros(CELLS)
NOBODY = np.zeros(NEURONS, bool)


def chosen(order):
    mask = NOBODY.copy()
    mask[order] = True
    return mask


class Mouse:
    def __init__(self, k, seed):
        random = np.random.RandomState(seed)
        self.k = k
        self.V = random.randn(NEURONS, CELLS) / 10
        self.order = random.permutation(NEURONS)
        self.excitable = random.permutation(NEURONS)
        self.e = np.zeros(NEURONS)
        self.W = np.zeros((NEURONS, NEURONS))
        self.R = np.zeros((CELLS, NEURONS))
        self.f = np.zeros(NEURONS)
        for name in KNOWN:
            self.learn(ROOM[name])

    def winners(self, u, silent):
        u = np.where(silent, -np.inf, u)
        y = np.zeros(NEURONS)
        y[np.argsort(-u, kind="stable")[: self.k]] = 1
        y[silent] = 0
        return y

    def learn(self, x, shock=0.0, lit=NOBODY, light=0.0, warm=0.0):
        u = self.V @ x + self.e + warm
        u[lit] += light
        y = self.winners(u, NOBODY)
        self.W = np.maximum(self.W, np.outer(y, y))
        np.fill_diagonal(self.W, 0)
        self.R = self.R + np.outer(x, y) / self.k
        self.f = np.maximum(self.f, shock * y)
        return y > 0

    def recall(self, x, lit=NOBODY, light=0.0, silent=NOBODY):
        u = self.V @ x + self.e
        u[lit] += light
        y = self.winners(u, silent)
        for _ in range(5):
            y = self.winners(u + 4 / self.k * (self.W @ y), silent)
        return y

    def fear(self, *what, **how):
        return self.f @ self.recall(*what, **how) / self.k

    def sees(self, name, *what, **how):
        seen = self.R @ self.recall(*what, **how)
        likeness = {each: ROOM[each] @ seen for each in KNOWN + "X"}
        return max(likeness, key=likeness.get) == name


def measured(k, light, excitable, seed):
    twin = lambda: Mouse(k, seed)
    x, a, h = ROOM["X"], ROOM["A"], ROOM["H"]
    mouse = twin()
    tag = mouse.learn(x, 1.0)
    random = chosen(mouse.order[:k])
    harmless = mouse.recall(h) > 0
    sums = [np.abs(mouse.R @ mouse.recall(room, tag, light)).sum() for room in (DARK, h)]
    values = [
        mouse.fear(x),
        mouse.fear(h),
        mouse.fear(DARK, tag, light),
        float(mouse.sees("X", DARK, tag, light)),
        mouse.fear(h, tag, light),
        mouse.fear(h, random, light),
        mouse.fear(DARK, harmless, light),
    ]
    calm = twin()
    values.append(calm.fear(DARK, calm.learn(x), light))
    values.append(mouse.fear(x, silent=tag))
    values.append(np.mean([mouse.sees(name, ROOM[name], silent=tag) for name in KNOWN]))
    values.append(mouse.fear(x, silent=random))

    def false_memory(strength):
        mouse = twin()
        mouse.learn(a, 1.0, mouse.learn(x), strength)
        return mouse

    values += [false_memory(light / 2).fear(x), false_memory(0.0).fear(x), false_memory(light / 2).fear(h)]

    mouse = twin()
    inside = chosen(mouse.excitable[:excitable])
    others = chosen(mouse.excitable[excitable : 2 * excitable])
    mouse.e = 1.5 * inside
    engram = mouse.learn(x, 1.0)
    values += [engram[inside].mean(), engram[~inside].mean()]
    values += [mouse.fear(x, silent=inside), mouse.fear(x, silent=others)]

    for hours in (1.5, 6, 24, 168):
        mouse = twin()
        first = mouse.learn(x)
        second = mouse.learn(a, 1.0, warm=2 * np.exp(-hours / 8) * first)
        values.append((first & second).sum() / k)
    return values, sums


if "--means" in sys.argv:
    for k in (8, 20, 40, 100, 200):
        all = np.array([measured(k, 3.0, 60, seed)[0] for seed in range(42, 82)])
        print(k, *np.round(all.mean(0), 3))
else:
    for k, light, excitable, seed in (
        (40, 3.0, 60, 42),
        (40, 3.0, 60, 43),
        (8, 3.0, 30, 4294967295),
        (100, 2.0, 150, 7),
        (200, 4.5, 200, 1),
    ):
        values, sums = measured(k, light, excitable, seed)
        print(k, light, excitable, seed, *[repr(float(each)) for each in values + sums])
