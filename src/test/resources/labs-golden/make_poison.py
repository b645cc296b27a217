"""Flipped labels and who taught the wrong answers, and small steps that fool a network in a plane, in NumPy.

60 moons (noise 0.1) are drawn by RandomState(11); the first half of RandomState(11)'s permutation is for the test. Standardised, 2 - 6 tanh -
2 softmax, cross-entropy, SGD 0.1, batches of 10, Glorot weights. RandomState(12) permutes the 30 training rows: the labels of the first 4 are
flipped. EPOCHS is that of the preset, times 400 / 30 rows. Each row is left out in turn (its share in a batch is 0); the wrong answers of the
test, at most 20, rank the rows by the mean of what each takes from the lead of the wrong class. Run beside this file:
/usr/bin/python3 make_poison.py > poison.txt (NumPy 2.2.4)

Lines: places that are flipped; test accuracy clean, poisoned, without the first 4 of the ranking, without the flipped; the first parameter of
these networks; rows of the wrong answers; the shares by place; the places by rank; then by levels (eighths) the test rows still named right: plain
by FGSM, plain by PGD, hardened by FGSM of 2 levels, by PGD; then the smallest levels of the first 10 test rows for the plain network (0: wrong as
it is, inf: never).
"""

import numpy as np

N, SEED, FLIPPED, BATCH, RATE = 60, 11, 4, 10, 0.1
EPOCHS = 200 * 400 // (N // 2)

random = np.random.RandomState(SEED)
raw, labels = np.empty((N, 2)), np.arange(N) % 2
for row in range(N):
    angle = np.pi * (row // 2) / (N // 2 - 1)
    u, v = (np.cos(angle), np.sin(angle)) if row % 2 == 0 else (1 - np.cos(angle), 0.5 - np.sin(angle))
    raw[row] = 3 * (u + 0.1 * random.randn() - 0.5), 3 * (v + 0.1 * random.randn() - 0.25)
order = np.random.RandomState(SEED).permutation(N)
test, train = order[: N // 2], order[N // 2 :]
X = (raw - raw[train].mean(axis=0)) / raw[train].std(axis=0)
places = np.sort(np.random.RandomState(SEED + 1).permutation(len(train))[:FLIPPED])
poisoned = labels.copy()
poisoned[train[places]] = 1 - poisoned[train[places]]


def forward(P, x):
    a = np.tanh(x @ P[0] + P[1])
    z = a @ P[2] + P[3]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return a, e / e.sum(axis=1, keepdims=True)


def learn(given, without=(), harden=0):
    random = np.random.RandomState(SEED)
    P = [random.randn(2, 6) * np.sqrt(2 / 8), np.zeros(6), random.randn(6, 2) * np.sqrt(2 / 8), np.zeros(2)]
    T = np.eye(2)[given]
    for epoch in range(EPOCHS):
        order = random.permutation(len(train))
        for start in range(0, len(train), BATCH):
            some = order[start : start + BATCH]
            x, t = X[train[some]], T[train[some]]
            if harden:
                x = step(P, x, x, t, harden, harden)
            a, y = forward(P, x)
            d2 = (y - t) * (~np.isin(some, without))[:, None] / len(some)
            d1 = d2 @ P[2].T * (1 - a * a)
            for p, g in zip(P, [x.T @ d1, d1.sum(axis=0), a.T @ d2, d2.sum(axis=0)]):
                p -= RATE * g
    return P


def step(P, x, now, t, stride, budget):
    a, y = forward(P, now)
    g = ((y - t) @ P[2].T * (1 - a * a)) @ P[0].T
    return np.clip(now + stride * np.sign(g), x - budget, x + budget)


def many(P, x, t, budget):
    now = x
    for k in range(10):
        now = step(P, x, now, t, 2.5 * budget / 10, budget)
    return now


def named(P, x):
    return forward(P, x)[1].argmax(axis=1)


def show(*numbers):
    print(*(repr(float(x)) for x in numbers))


def accuracy(P):
    return np.mean(named(P, X[test]) == labels[test])


clean, bad = learn(labels), learn(poisoned)
wrong = [row for row in test if named(bad, X[[row]])[0] != labels[row]][:20]
without = [learn(poisoned, [k]) for k in range(len(train))]


def leads(P):
    y = forward(P, X[wrong])[1]
    wrongly = 1 - labels[wrong]
    return y[np.arange(len(wrong)), wrongly] - y[np.arange(len(wrong)), 1 - wrongly]


shares = np.array([np.mean(leads(bad) - leads(P)) for P in without])
ranked = np.argsort(-shares, kind="stable")
networks = [clean, bad, learn(poisoned, ranked[:FLIPPED]), learn(poisoned, places)]
show(*places)
show(*map(accuracy, networks))
show(*(P[0][0, 0] for P in networks))
show(*wrong)
show(*shares)
show(*ranked)

T = np.eye(2)[labels]
hard = learn(labels, harden=2 / 8)
x, t = X[test], T[test]
for levels in (0, 0.5, 1, 1.5, 2, 3, 4, 6):
    right = [named(P, changed) == labels[test] for P, changed in
             ((clean, step(clean, x, x, t, levels / 8, levels / 8)), (clean, many(clean, x, t, levels / 8)),
              (hard, many(hard, x, t, levels / 8)))]
    show(levels, *(each.mean() for each in right))


def smallest(row):
    x, t, label = X[[row]], T[[row]], labels[row]
    fools = lambda levels: named(clean, many(clean, x, t, levels / 8))[0] != label
    if fools(0):
        return 0
    first = next((k for k in range(1, 17) if fools(k)), None)
    if first is None:
        return np.inf
    low, high = first - 1, first
    for k in range(8):
        middle = (low + high) / 2
        low, high = (low, middle) if fools(middle) else (middle, high)
    return high


show(*(smallest(row) for row in test[:10]))
