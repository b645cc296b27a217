"""Writes weights.txt, recall.txt, modern.txt, capacity.txt and neuron.txt from NumPy. Run: /usr/bin/python3 make_memory.py

Patterns come from RandomState(seed): a cell is off (-1) where random_sample() is below 1/2, pattern after pattern. Numbers that
are not whole stand in hexadecimal. The rules are written as their papers have them and not as Engram computes them:
  hebb            w = X X^T / N (Hopfield 1982)
  storkey         h_ij = sum over k other than i and j of w_ik x_k, by three loops (Storkey 1997)
  pseudo-inverse  w = X pinv(X) (Personnaz, Guyon and Dreyfus 1985)
each with the diagonal set to 0; the softmax network as in Ramsauer et al. 2020.

weights.txt, a line a case: RULE N PATTERNS SEED and the N x N weights.
recall.txt, a line a step: RULE N PATTERNS SEED SPOILED ORDER SWEEP NEURON FIELD AFTER ENERGY OVERLAP ..., where the cue is the first
  pattern with the first SPOILED cells of RandomState(SEED + 1).permutation(N) turned over, the order of each sweep is from
  RandomState(SEED + 2), and NEURON is -1 where all look at once (FIELD is then that of neuron 0, AFTER the sum of the states).
modern.txt, a line a step: N PATTERNS SEED SPOILED BETA STEP ENERGY then the shares and then the state.
capacity.txt, a line a trial: MODEL BETA N LOAD SPOILED SEED SHARE, everything drawn from one RandomState(SEED): the patterns, and
  for each pattern the cells turned over, if any, and the order of each sweep.
neuron.txt, a line a run: RULE RATE LESSON POINTS SEED and two weights behind each of 60 steps from (0.5, -0.25), LESSON one or all;
  from RandomState(SEED) come the points, (4 r - 2, 2 s - 1) with two random_sample() a point, and then the targets, -1 where it is
  below 1/2; the orders are from RandomState(SEED + 1).
"""

import pathlib

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
TIE = 1e-12


def draw(rs, count, n):
    return np.where(rs.random_sample((count, n)) < 0.5, -1, 1)


def hebb(patterns):
    return patterns.T @ patterns / patterns.shape[1]


def storkey(patterns):
    n = patterns.shape[1]
    w = np.zeros((n, n))
    for x in patterns:
        h = np.zeros((n, n))
        for i in range(n):
            for j in range(n):
                h[i, j] = sum(w[i, k] * x[k] for k in range(n) if k not in (i, j))
        w = w + (np.outer(x, x) - x[:, None] * h.T - h * x[None, :]) / n
        np.fill_diagonal(w, 0)
    return w


def pseudo_inverse(patterns):
    x = patterns.T.astype(float)
    return x @ np.linalg.pinv(x)


RULES = {"hebb": hebb, "storkey": storkey, "pseudo-inverse": pseudo_inverse}


def store(rule, patterns):
    w = RULES[rule](patterns)
    np.fill_diagonal(w, 0)
    return w


def text(values):
    return " ".join(float(v).hex() for v in np.ravel(values))


def energy(w, s):
    return -0.5 * s @ w @ s


def turns(h, s):
    return h * s < -TIE


def spoil(pattern, order, count):
    cue = pattern.copy()
    cue[order[:count]] *= -1
    return cue


def recall_steps(rule, n, count, seed, spoiled, order):
    patterns = draw(np.random.RandomState(seed), count, n)
    w = store(rule, patterns)
    s = spoil(patterns[0], np.random.RandomState(seed + 1).permutation(n), spoiled)
    rs = np.random.RandomState(seed + 2)
    head = f"{rule} {n} {count} {seed} {spoiled} {order}"
    older = old = None
    for sweep in range(1, 100):
        changed = False
        if order == "asynchronous":
            for i in rs.permutation(n):
                h = w[i] @ s
                if turns(h, s[i]):
                    s[i] = -s[i]
                    changed = True
                yield f"{head} {sweep} {i} {float(h).hex()} {s[i]} {text([energy(w, s), *(patterns @ s / n)])}"
        else:
            older, old = old, s
            h = w @ s
            s = np.where(turns(h, s), -s, s)
            changed = (s != old).any() and (older is None or (s != older).any())
            yield f"{head} {sweep} -1 {float(h[0]).hex()} {s.sum()} {text([energy(w, s), *(patterns @ s / n)])}"
        if not changed:
            return


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


def modern_energy(x, xi, beta):
    z = beta * (x.T @ xi)
    lse = (z.max() + np.log(np.exp(z - z.max()).sum())) / beta
    return -lse + 0.5 * xi @ xi + np.log(x.shape[1]) / beta + 0.5 * x.shape[0]


