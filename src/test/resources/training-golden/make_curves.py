"""Trains every golden recipe in NumPy; one file a recipe, one line an epoch: train loss, test loss.

Line 0 is before training. Run beside this file: /usr/bin/python3 make_curves.py
(NumPy 2.2.4, scikit-learn 1.4.2; the optimisers are those of torch.optim, written out.)
"""

import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

TANH = (np.tanh, lambda z, a: 1 - a * a)
RELU = (lambda z: np.maximum(z, 0), lambda z, a: (z > 0) * 1.0)
SIGMOID = (lambda z: 1 / (1 + np.exp(-z)), lambda z, a: a * (1 - a))

SWISH = (lambda z: z / (1 + np.exp(-z)),
         lambda z, a: (1 + np.exp(-z) + z * np.exp(-z)) / (1 + np.exp(-z)) ** 2)

MISH = (lambda z: z * np.tanh(np.log1p(np.exp(z))),
        lambda z, a: np.tanh(np.log1p(np.exp(z)))
        + z * np.exp(z) / (1 + np.exp(z)) / np.cosh(np.log1p(np.exp(z))) ** 2)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


SOFTMAX = (softmax, None)


def recipe(**changes):
    usual = dict(standardize=True, targets="01", sizes=[4, 10, 3], activations=[TANH, TANH], init="glorot",
                 loss="mse", optimizer="sgd", rate=0.01, batch=10, momentum=0.0, l1=0.0, l2=0.0,
                 seed=42, split_seed=42, test_size=0.2, epochs=50)
    unknown = set(changes) - set(usual)
    assert not unknown, unknown
    return {**usual, **changes}


RECIPES = {
    "document": recipe(standardize=False, init="standard-normal", batch=None, epochs=1000),
    "repaired": recipe(epochs=1000),
    "plus-minus-one": recipe(targets="pm1"),
    "cross-entropy-softmax": recipe(loss="cross-entropy", activations=[TANH, SOFTMAX], rate=0.1),
    "cross-entropy-sigmoid": recipe(loss="cross-entropy", activations=[TANH, SIGMOID], rate=0.1),
    "adam": recipe(optimizer="adam"),
    "momentum": recipe(optimizer="momentum", momentum=0.9),
    "nesterov": recipe(optimizer="nesterov", momentum=0.8),
    "rmsprop": recipe(optimizer="rmsprop", rate=0.005),
    "adagrad": recipe(optimizer="adagrad", rate=0.05),
    "penalties": recipe(l1=0.001, l2=0.01, rate=0.05),
    "swish": recipe(activations=[SWISH, TANH], rate=0.1),
    "mish": recipe(activations=[MISH, TANH], rate=0.1),
    "relu-he": recipe(activations=[RELU, TANH], init="he", rate=0.05),
    "short-last-batch": recipe(batch=32, rate=0.1, seed=7, split_seed=3, test_size=0.3),
    "two-hidden-layers": recipe(sizes=[4, 8, 5, 3], activations=[TANH, SIGMOID, TANH], rate=0.1),
    "uniform": recipe(init="uniform"),
    "zeros": recipe(init="zeros"),
    "seed-4294967295": recipe(seed=4294967295, split_seed=4294967295, batch=1),
}


def draw(random, init, fan_in, fan_out):
    shape = (fan_in, fan_out)
    if init == "standard-normal":
        return random.randn(*shape), random.randn(fan_out)
    if init == "glorot":
        return random.randn(*shape) * np.sqrt(2 / (fan_in + fan_out)), np.zeros(fan_out)
    if init == "he":
        return random.randn(*shape) * np.sqrt(2 / fan_in), np.zeros(fan_out)
    if init == "uniform":
        return random.random_sample(shape) - 0.5, random.random_sample(fan_out) - 0.5
    assert init == "zeros"
    return np.zeros(shape), np.zeros(fan_out)


