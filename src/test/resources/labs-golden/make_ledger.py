"""What each digit adds to the weight from the pixel in row 5 and column 5 to hidden neuron 22, in NumPy.

64 - 32 tanh - 10 softmax learns the digits 0 to 4 for 20 epochs, then 5 to 9 for 20, by SGD 0.1 in batches of 20 on the
cross-entropy; one RandomState(42) draws Glorot weights and the orders. The split is RandomState(42)'s permutation with a fifth for
the test, the scaling that of the training rows. Run beside this file: python3 make_ledger.py > ledger.txt (NumPy 2.4.6)

Lines: the weight at first, behind the first task and at the end; then of each digit what it has added behind both tasks.
"""

import gzip
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).resolve()
FILE = HERE.parents[4] / "resources/engram/data/sets/digits.csv.gz"
with gzip.open(FILE, "rt") as file:
    table = np.array([[int(x) for x in line.split(",")] for line in file.read().split()[1:]])
pixels, labels = table[:, :64].astype(float), table[:, 64]
order = np.random.RandomState(42).permutation(len(table))
train = order[int(np.ceil(0.2 * len(table))):]
PIXEL, NEURON, RATE, BATCH = 4 * 8 + 4, 22 - 1, 0.1, 20


def scaled(rows):
    deviation = pixels[rows].std(axis=0)
    return (pixels[rows] - pixels[rows].mean(axis=0)) / np.where(deviation == 0, 1, deviation)


def learn():
    random = np.random.RandomState(42)
    P = [random.randn(64, 32) * np.sqrt(2 / 96), np.zeros(32)]
    P += [random.randn(32, 10) * np.sqrt(2 / 42), np.zeros(10)]
    added, path = np.zeros(10), [P[0][PIXEL, NEURON]]
    X = np.zeros_like(pixels)
    X[train] = scaled(train)
    for digits in (range(5), range(5, 10)):
        rows = np.array([r for r in train if labels[r] in digits])
        for epoch in range(20):
            random_order = random.permutation(len(rows))
            for start in range(0, len(rows), BATCH):
                some = rows[random_order[start:start + BATCH]]
                x, t = X[some], np.eye(10)[labels[some]]
                a = np.tanh(x @ P[0] + P[1])
                e = np.exp(a @ P[2] + P[3])
                d2 = (e / e.sum(axis=1, keepdims=True) - t) / len(some)
                d1 = d2 @ P[2].T * (1 - a * a)
                for k, row in enumerate(some):
                    added[labels[row]] -= RATE * x[k, PIXEL] * d1[k, NEURON]
                for p, g in zip(P, [x.T @ d1, d1.sum(axis=0), a.T @ d2, d2.sum(axis=0)]):
                    p -= RATE * g
        path.append(P[0][PIXEL, NEURON])
    return path, added


path, added = learn()
print(*(repr(float(w)) for w in path))
print(*(repr(float(w)) for w in added))
