"""Writes heads.txt: what three machines answer, and what a head learns that looks.

A line "machines": noise, beta, seed, the order of the letters with commas, then behind each letter
how many of those stored a table, one that takes the nearest key, a Hopfield network and a head give
back exactly, with commas; the sum of 1/sum p^2 and that of |output| over all that was asked.

A line "looking": the half that is scenery, the chance of a turned cell, the learning rate, seed, how
many of 400 episodes are right behind 0, 50, 200, 800 and 3200 updates with commas, how many by
pictures alone, the sums of |W_Q| and |W_K|, the mean loss, the mean gaze on the letter and on the
scenery, and the attention in the first episode.

Run with NumPy from this folder: python3 make_heads.py > heads.txt
"""

from pathlib import Path

import numpy as np

SOURCE = Path(__file__).parents[4] / "resources/engram/memory/recall/patterns-10.txt"
SIGHTS, KEY, BATCH, ASKED = 12, 16, 8, 400


def patterns():
    blocks = SOURCE.read_text(encoding="utf-8").strip().split("\n\n")
    cells = ["".join(block.strip().split("\n")[1:]) for block in blocks]
    return np.array([[1.0 if c == "#" else -1.0 for c in each] for each in cells])


LETTERS = patterns()


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


def flip(x, noise, random):
    y, order = x.copy(), random.permutation(100)
    y[order[: int(round(noise * 100))]] *= -1
    return y


def settle(weights, cue, random):
    s, changed = cue.copy(), True
    while changed:
        changed = False
        for i in random.permutation(100):
            if weights[i] @ s * s[i] < 0:
                s[i], changed = -s[i], True
    return s


def machines(noise, beta, seed):
    random = np.random.RandomState(seed)
    order = random.permutation(len(LETTERS))
    x = LETTERS[order]
    cues = [flip(each, noise, random) for each in x]
    exact, blends, sums = np.zeros((4, len(x)), int), 0.0, 0.0
    for count in range(1, len(x) + 1):
        stored = x[:count]
        weights = stored.T @ stored
        np.fill_diagonal(weights, 0)
        for k in range(count):
            p = softmax(beta * stored @ cues[k])
            out = p @ stored
            nearest = stored[(stored @ cues[k]).argmax()]
            answers = [
                any((each == cues[k]).all() for each in stored),
                (nearest == x[k]).all(),
                (settle(weights, cues[k], random) == x[k]).all(),
                (out * x[k] > 0).all(),
            ]
            exact[:, count - 1] += np.array(answers, int)
            blends += 1 / (p * p).sum()
            sums += np.abs(out).sum()
    rows = [",".join(map(str, each)) for each in (order, *exact)]
    print("machines", noise, beta, seed, *rows, repr(float(blends)), repr(float(sums)))


def looking(side, spoiled, rate, seed):
    random = np.random.RandomState(seed)
    rows, columns = np.divmod(np.arange(100), 10)
    scenery = {"left": columns < 5, "right": columns >= 5, "top": rows < 5, "bottom": rows >= 5}[side]
    wq = random.randn(KEY, 100) * 0.1
    wk = random.randn(KEY, 100) * 0.1
    beta = 1 / np.sqrt(KEY)

    def draw():
        order = random.permutation(len(LETTERS))[:SIGHTS]
        target = int(SIGHTS * random.random_sample())
        u = random.random_sample((SIGHTS + 1, 100))
        clean = LETTERS[np.append(order, order[target])]
        seen = np.where(scenery, np.where(u < 0.5, -1.0, 1.0), np.where(u < spoiled, -clean, clean))
        return seen[:-1], seen[-1], target

    def scores(x, cue):
        return beta * (x @ wk.T) @ (wq @ cue)

    def right():
        return sum(scores(x, cue).argmax() == t for x, cue, t in asked)

    asked = [draw() for _ in range(ASKED)]
    rights = [right()]
    for update in range(1, 3201):
        dq, dk = np.zeros_like(wq), np.zeros_like(wk)
        for _ in range(BATCH):
            x, cue, t = draw()
            off = softmax(scores(x, cue))
            off[t] -= 1
            dq += beta * np.outer(off @ (x @ wk.T), cue)
            dk += beta * np.outer(wq @ cue, off @ x)
        wq, wk = wq - rate / BATCH * dq, wk - rate / BATCH * dk
        if update in (50, 200, 800, 3200):
            rights.append(right())
    loss = np.mean([-np.log(softmax(scores(x, cue))[t]) for x, cue, t in asked])
    gaze = np.sqrt((wq**2).sum(0)) * np.sqrt((wk**2).sum(0))
    pictures = sum((x @ cue).argmax() == t for x, cue, t in asked)
    numbers = [np.abs(wq).sum(), np.abs(wk).sum(), loss, gaze[~scenery].mean(), gaze[scenery].mean()]
    numbers += list(softmax(scores(*asked[0][:2])))
    print("looking", side, spoiled, rate, seed, ",".join(map(str, rights)), pictures, *[repr(float(n)) for n in numbers])


machines(0.2, 0.1, 42)
machines(0.0, 1.0, 1)
machines(0.35, 0.05, 4294967295)
looking("right", 0.05, 0.02, 42)
looking("right", 0.05, 0.02, 43)
looking("right", 0.05, 0.02, 44)
looking("top", 0.15, 0.02, 7)
looking("left", 0.0, 0.1, 3)
