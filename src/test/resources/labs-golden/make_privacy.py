"""Membership, DP-SGD, its accountant and three ways to forget a digit, in NumPy.

64 - 32 tanh - 10 softmax learns 60 digits by the cross-entropy. RandomState(42) permutes all digits: the first 60 are the members,
the next 300 are held out; pixels are divided by 8, less 1; the first member's label is the next digit's. Areas under the curve are
scikit-learn's roc_auc_score. Run beside this file: /usr/bin/python3 make_privacy.py > privacy.txt (NumPy 2.2.4, scikit-learn 1.4.2)

Lines: behind epochs 0, 1, 10 and 60 the mean loss of the members, of those held out, both accuracies, the area of the attack, Yeom's
advantage, and the loss of the first member with and without it in training; then ε of eight settings (q, σ, steps, δ); then of DP-SGD
with noise 1 and seed 42 behind 1 and 4 epochs the first parameter, the mean loss of the members and the accuracy of those held out;
then the loss of the first member behind 0, 1, 12 and 40 steps up its loss, and in two networks of other seeds that never saw it;
then by grey levels the digits still named right: plain by FGSM, plain by PGD, hardened by PGD.
"""

import gzip
import math
import pathlib

import numpy as np
from sklearn.metrics import roc_auc_score

HERE = pathlib.Path(__file__).resolve()
FILE = HERE.parents[4] / "resources/engram/data/sets/digits.csv.gz"
with gzip.open(FILE, "rt") as file:
    table = np.array([[int(x) for x in line.split(",")] for line in file.read().split()[1:]])
N, HELD, SEED, EPOCHS = 60, 300, 42, 60
rows = np.random.RandomState(SEED).permutation(len(table))[: N + HELD]
X = table[rows, :64] / 8 - 1
labels = table[rows, 64].copy()
labels[0] = (labels[0] + 1) % 10
T = np.eye(10)[labels]


def first(random):
    return [random.randn(64, 32) * np.sqrt(2 / 96), np.zeros(32), random.randn(32, 10) * np.sqrt(2 / 42), np.zeros(10)]


def forward(P, x):
    a = np.tanh(x @ P[0] + P[1])
    z = a @ P[2] + P[3]
    z = z - z.max(axis=1, keepdims=True)
    return a, z - np.log(np.exp(z).sum(axis=1, keepdims=True))


def losses(P):
    return -np.sum(forward(P, X)[1] * T, axis=1)


def right(P):
    return forward(P, X)[1].argmax(axis=1) == labels


def gradient(P, x, t, share):
    a, y = forward(P, x)
    d2 = (np.exp(y) - t) * share
    d1 = d2 @ P[2].T * (1 - a * a)
    return [x.T @ d1, d1.sum(axis=0), a.T @ d2, d2.sum(axis=0)]


def learn(seed, epochs, left_out=None):
    random = np.random.RandomState(seed)
    P = first(random)
    yield P
    for epoch in range(epochs):
        order = random.permutation(N)
        for start in range(0, N, 10):
            some = order[start : start + 10]
            some = some[some != left_out]
            for p, g in zip(P, gradient(P, X[some], T[some], 1 / 10)):
                p -= 0.1 * g
        yield P


def show(*numbers):
    print(*(repr(float(x)) for x in numbers))


def epsilon(q, sigma, steps, delta):
    least = np.inf
    for order in range(2, 513):
        k = np.arange(order + 1)
        ways = np.array([math.lgamma(order + 1) - math.lgamma(j + 1) - math.lgamma(order - j + 1) for j in k])
        logs = ways + (order - k) * np.log1p(-q) + k * np.log(q) + k * (k - 1) / (2 * sigma**2)
        rdp = np.logaddexp.reduce(logs) / (order - 1)
        least = min(least, steps * rdp + np.log(1 / delta) / (order - 1))
    return least