def forward(layers, activations, x):
    passes = [(None, x)]
    for (w, b), (f, _) in zip(layers, activations):
        z = passes[-1][1] @ w + b
        passes.append((z, f(z)))
    return passes


def loss_of(r, layers, x, t):
    a = forward(layers, r["activations"], x)[-1][1]
    if r["loss"] == "mse":
        return np.mean((a - t) ** 2)
    if r["activations"][-1] is SOFTMAX:
        return -np.mean(np.sum(t * np.log(a), axis=1))
    return -np.mean(np.sum(t * np.log(a) + (1 - t) * np.log(1 - a), axis=1))


def gradients(r, layers, x, t):
    passes = forward(layers, r["activations"], x)
    z, a = passes[-1]
    if r["loss"] == "mse":
        delta = 2 * (a - t) / t.size * r["activations"][-1][1](z, a)
    else:
        delta = (a - t) / len(t)
    grads = []
    for k in range(len(layers) - 1, -1, -1):
        w, _ = layers[k]
        before_z, before = passes[k]
        grads.insert(0, (before.T @ delta + r["l2"] * w + r["l1"] * np.sign(w), delta.sum(axis=0)))
        if k > 0:
            delta = delta @ w.T * r["activations"][k - 1][1](before_z, before)
    return grads


def update(r, p, g, memory, step):
    rate, beta = r["rate"], r["momentum"]
    if r["optimizer"] == "sgd":
        return p - rate * g
    if r["optimizer"] in ("momentum", "nesterov"):
        v = memory["v"] = beta * memory.get("v", 0) + g
        return p - rate * (v if r["optimizer"] == "momentum" else g + beta * v)
    if r["optimizer"] == "rmsprop":
        s = memory["s"] = 0.99 * memory.get("s", 0) + 0.01 * g * g
        return p - rate * g / (np.sqrt(s) + 1e-8)
    if r["optimizer"] == "adagrad":
        s = memory["s"] = memory.get("s", 0) + g * g
        return p - rate * g / (np.sqrt(s) + 1e-10)
    assert r["optimizer"] == "adam"
    m = memory["m"] = 0.9 * memory.get("m", 0) + 0.1 * g
    s = memory["s"] = 0.999 * memory.get("s", 0) + 0.001 * g * g
    return p - rate * (m / (1 - 0.9**step)) / (np.sqrt(s / (1 - 0.999**step)) + 1e-8)


def curves(r):
    iris = load_iris()
    train, test = train_test_split(range(150), test_size=r["test_size"], random_state=r["split_seed"])
    x, x_test = iris.data[train], iris.data[test]
    if r["standardize"]:
        mean, std = x.mean(axis=0), x.std(axis=0)
        x, x_test = (x - mean) / std, (x_test - mean) / std
    coded = np.eye(3) if r["targets"] == "01" else 2 * np.eye(3) - 1
    t, t_test = coded[iris.target[train]], coded[iris.target[test]]
    n = len(x)
    batch = r["batch"] or n

    random = np.random.RandomState(r["seed"])
    layers = [draw(random, r["init"], *shape) for shape in zip(r["sizes"], r["sizes"][1:])]
    memories = [({}, {}) for _ in layers]
    step = 0
    yield loss_of(r, layers, x, t), loss_of(r, layers, x_test, t_test)
    for _ in range(r["epochs"]):
        order = random.permutation(n) if batch < n else np.arange(n)
        for start in range(0, n, batch):
            rows = order[start : start + batch]
            step += 1
            grads = gradients(r, layers, x[rows], t[rows])
            layers = [
                tuple(update(r, p, g, memory, step) for p, g, memory in zip(*layer))
                for layer in zip(layers, grads, memories)
            ]
        yield loss_of(r, layers, x, t), loss_of(r, layers, x_test, t_test)


if __name__ == "__main__":
    for name, settings in RECIPES.items():
        with open(name + ".txt", "w") as file:
            for losses in curves(settings):
                file.write("%.13g %.13g\n" % losses)
