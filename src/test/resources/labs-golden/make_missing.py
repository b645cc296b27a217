"""What networks say of samples of a kind that they saw none, a few or all of, in NumPy.

Irises without virginica, and exclusive or in a plane without its upper right quarter (0 ... 6 of both features). The split is scikit-learn's:
half for the test, stratified, seed 42. The training rows of the kind are left out but for the first few of them, and the rest is standardised
anew. Irises: 4 - 10 tanh - 3 softmax, SGD 0.05, 20 epochs; the plane: 2 - 4 tanh - 2 softmax, SGD 0.1, 3 epochs; cross-entropy, Glorot weights
and the order of the rows from one RandomState(42), batches of 10, the last of an epoch short. Run beside this file:
/usr/bin/python3 make_missing.py > missing.txt (NumPy 2.2.4, scikit-learn 1.4.2)

Lines: DATA KEPT ROW CLASS CONFIDENCE SHARES..., of each test row the class that is named, its share, and the shares of all classes.
"""

import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

SEED, BATCH = 42, 10


def xor():
    random = np.random.RandomState(SEED)
    points, labels = np.empty((500, 2)), np.empty(500, int)
    for row in range(500):
        x = random.uniform(-5, 5, 2)
        x += np.where(x > 0, 0.3, -0.3)
        random.uniform(-5, 5, 2)  # the noise, of which there is none
        points[row], labels[row] = x, np.prod(x) >= 0
    return points, labels


def learn(features, labels, train, hidden, rate, epochs):
    """Shares of the classes of all rows."""
    X = (features - features[train].mean(axis=0)) / features[train].std(axis=0)
    T = np.eye(labels.max() + 1)[labels]
    inputs, outputs = X.shape[1], T.shape[1]
    random = np.random.RandomState(SEED)
    P = [random.randn(inputs, hidden) * np.sqrt(2 / (inputs + hidden)), np.zeros(hidden)]
    P += [random.randn(hidden, outputs) * np.sqrt(2 / (hidden + outputs)), np.zeros(outputs)]

    def passes(x):
        a = np.tanh(x @ P[0] + P[1])
        z = a @ P[2] + P[3]
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return a, e / e.sum(axis=1, keepdims=True)

    for epoch in range(epochs):
        order = random.permutation(len(train))
        for start in range(0, len(train), BATCH):
            rows = train[order[start : start + BATCH]]
            a, y = passes(X[rows])
            d2 = (y - T[rows]) / len(rows)
            d1 = d2 @ P[2].T * (1 - a * a)
            for p, g in zip(P, [X[rows].T @ d1, d1.sum(axis=0), a.T @ d2, d2.sum(axis=0)]):
                p -= rate * g
    return passes(X)[1]


iris = load_iris()
plane = xor()
CASES = {
    "iris": (iris.data, iris.target, iris.target == 2, 10, 0.05, 20),
    "plane": (*plane, ((plane[0] >= 0) & (plane[0] <= 6)).all(axis=1), 4, 0.1, 3),
}
for name, (features, labels, kind, hidden, rate, epochs) in CASES.items():
    train, test = train_test_split(np.arange(len(labels)), test_size=0.5, random_state=SEED, stratify=labels)
    of_kind = train[kind[train]]
    for kept in [k for k in (0, 1, 2, 5, 10, 20, 50) if k < len(of_kind)] + [len(of_kind)]:
        seen = train[~kind[train] | np.isin(train, of_kind[:kept])]
        shares = learn(features, labels, seen, hidden, rate, epochs)
        for row in test:
            named = shares[row].argmax()
            print(name, kept, row, named, *(repr(float(x)) for x in (shares[row, named], *shares[row])))
