"""Golden numbers for WorkedNeuronTest: run with /usr/bin/python3 (NumPy), writes worked.txt.

Row 73 of Iris as measured goes through two networks 4 - 3 - 3 whose parameters are 0.6 sin(k + 1) in
the flat order (layer by layer, weights in x out row by row, then biases). Derivatives are not
made by backpropagation but by a complex step: dL/du = Im L(u + ih) / h, exact to rounding.
"""
import pathlib
import numpy as np
from sklearn.datasets import load_iris

H = 1e-40
SIZES = [4, 3, 3]
COUNT = sum((i + 1) * o for i, o in zip(SIZES, SIZES[1:]))
iris = load_iris()
x = iris.data[73]
t = np.eye(3)[iris.target[73]]
theta = 0.6 * np.sin(np.arange(1, COUNT + 1))


def split(theta):
    layers, at = [], 0
    for i, o in zip(SIZES, SIZES[1:]):
        layers.append((theta[at:at + i * o].reshape(i, o), theta[at + i * o:at + (i + 1) * o]))
        at += (i + 1) * o
    return layers


def run(theta, output, nudge=None):
    """Pre-activations and activations of each layer; nudge = (layer, unit) adds iH to that z."""
    a, zs, acts = x.astype(complex), [], []
    for k, (w, b) in enumerate(split(theta)):
        z = a @ w + b
        if nudge and nudge[0] == k:
            z[nudge[1]] += 1j * H
        if k == 0 or output == "tanh":
            a = np.tanh(z)
        else:
            a = np.exp(z) / np.exp(z).sum()
        zs.append(z)
        acts.append(a)
    return zs, acts


def loss(a, output):
    return np.mean((a - t) ** 2) if output == "tanh" else -np.sum(t * np.log(a))


lines = []
for output in ("tanh", "softmax"):
    zs, acts = run(theta.astype(complex), output)
    lines.append(f"loss {output} {loss(acts[-1], output).real!r}")
    for k in range(2):
        for u in range(3):
            delta = loss(run(theta.astype(complex), output, (k, u))[1][-1], output).imag / H
            lines.append(
                f"neuron {output} {k} {u} {zs[k][u].real!r} {acts[k][u].real!r} {delta!r}")
    for index in range(COUNT):
        moved = theta.astype(complex)
        moved[index] += 1j * H
        g = loss(run(moved, output)[1][-1], output).imag / H
        lines.append(f"gradient {output} {index} {g!r}")
text = "\n".join(lines).replace("np.float64(", "").replace(")", "") + "\n"
pathlib.Path(__file__).with_name("worked.txt").write_text(text)