def private(sigma, clip, seed, epochs):
    random = np.random.RandomState(seed)
    P = first(random)
    q = 0.5
    for epoch in range(epochs):
        for step in range(2):
            takes_part = np.flatnonzero(random.random_sample(N) < q)
            total = [np.zeros_like(p) for p in P]
            for row in takes_part:
                G = gradient(P, X[[row]], T[[row]], 1)
                length = np.sqrt(sum(np.sum(g * g) for g in G))
                for s, g in zip(total, G):
                    s += g * min(1, clip / length)
            for p, s in zip(P, total):
                p -= 0.5 * (s + sigma * clip * random.randn(*p.shape)) / (q * N)
        yield P


def main():
    both = zip(learn(SEED, EPOCHS), learn(SEED, EPOCHS, 0))
    for epoch, (P, Q) in enumerate(both):
        if epoch in (0, 1, 10, EPOCHS):
            L, ok = losses(P), right(P)
            at = L[:N].mean()
            advantage = np.mean(L[:N] <= at) - np.mean(L[N:] <= at)
            area = roc_auc_score(np.arange(N + HELD) < N, -L)
            show(at, L[N:].mean(), ok[:N].mean(), ok[N:].mean(), area, advantage, L[0], losses(Q)[0])
    seen = P
    for setting in ((0.01, 4, 10000, 1e-5), (256 / 60000, 1.12, 14062, 1e-5), (256 / 60000, 1.3, 4687, 1e-5),
                    (256 / 60000, 1.2, 2344, 1e-5), (250 / 60000, 1.3, 3600, 1e-5), (0.5, 1, 120, 1e-5),
                    (0.5, 16, 120, 1e-5), (1, 5, 10, 1e-6)):
        if setting[0] == 1:
            q, sigma, steps, delta = setting
            show(min(steps * a / (2 * sigma**2) + np.log(1 / delta) / (a - 1) for a in range(2, 513)))
        else:
            show(epsilon(*setting))
    for epoch, P in enumerate(private(1, 1, SEED, 4)):
        if epoch in (0, 3):
            show(P[0][0, 0], losses(P)[:N].mean(), right(P)[N:].mean())
    P = [p.copy() for p in seen]
    scrubbed = []
    for step in range(41):
        if step in (0, 1, 12, 40):
            scrubbed.append(losses(P)[0])
        for p, g in zip(P, gradient(P, X[[0]], T[[0]], 1)):
            p += 0.005 * g
    show(*scrubbed)
    for seed in (43, 44):
        for P in learn(seed, EPOCHS, 0):
            pass
        show(losses(P)[0])


def input_step(P, X, now, T, stride, budget):
    a, y = forward(P, now)
    g = ((np.exp(y) - T) @ P[2].T * (1 - a * a)) @ P[0].T
    return np.clip(np.clip(now + stride * np.sign(g), X - budget, X + budget), -1, 1)


def many_steps(P, X, T, budget):
    now = X
    for step in range(10):
        now = input_step(P, X, now, T, 2.5 * budget / 10, budget)
    return now


def fooling():
    rows = np.random.RandomState(SEED).permutation(len(table))[:1200]
    X, labels = table[rows, :64] / 8 - 1, table[rows, 64]
    T = np.eye(10)[labels]
    networks = []
    for budget in (0, 2 / 8):
        random = np.random.RandomState(SEED)
        P = first(random)
        for epoch in range(15):
            order = random.permutation(1000)
            for start in range(0, 1000, 20):
                some = order[start : start + 20]
                x = input_step(P, X[some], X[some], T[some], budget, budget)
                for p, g in zip(P, gradient(P, x, T[some], 1 / len(some))):
                    p -= 0.1 * g
        networks.append(P)
    X, T, labels = X[1000:], T[1000:], labels[1000:]
    named = lambda P, x: forward(P, x)[1].argmax(axis=1)
    for levels in (0, 0.5, 1, 1.5, 2, 3, 4, 6):
        P, Q = networks
        one = named(P, input_step(P, X, X, T, levels / 8, levels / 8)) == labels
        both = [named(N, many_steps(N, X, T, levels / 8)) == labels for N in networks]
        show(levels, one.mean(), both[0].mean(), both[1].mean())


if __name__ == "__main__":
    main()
    fooling()