def modern_steps(n, count, seed, spoiled, beta):
    patterns = draw(np.random.RandomState(seed), count, n)
    x = patterns.T.astype(float)
    xi = spoil(patterns[0], np.random.RandomState(seed + 1).permutation(n), spoiled).astype(float)
    for step in range(1, 6):
        p = softmax(beta * (x.T @ xi))
        xi = x @ p
        yield f"{n} {count} {seed} {spoiled} {beta!r} {step} {text([modern_energy(x, xi, beta), *p, *xi])}"


def capacity(model, beta, n, load, spoiled, seed):
    rs = np.random.RandomState(seed)
    count = max(1, int(load * n + 0.5))
    patterns = draw(rs, count, n)
    w = store(model, patterns) if model in RULES else None
    x = patterns.T.astype(float)
    turned = int(spoiled * n + 0.5)
    back = 0
    for pattern in patterns[:100]:
        s = spoil(pattern, rs.permutation(n), turned) if turned else pattern.copy()
        if w is None:
            xi = s.astype(float)
            for _ in range(1000):
                after = x @ softmax(beta * (x.T @ xi))
                change = np.abs(after - xi).max()
                xi = after
                if change <= 1e-9:
                    break
            back += pattern @ xi >= 0.95 * n
        else:
            changed = True
            while changed:
                changed = False
                for i in rs.permutation(n):
                    if turns(w[i] @ s, s[i]):
                        s[i] = -s[i]
                        changed = True
            back += pattern @ s >= 0.95 * n
    return f"{model} {beta!r} {n} {load!r} {spoiled!r} {seed} {float(back / min(100, count)).hex()}"


CHANGES = {
    "hebb": lambda w, x, t: (w @ x) * x,
    "oja": lambda w, x, t: (w @ x) * (x - (w @ x) * w),
    "delta": lambda w, x, t: (t - w @ x) * x,
    "backprop": lambda w, x, t: (t - np.tanh(w @ x)) / np.cosh(w @ x) ** 2 * x,
}


def neuron(rule, rate, lesson, count, seed):
    rs = np.random.RandomState(seed)
    points = rs.random_sample((count, 2)) * [4, 2] - [2, 1]
    targets = np.where(rs.random_sample(count) < 0.5, -1, 1)
    orders = np.random.RandomState(seed + 1)
    w = np.array([0.5, -0.25])
    path = []
    for step in range(60):
        if step % count == 0:
            order = orders.permutation(count)
        lessons = range(count) if lesson == "all" else [order[step % count]]
        w = w + rate * np.mean([CHANGES[rule](w, points[k], targets[k]) for k in lessons], axis=0)
        path.append(w)
    return f"{rule} {rate!r} {lesson} {count} {seed} {text(path)}"


def write(name, lines):
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


write(
    "weights.txt",
    [
        f"{rule} {n} {count} {seed} {text(store(rule, draw(np.random.RandomState(seed), count, n)))}"
        for rule in RULES
        for n, count, seed in [(8, 1, 0), (16, 3, 1), (25, 6, 42), (12, 15, 7)]
    ],
)
write(
    "recall.txt",
    [
        line
        for rule in RULES
        for n, count, seed, spoiled in [(25, 3, 5, 6), (20, 6, 42, 5)]
        for order in ["asynchronous", "synchronous"]
        for line in recall_steps(rule, n, count, seed, spoiled, order)
    ],
)
write(
    "modern.txt",
    [
        line
        for n, count, seed, spoiled, beta in [(16, 5, 3, 4, 0.1), (20, 12, 42, 5, 0.25), (16, 40, 9, 4, 1.0), (9, 2, 1, 3, 5.0)]
        for line in modern_steps(n, count, seed, spoiled, beta)
    ],
)
write(
    "capacity.txt",
    [
        capacity(model, beta, n, load, spoiled, seed)
        for model, beta in [("hebb", 1.0), ("storkey", 1.0), ("pseudo-inverse", 1.0), ("softmax", 0.2), ("softmax", 0.05)]
        for n, load, spoiled, seed in [(50, 0.1, 0.0, 1), (50, 0.16, 0.1, 42), (40, 0.25, 0.25, 4294967295)]
    ],
)
write(
    "neuron.txt",
    [
        neuron(rule, rate, lesson, count, seed)
        for rule in CHANGES
        for rate, lesson, count, seed in [(0.05, "one", 7, 3), (0.01, "one", 40, 42), (0.1, "all", 25, 8)]
    ],
)
