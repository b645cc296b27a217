"""Writes store.txt from NumPy and SciPy. Run: /usr/bin/python3 make_store.py

A memory of two stores as StoreModel describes it. The long-term store is moved on second by second, all items at once, by the matrix
exponential of its two equations; the short-term store is a list of [item, seconds until it has faded] in the order of entry.

savings SECONDS LIST READINGS AGAIN   Ebbinghaus's experiment with 13 items, list l from RandomState(5 + l)
serial PACE PAUSE PROBABILITY ...     recall of each of 12 items, in hexadecimal as all numbers that are not whole
spaced READINGS GAP DELAY PROBABILITY
distracted SECONDS PROBABILITY
"""

import functools
import pathlib

import numpy as np
from scipy.linalg import expm

HERE = pathlib.Path(__file__).resolve().parent
PLACES, LIFE, GAIN, ROOM = 4, 18, 0.1, 3
FAST, SLOW, TRANSFER = 2500.0, 60 * 86400.0, 1.11e-4


@functools.lru_cache(maxsize=None)
def step(seconds):
    return expm(np.array([[-1 / FAST, 0], [TRANSFER, -1 / SLOW]]) * seconds)


class Memory:
    def __init__(self, items):
        self.s = np.zeros((2, items))
        self.short = []

    def wait(self, seconds):
        self.s = step(seconds) @ self.s
        self.short = [[i, left - seconds] for i, left in self.short if left > seconds]

    def attend(self, item, share):
        self.s[0, item] += share * GAIN * (1 - self.s[0, item] / ROOM)

    def show(self, item):
        self.wait(1)
        inside = [entry for entry in self.short if entry[0] == item]
        if inside:
            inside[0][1] = LIFE
        else:
            self.short = self.short[-(PLACES - 1) :] + [[item, LIFE]] if len(self.short) == PLACES else self.short + [[item, LIFE]]
        self.attend(item, 1)

    def rehearse(self):
        self.wait(1)
        for entry in self.short:
            entry[1] = LIFE
            self.attend(entry[0], 1 / len(self.short))

    def recall(self):
        missed = np.exp(-self.s.sum(axis=0))
        for item, left in self.short:
            missed[item] *= 1 - left / LIFE
        return 1 - missed


def learn(memory, rs, items):
    readings = 0
    while not (rs.random_sample(items) < memory.recall()).all():
        for item in range(items):
            memory.show(item)
        readings += 1
    return readings


def main():
    lines = []
    for seconds in (1188, 31680, 2678400):
        for number in range(4):
            rs, memory = np.random.RandomState(5 + number), Memory(13)
            first = learn(memory, rs, 13)
            memory.wait(seconds)
            lines.append(f"savings {seconds} {number} {first} {learn(memory, rs, 13)}")
    for pace, pause in ((1, 0), (3, 0), (3, 10), (3, 60)):
        memory = Memory(12)
        for item in range(12):
            memory.show(item)
            for _ in range(pace - 1):
                memory.rehearse()
        if pause:
            memory.wait(pause)
        lines.append(f"serial {pace} {pause} " + " ".join(float(p).hex() for p in memory.recall()))
    for readings, gap, delay in ((5, 0, 60), (20, 3600, 86400), (20, 604800, 604800)):
        memory = Memory(1)
        for wait in (gap, delay):
            for _ in range(readings):
                memory.show(0)
                memory.wait(12)
            if wait:
                memory.wait(wait)
        lines.append(f"spaced {readings} {gap} {delay} {float(memory.recall()[0]).hex()}")
    for seconds in (0, 3, 17, 18, 600):
        memory = Memory(1)
        memory.show(0)
        if seconds:
            memory.wait(seconds)
        lines.append(f"distracted {seconds} {float(memory.recall()[0]).hex()}")
    (HERE / "store.txt").write_text("\n".join(lines) + "\n")


main()
