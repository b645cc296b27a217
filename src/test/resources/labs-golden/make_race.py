"""The race of five optimisers on the digits, the noise of batches and made-up rows, in NumPy.

64 - 32 tanh - 10 softmax by the cross-entropy; one RandomState(42) draws Glorot weights and, but for the full batch, the order
before each epoch. The split is RandomState(42)'s permutation with a fifth for the test, the scaling that of the training rows.
Run beside this file: /usr/bin/python3 make_race.py > race.txt (NumPy 2.2.4)

Lines: of each racer the first step with a training loss of at most 0.1, then the losses behind steps 1, 10 and 18; with a cosine
over 18 epochs the same of one more; of single samples the noise of the gradient at the first weights; then of made-up rows with
seed 7 the first inputs and classes of the first two rows of block 1 and of the rows to measure with.
"""

import gzip
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).resolve()
FILE = HERE.parents[4] / "resources/engram/data/sets/digits.csv.gz"
with gzip.open(FILE, "rt") as file:
    table = np.array([[int(x) for x in line.split(",")] for line in file.read().split()[1:]])
pixels, labels = table[:, :64].astype(float), table[:, 64]
train = np.random.RandomState(42).permutation(len(table))[int(np.ceil(0.2 * len(table))):]
deviation = pixels[train].std(axis=0)
X = (pixels[train] - pixels[train].mean(axis=0)) / np.where(deviation == 0, 1, deviation)
T = np.eye(10)[labels[train]]
N, EPOCHS, STEPS = len(train), 18, 100


def first(random):
    return [random.randn(64, 32) * np.sqrt(2 / 96), np.zeros(32), random.randn(32, 10) * np.sqrt(2 / 42), np.zeros(10)]


def forward(P, x):
    a = np.tanh(x @ P[0] + P[1])
    z = a @ P[2] + P[3]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return a, e / e.sum(axis=1, keepdims=True)


def loss(P):
    return -np.mean(np.log(np.sum(forward(P, X)[1] * T, axis=1)))


def gradient(P, x, t):
    a, y = forward(P, x)
    d2 = (y - t) / len(x)
    d1 = d2 @ P[2].T * (1 - a * a)
    return [x.T @ d1, d1.sum(axis=0), a.T @ d2, d2.sum(axis=0)]


def sgd(p, g, s, rate, i):
    p -= rate * g


def momentum(p, g, s, rate, i):
    s[0] = 0.9 * s[0] + g
    p -= rate * s[0]


def rmsprop(p, g, s, rate, i):
    s[0] = 0.99 * s[0] + 0.01 * g * g
    p -= rate * g / (np.sqrt(s[0]) + 1e-8)


def adam(p, g, s, rate, i):
    s[0] = 0.9 * s[0] + 0.1 * g
    s[1] = 0.999 * s[1] + 0.001 * g * g
    p -= rate * s[0] / (1 - 0.9**i) / (np.sqrt(s[1] / (1 - 0.999**i)) + 1e-8)


def race(update, rate, batch, factor=lambda k: 1):
    random = np.random.RandomState(42)
    P = first(random)
    S = [[np.zeros_like(p), np.zeros_like(p)] for p in P]
    losses = []
    while len(losses) < STEPS:
        order = random.permutation(N) if batch < N else np.arange(N)
        for start in range(0, N, batch):
            rows = order[start : start + batch]
            for p, g, s in zip(P, gradient(P, X[rows], T[rows]), S):
                update(p, g, s, rate * factor(len(losses)), len(losses) + 1)
            losses.append(loss(P))
    there = next(k + 1 for k, found in enumerate(losses) if found <= 0.1)
    print(there, *(repr(float(losses[k - 1])) for k in (1, 10, 18)))


race(sgd, 10, N)
race(sgd, 1, 20)
race(momentum, 0.1, 20)
race(rmsprop, 0.01, 20)
race(adam, 0.03, 20)
ALL = EPOCHS * -(-N // 20)
race(sgd, 1, 20, lambda k: (1 + np.cos(np.pi * k / ALL)) / 2)

P = first(np.random.RandomState(42))
flat = lambda G: np.concatenate([g.ravel() for g in G])
mean = flat(gradient(P, X, T))
squares = [np.sum((flat(gradient(P, X[[k]], T[[k]])) - mean) ** 2) for k in range(N)]
print(repr(float(np.sqrt(np.mean(squares)) / np.linalg.norm(mean))))

centres = 1.2 * np.random.RandomState(8).randn(12, 16)
for seed, count in ((11, 10_000), (9, 2000)):
    random = np.random.RandomState(seed)
    of = np.floor(12 * random.random_sample(count)).astype(int)
    x = centres[of] + random.randn(count, 16)
    print(repr(float(x[0, 0])), of[0] % 4, repr(float(x[1, 0])), of[1] % 4)
