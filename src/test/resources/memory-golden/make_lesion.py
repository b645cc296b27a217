"""Writes lesion.txt from NumPy. Run: /usr/bin/python3 make_lesion.py

The irises, 4 - 10 tanh - 3 tanh with one-hot targets and the mean squared error, trained for 10 epochs in batches of 10 with rate 0.1
from Glorot weights: split, scaling, first weights and orders as in Engram, all from seed 42. Lesions are of the weights alone or of
hidden neurons with all their connections and their bias; draw d is from RandomState(7 + d), first the order of the parts if it is
random, then that of the entries of the table.

KIND ORDER DRAW SHARE TEST TRAIN TOUCHED TABLE   accuracies, the share of training rows of which an output moved by more than 0.01, and
                                                that of training rows that the table still answers
recovery EPOCH TEST TRAIN VALUE ...             behind half of the weights of draw 0, all weights and biases in hexadecimal
"""

import csv
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
IRIS = HERE.parents[3] / "resources" / "data" / "iris.csv"
SHARES = [0, 0.1, 0.25, 0.5, 0.9, 1]


def rows():
    lines = list(csv.reader(IRIS.open()))[1:]
    x = np.array([[float(v) for v in line[:4]] for line in lines])
    names = sorted({line[4] for line in lines})
    y = np.array([names.index(line[4]) for line in lines])
    order = np.random.RandomState(42).permutation(150)
    test, train = order[:30], order[30:]
    scaled = (x - x[train].mean(axis=0)) / x[train].std(axis=0)
    return scaled[train], y[train], scaled[test], y[test], x[train]


def outputs(w, x):
    hidden = np.tanh(x @ w[0] + w[1])
    return hidden, np.tanh(hidden @ w[2] + w[3])


def epoch(w, x, y, rs, alive=None):
    order = rs.permutation(len(x))
    for k in range(0, len(x), 10):
        bx, t = x[order[k : k + 10]], np.eye(3)[y[order[k : k + 10]]]
        h, a = outputs(w, bx)
        d = 2 * (a - t) / a.size * (1 - a * a)
        dh = d @ w[2].T * (1 - h * h)
        g = [bx.T @ dh, dh.sum(axis=0), h.T @ d, d.sum(axis=0)]
        w = [v - 0.1 * (s if alive is None else s * m) for v, s, m in zip(w, g, alive or g)]
    return w


def masks(kind, gone):
    """1 where a weight or bias is left."""
    m = [np.ones((4, 10)), np.ones(10), np.ones((10, 3)), np.ones(3)]
    if kind == "neurons":
        m[0][:, gone], m[1][gone], m[2][gone, :] = 0, 0, 0
    else:
        for k in gone:
            if k < 40:
                m[0].flat[k] = 0
            else:
                m[2].flat[k - 40] = 0
    return m


def strongest(kind, w):
    s = np.abs(np.r_[w[0].ravel(), w[2].ravel()]) if kind == "weights" else np.abs(w[2]).sum(axis=1)
    return np.argsort(-s, kind="stable")


def count(share, n):
    return int(np.floor(share * n + 0.5))


def table(raw, lost):
    known = {tuple(r) for k, r in enumerate(raw) if k not in lost}
    return np.mean([tuple(r) in known for r in raw])


def main():
    x, y, x_test, y_test, raw = rows()
    rs = np.random.RandomState(42)
    w = [rs.randn(4, 10) * np.sqrt(2 / 14), np.zeros(10), rs.randn(10, 3) * np.sqrt(2 / 13), np.zeros(3)]
    for _ in range(10):
        w = epoch(w, x, y, rs)
    whole = outputs(w, x)[1]
    lines = []
    for kind, parts in [("weights", 70), ("neurons", 10)]:
        for how, draws in [("random", 3), ("strongest", 1)]:
            for draw in range(draws):
                rs = np.random.RandomState(7 + draw)
                order = rs.permutation(parts) if how == "random" else strongest(kind, w)
                entries = rs.permutation(120)
                for share in SHARES:
                    m = masks(kind, order[: count(share, parts)])
                    left = [v * k for v, k in zip(w, m)]
                    a = outputs(left, x)[1]
                    scores = [
                        (outputs(left, x_test)[1].argmax(axis=1) == y_test).mean(),
                        (a.argmax(axis=1) == y).mean(),
                        (np.abs(a - whole) > 0.01).any(axis=1).mean(),
                        table(raw, set(entries[: count(share, 120)])),
                    ]
                    lines.append(f"{kind} {how} {draw} {share} " + " ".join(map(str, scores)))
    rs = np.random.RandomState(7)
    m = masks("weights", rs.permutation(70)[:35])
    left = [v * k for v, k in zip(w, m)]
    for e in range(4):
        if e:
            left = epoch(left, x, y, rs, m)
        test = (outputs(left, x_test)[1].argmax(axis=1) == y_test).mean()
        train = (outputs(left, x)[1].argmax(axis=1) == y).mean()
        values = " ".join(float(v).hex() for v in np.concatenate([p.ravel() for p in left]))
        lines.append(f"recovery {e} {test} {train} {values}")
    (HERE / "lesion.txt").write_text("\n".join(lines) + "\n")


main()
