#!/usr/bin/env python3
"""Writes optimizers.json: a small network trained by each optimiser, in NumPy.

The update formulas are those printed in PyTorch's documentation of SGD, RMSprop and Adam
(https://pytorch.org/docs/stable/optim.html) with their defaults: dampening 0, RMSprop alpha 0.99,
eps 1e-8, not centred; Adam betas 0.9, 0.999, eps 1e-8. Weight decay is L2: g += l2 * w, and L1
g += l1 * sign(w); both on weights only.

Usage: python3 optimizers.py > optimizers.json
"""
import json
import numpy as np

SIZES = [2, 3, 2]
STEPS = 25
KEPT = (1, 2, 10, 25)
rng = np.random.default_rng(7)
x = rng.standard_normal((5, 2))
t = rng.standard_normal((5, 2))
start = [
    (rng.standard_normal((i, o)) * 0.7, rng.standard_normal(o) * 0.1)
    for i, o in zip(SIZES, SIZES[1:])
]


def gradients(layers, l1, l2):
    """Mean squared error over all elements, tanh hidden, identity output."""
    (w1, b1), (w2, b2) = layers
    a1 = np.tanh(x @ w1 + b1)
    a2 = a1 @ w2 + b2
    d2 = 2 * (a2 - t) / a2.size
    d1 = (d2 @ w2.T) * (1 - a1**2)
    return [
        (x.T @ d1 + l2 * w1 + l1 * np.sign(w1), d1.sum(0)),
        (a1.T @ d2 + l2 * w2 + l1 * np.sign(w2), d2.sum(0)),
    ]


def sgd(p, g, s, lr, momentum, k):
    return p - lr * g


def momentum(p, g, s, lr, beta, k):
    # buf <- g at the first step, then beta buf + g
    s["v"] = beta * s["v"] + g if "v" in s else g.copy()
    return p - lr * s["v"]


def nesterov(p, g, s, lr, beta, k):
    s["v"] = beta * s["v"] + g if "v" in s else g.copy()
    return p - lr * (g + beta * s["v"])


def rmsprop(p, g, s, lr, beta, k):
    s["s"] = 0.99 * s.get("s", 0) + (1 - 0.99) * g * g
    return p - lr * g / (np.sqrt(s["s"]) + 1e-8)


def adam(p, g, s, lr, beta, k):
    s["m"] = 0.9 * s.get("m", 0) + (1 - 0.9) * g
    s["s"] = 0.999 * s.get("s", 0) + (1 - 0.999) * g * g
    m_hat = s["m"] / (1 - 0.9**k)
    s_hat = s["s"] / (1 - 0.999**k)
    return p - lr * m_hat / (np.sqrt(s_hat) + 1e-8)


def flat(layers):
    return np.concatenate([part.ravel() for layer in layers for part in layer]).tolist()


def train(step, lr, beta, l1, l2):
    layers = [(w.copy(), b.copy()) for w, b in start]
    state = [({}, {}) for _ in layers]
    after = {}
    for k in range(1, STEPS + 1):
        grads = gradients(layers, l1, l2)
        layers = [
            tuple(step(p, g, s, lr, beta, k) for p, g, s in zip(layer, gs, ss))
            for layer, gs, ss in zip(layers, grads, state)
        ]
        if k in KEPT:
            after[k] = flat(layers)
    return after


cases = []
for name, step, lr, beta in [
    ("sgd", sgd, 0.1, 0),
    ("momentum", momentum, 0.05, 0.9),
    ("nesterov", nesterov, 0.05, 0.8),
    ("rmsprop", rmsprop, 0.01, 0),
    ("adam", adam, 0.02, 0),
]:
    for l1, l2 in [(0, 0), (0.01, 0), (0, 0.05), (0.003, 0.02)]:
        cases.append(
            {
                "optimizer": name,
                "learningRate": lr,
                "momentum": beta,
                "l1": l1,
                "l2": l2,
                "parametersAfterStep": train(step, lr, beta, l1, l2),
            }
        )

print(
    json.dumps(
        {
            "features": x.tolist(),
            "targets": t.tolist(),
            "start": flat(start),
            "cases": cases,
        }
    )
)
