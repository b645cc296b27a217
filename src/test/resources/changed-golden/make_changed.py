"""Trains one recipe in NumPy while weights are set, lesioned and frozen; a file for each optimiser.

One line an epoch: train loss, test loss, both measured before what is changed at that epoch.
What is cut or frozen keeps its value and what the optimiser remembers of it.
Run beside this file: /usr/bin/python3 make_changed.py
"""

import sys

import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

sys.path.insert(0, "../training-golden")
from make_curves import draw, gradients, loss_of, recipe, update  # noqa: E402

EPOCHS = 50


class Network:
    def __init__(self, layers):
        self.layers = [[w.copy(), b.copy()] for w, b in layers]
        self.held = [[np.zeros(p.shape, bool) for p in layer] for layer in self.layers]
        self.dormant = None

    def everything_of_hidden(self, unit):
        for p, at in ((self.layers[0][0], np.s_[:, unit]), (self.layers[0][1], unit), (self.layers[1][0], unit)):
            yield p, at

    def change(self, r, epoch):
        w1, b1 = self.layers[0]
        if epoch == 5:
            w1[2, 6] = 1.5
            b1[0] = -0.25
        if epoch == 10:  # hidden neuron 3 loses its connections
            self.dormant = [(p, at, p[at].copy()) for p, at in self.everything_of_hidden(3)]
            for p, at, _ in self.dormant:
                p[at] = 0
            self.held[0][0][:, 3] = self.held[0][1][3] = self.held[1][0][3] = True
        if epoch == 15:
            self.held[1] = [np.ones(p.shape, bool) for p in self.layers[1]]
        if epoch == 20:
            r["rate"] = 0.05
        if epoch == 25:  # healed; the output layer is frozen still
            for p, at, value in self.dormant:
                p[at] = value
            self.held[0] = [np.zeros(p.shape, bool) for p in self.layers[0]]
        if epoch == 30:
            self.held[1] = [np.zeros(p.shape, bool) for p in self.layers[1]]
        if epoch == 35:  # input 1 is cut off
            w1[1] = 0
            self.held[0][0][1] = True


def losses(r):
    iris = load_iris()
    train, test = train_test_split(range(150), test_size=0.2, random_state=42)
    x, x_test = iris.data[train], iris.data[test]
    mean, std = x.mean(axis=0), x.std(axis=0)
    x, x_test = (x - mean) / std, (x_test - mean) / std
    t, t_test = np.eye(3)[iris.target[train]], np.eye(3)[iris.target[test]]
    random = np.random.RandomState(42)
    network = Network([draw(random, "glorot", *shape) for shape in ((4, 10), (10, 3))])
    memories = [[{}, {}] for _ in range(2)]
    step = 0
    for epoch in range(EPOCHS + 1):
        yield loss_of(r, network.layers, x, t), loss_of(r, network.layers, x_test, t_test)
        network.change(r, epoch)
        order = random.permutation(120)
        for start in range(0, 120, 10):
            rows = order[start : start + 10]
            step += 1
            grads = gradients(r, network.layers, x[rows], t[rows])
            for k in range(2):
                for j in range(2):
                    p, held, memory = network.layers[k][j], network.held[k][j], memories[k][j]
                    before = {name: np.array(value) for name, value in memory.items()}
                    new = update(r, p, grads[k][j], memory, step)
                    p[~held] = new[~held]
                    for name, value in memory.items():
                        old = before.get(name, np.zeros(p.shape))
                        memory[name] = np.where(held, old, value)


for name, momentum in (("sgd", 0.0), ("momentum", 0.9), ("nesterov", 0.8), ("rmsprop", 0.0), ("adam", 0.0)):
    with open(name + ".txt", "w") as file:
        for pair in losses(recipe(optimizer=name, momentum=momentum, l2=0.001)):
            file.write("%.13g %.13g\n" % pair)
