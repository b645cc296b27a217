"""Writes dropout.json: inverted dropout of one batch in NumPy, by the masks that Engram draws.

Behind numpy.random.seed(16) the mask of each hidden layer is drawn in turn, a row of the batch
after the other: kept where random_sample() >= p, then divided by 1 - p. The network is 3 - 4 relu -
5 tanh - 2 identity with the mean squared error; the gradients are by hand.
Run beside this file: python3 dropout.py (NumPy 2.4.6)
"""

import json

import numpy as np

P, ROWS = 0.4, 6
random = np.random.RandomState(16)
sizes = [3, 4, 5, 2]
masks = [(random.random_sample((ROWS, h)) >= P) / (1 - P) for h in sizes[1:-1]]
W = [random.randn(i, o) for i, o in zip(sizes, sizes[1:])]
b = [random.randn(o) for o in sizes[1:]]
x, t = random.randn(ROWS, 3), random.randn(ROWS, 2)

z1 = x @ W[0] + b[0]
u1 = np.maximum(z1, 0)
a1 = u1 * masks[0]
z2 = a1 @ W[1] + b[1]
u2 = np.tanh(z2)
a2 = u2 * masks[1]
y = a2 @ W[2] + b[2]
d3 = 2 / 2 * (y - t) / ROWS
d2 = d3 @ W[2].T * masks[1] * (1 - u2**2)
d1 = d2 @ W[1].T * masks[0] * (z1 > 0)
gradients = [x.T @ d1, d1.sum(axis=0), a1.T @ d2, d2.sum(axis=0), a2.T @ d3, d3.sum(axis=0)]
with open("dropout.json", "w") as out:
    json.dump(
        {
            "p": P,
            "rows": ROWS,
            "masks": [m.ravel().tolist() for m in masks],
            "parameters": np.concatenate([q.ravel() for k in range(3) for q in (W[k], b[k])]).tolist(),
            "inputs": x.tolist(),
            "targets": t.tolist(),
            "outputs": y.tolist(),
            "gradients": np.concatenate([g.ravel() for g in gradients]).tolist(),
        },
        out,
    )
