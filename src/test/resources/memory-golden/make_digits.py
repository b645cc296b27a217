"""Writes digits.txt: networks that have learned digits lose or light the neurons of one digit.

A line: code, hidden neurons, how many fire, seed, epochs, the share of test digits answered rightly,
the sum and the sum of the absolute values of all weights and biases; then for each digit its tagged
neurons, the random ones, and what is measured in the order of DigitsMeasure. Numbers that are not
whole stand in hexadecimal.

Run with NumPy from this folder: python3 make_digits.py > digits.txt
With --means it prints the means over ten digits and three seeds instead, and beside them what random
neurons do that are lit as strongly as each fires itself for the digit: all of those are of some use
to it, since the mean of a class moves every neuron.
"""

import csv
import gzip
import sys
from pathlib import Path

import numpy as np

SOURCE = Path(__file__).parents[4] / "resources/engram/data/sets/digits.csv.gz"
EPOCHS, BATCH, RATE = 60, 20, 0.1
RANDOM = 1000
CASES = [("tanh", 32, 32), ("relu", 32, 32), ("relu", 100, 100), ("winners", 100, 25), ("winners", 100, 10)]


def digits():
    rows = list(csv.reader(gzip.open(SOURCE, "rt")))[1:]
    x = np.array([[float(v) for v in row[:64]] for row in rows])
    y = np.array([int(row[64]) for row in rows])
    order = np.random.RandomState(42).permutation(len(x))
    count = int(np.ceil(0.2 * len(x)))
    test, train = order[:count], order[count:]
    deviation = x[train].std(0)
    deviation[deviation == 0] = 1
    x = (x - x[train].mean(0)) / deviation
    return x[train], y[train], x[test], y[test]


X, Y, XT, YT = digits()


class Network:
    def __init__(self, code, hidden, k, seed):
        self.code, self.hidden, self.k = code, hidden, k
        self.random = np.random.RandomState(seed)
        self.w1 = self.random.randn(64, hidden) * np.sqrt(2 / (64 + hidden))
        self.b1 = np.zeros(hidden)
        self.w2 = self.random.randn(hidden, 10) * np.sqrt(2 / (hidden + 10))
        self.b2 = np.zeros(10)

    def fire(self, z, silent=(), lit=(), strengths=()):
        z = z.copy()
        z[:, list(silent) + list(lit)] = -np.inf
        places = max(0, self.k - len(lit))
        fires = np.zeros(z.shape, bool)
        np.put_along_axis(fires, np.argsort(-z, axis=1, kind="stable")[:, :places], True, 1)
        fires &= z > -np.inf
        h = np.where(fires, np.tanh(z) if self.code == "tanh" else np.maximum(z, 0), 0)
        h[:, list(lit)] = strengths
        return h

    def drive(self, x):
        return x @ self.w1 + self.b1

    def answer(self, h):
        return (h @ self.w2 + self.b2).argmax(1)

    def epoch(self):
        order = self.random.permutation(len(X))
        for i in range(0, len(X), BATCH):
            rows = order[i : i + BATCH]
            x = X[rows]
            z = self.drive(x)
            h = self.fire(z)
            q = h @ self.w2 + self.b2
            p = np.exp(q - q.max(1, keepdims=True))
            p /= p.sum(1, keepdims=True)
            off = (p - np.eye(10)[Y[rows]]) / len(rows)
            slope = 1 - h * h if self.code == "tanh" else h > 0
            back = off @ self.w2.T * slope
            self.w2 -= RATE * h.T @ off
            self.b2 -= RATE * off.sum(0)
            self.w1 -= RATE * x.T @ back
            self.b1 -= RATE * back.sum(0)

    def weights(self):
        return np.concatenate([np.ravel(w) for w in (self.w1, self.b1, self.w2, self.b2)])


def measure(network, seed):
    z = network.drive(XT)
    fired = network.fire(network.drive(X))
    right = (network.answer(network.fire(z)) == YT).mean()
    random = np.random.RandomState((seed + RANDOM) % 2**32)
    count = int(np.floor(network.hidden / 10 + 0.5))
    lines, aside = [], []
    for digit in range(10):
        mean = fired[Y == digit].mean(0)
        tag = np.argsort(-mean, kind="stable")[:count]
        others = random.permutation(network.hidden)[:count]
        own = YT == digit
        found = []
        for neurons in (tag, others):
            good = network.answer(network.fire(z, silent=neurons)) == YT
            found += [good[own].mean(), good[~own].mean()]
        for neurons in (tag, others):
            called = network.answer(network.fire(z, lit=neurons, strengths=mean[tag])) == digit
            found.append(called[~own].mean())
        lines.append((tag, others, found))
        called = network.answer(network.fire(z, lit=others, strengths=mean[others])) == digit
        aside.append(called[~own].mean())
    return right, lines, aside


def text(values):
    return " ".join(float(v).hex() for v in np.ravel(values))


def trained(code, hidden, k, seed, epochs):
    network = Network(code, hidden, k, seed)
    for _ in range(epochs):
        network.epoch()
    return network


def means():
    for case in CASES:
        found = [measure(trained(*case, seed, EPOCHS), seed) for seed in (1, 2, 3)]
        shares = np.mean([line[2] for each in found for line in each[1]], 0)
        aside = np.mean([each[2] for each in found])
        print(*case, "test %.3f" % np.mean([each[0] for each in found]), np.round(shares, 2), "%.2f" % aside, flush=True)


def write():
    for code, hidden, k in CASES:
        for epochs in (2, EPOCHS):
            network = trained(code, hidden, k, 1, epochs)
            right, lines, _ = measure(network, 1)
            words = [code, hidden, k, 1, epochs, text(right), text([network.weights().sum(), np.abs(network.weights()).sum()])]
            for tag, others, found in lines:
                words += [" ".join(map(str, tag)), " ".join(map(str, others)), text(found)]
            print(*words)


if __name__ == "__main__":
    means() if "--means" in sys.argv else write()
