"""Writes gist.txt: networks that Hebb's rule made of corrupted copies of a pattern.

A line: pattern, copies, share, seed, then the copies' hash, whether their vote is the pattern,
whether the new copy settles on the vote, on the pattern, the shown copies' overlap with where they
settle, and the energy per cell of the pattern, the shown copies and the new one. Weights are summed
as an outer product, fields and energies are matrix products: another way than the program's.

Run with NumPy from this folder: python3 make_gist.py > gist.txt
"""

import hashlib
from pathlib import Path

import numpy as np

SOURCE = Path(__file__).parents[4] / "resources/engram/memory/recall/patterns-10.txt"


def patterns():
    found = {}
    for block in SOURCE.read_text(encoding="utf-8").strip().split("\n\n"):
        name, *rows = block.strip().split("\n")
        found[name] = np.array([1.0 if c == "#" else -1.0 for c in "".join(rows)])
    return found


def settle(weights, state, random):
    state = state.copy()
    while True:
        turned = 0
        for i in random.permutation(len(state)):
            field = weights[i] @ state
            if field * state[i] < -1e-12:
                state[i] = -state[i]
                turned += 1
        if turned == 0:
            return state


def trial(name, pattern, m, q, seed):
    random = np.random.RandomState(seed)
    n = len(pattern)
    flips = np.array([random.random_sample(n) < q for _ in range(m + 1)])
    copies = np.where(flips, -pattern, pattern)
    shown, cue = copies[:m], copies[m]
    weights = shown.T @ shown / n
    np.fill_diagonal(weights, 0)
    energy = lambda s: -0.5 * s @ weights @ s / n
    end = settle(weights, cue, random)
    overlaps = [settle(weights, c, random) @ c / n for c in shown]
    vote = np.where(shown.sum(0) >= 0, 1.0, -1.0)
    digest = hashlib.sha256((shown > 0).astype(np.uint8).tobytes()).hexdigest()
    yes = lambda a, b: int(np.array_equal(a, b))
    print(
        name, m, q, seed, digest, yes(vote, pattern), yes(end, vote), yes(end, pattern),
        *(repr(float(x)) for x in (
            np.mean(overlaps), energy(pattern), np.mean([energy(c) for c in shown]), energy(cue))),
    )


if __name__ == "__main__":
    all_patterns = patterns()
    for case in [("A", 15, 0.15, 42), ("A", 15, 0.15, 43), ("H", 5, 0.15, 7), ("A", 9, 0.2, 1),
                 ("H", 25, 0.3, 3), ("A", 4, 0.1, 4294967295), ("A", 1, 0.15, 2)]:
        trial(case[0], all_patterns[case[0]], *case[1:])
