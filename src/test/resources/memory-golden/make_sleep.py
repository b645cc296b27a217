"""Writes sleep.txt: lives of twelve days in which a slow network learns from the dreams of a fast store.

A line: teacher, shows, learning rate, fade, cut, seed, then the order of the letters with commas,
the sums of the absolute values of both layers' weights and biases, and of each letter, the oldest
first, what both recall and what the slow network alone recalls, in cues of 20.

Run with NumPy from this folder: python3 make_sleep.py > sleep.txt
"""

from pathlib import Path

import numpy as np

SOURCE = Path(__file__).parents[4] / "resources/engram/memory/recall/patterns-10.txt"
NIGHTS, LETTERS, CUES, SPOILED, BETA = 12, 2, 20, 0.15, 0.25
P = NIGHTS * LETTERS


def patterns():
    blocks = SOURCE.read_text(encoding="utf-8").strip().split("\n\n")
    cells = ["".join(block.strip().split("\n")[1:]) for block in blocks]
    return np.array([[1.0 if c == "#" else -1.0 for c in each] for each in cells])[:P]


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def life(teacher, shows, rate, fade, cut, seed):
    random = np.random.RandomState(seed)
    order = random.permutation(P)
    x = patterns()[order]
    cues = np.where(random.random_sample((P, CUES, 100)) < SPOILED, -x[:, None], x[:, None])
    w1, b1 = random.randn(100, 60) * np.sqrt(2 / 160), np.zeros(60)
    w2, b2 = random.randn(60, P) * np.sqrt(2 / (60 + P)), np.zeros(P)
    s = np.zeros(P)

    def learn(rows, labels):
        nonlocal w1, b1, w2, b2
        for k in range(0, len(rows), 10):
            a, t = rows[k : k + 10], np.eye(P)[labels[k : k + 10]]
            h = np.tanh(a @ w1 + b1)
            d2 = (softmax(h @ w2 + b2) - t) / len(a)
            d1 = (d2 @ w2.T) * (1 - h * h)
            w2, b2 = w2 - rate * h.T @ d2, b2 - rate * d2.sum(0)
            w1, b1 = w1 - rate * a.T @ d1, b1 - rate * d1.sum(0)

    for night in range(NIGHTS):
        first, known = night * LETTERS, (night + 1) * LETTERS
        if teacher == "day":
            labels = first + random.permutation(shows) % LETTERS
            learn(x[labels], labels)
        elif cut == 0 or night < cut:
            s[first:known] = 1
            if teacher == "dreams":
                xi = np.where(random.random_sample((shows, 100)) < 0.5, -1.0, 1.0)
                for _ in range(8):
                    p = softmax(BETA * xi @ x[:known].T + np.log(s[:known]))
                    xi = p @ x[:known]
                learn(xi, p.argmax(1))
        s *= fade
        if night + 1 == cut:
            s[:] = 0

    rows = cues.reshape(-1, 100)
    slow = (np.tanh(rows @ w1 + b1) @ w2 + b2).argmax(1)
    likeness = rows @ x.T / 100
    known = np.where((likeness >= 0.55) & (s * likeness >= 0.15), likeness, -1)
    both = np.where(known.max(1) >= 0, known.argmax(1), slow)
    truth = np.repeat(np.arange(P), CUES)
    count = lambda answers: (answers == truth).reshape(P, CUES).sum(1)
    sums = [repr(float(np.abs(each).sum())) for each in (w1, b1, w2, b2)]
    print(teacher, shows, rate, fade, cut, seed, ",".join(map(str, order)), *sums, *count(both), *count(slow))


life("dreams", 100, 0.01, 0.85, 0, 42)
life("dreams", 100, 0.01, 0.85, 0, 43)
life("dreams", 60, 0.05, 0.7, 7, 4294967295)
life("nobody", 100, 0.01, 0.85, 0, 1)
life("day", 400, 0.05, 0.85, 0, 2)
life("dreams", 95, 0.2, 0.05, 12, 3)
