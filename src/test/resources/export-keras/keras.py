"""What the exported program asks of Keras 3, by hand and with NumPy alone.

The update rules are those of keras/src/optimizers (3.x); gradients are complex-step derivatives,
which are exact to rounding for functions that are analytic where they are taken.
"""

from types import SimpleNamespace as Names

import numpy as np

FLOATX = []
config = Names(set_floatx=FLOATX.append)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


ACTIVATIONS = {
    "tanh": np.tanh,
    "sigmoid": sigmoid,
    "linear": lambda z: z,
    "softplus": lambda z: np.log(1 + np.exp(z)),
    "silu": lambda z: z * sigmoid(z),
    "mish": lambda z: z * np.tanh(np.log(1 + np.exp(z))),
    "relu": lambda z: np.where(z.real > 0, z, 0 * z),
    "elu": lambda z: np.where(z.real > 0, z, np.exp(z) - 1),
    "softmax": lambda z: np.exp(z) / np.exp(z).sum(axis=1, keepdims=True),
}
activations = Names(
    leaky_relu=lambda z, negative_slope: np.where(z.real > 0, z, negative_slope * z)
)


class L1L2:
    def __init__(self, l1, l2):
        self.l1, self.l2 = l1, l2

    def __call__(self, w):
        return self.l1 * np.sum(w * np.sign(w.real)) + self.l2 * np.sum(w * w)


regularizers = Names(L1L2=L1L2)


def Input(shape):
    return shape


class Dense:
    def __init__(self, units, activation="linear", kernel_regularizer=None):
        self.units, self.penalty = units, kernel_regularizer
        self.f = ACTIVATIONS[activation] if isinstance(activation, str) else activation

    def build(self, inputs):
        self.kernel, self.bias = np.zeros((inputs, self.units)), np.zeros(self.units)

    def set_weights(self, weights):
        kernel, bias = weights
        assert kernel.shape == self.kernel.shape and bias.shape == self.bias.shape
        self.kernel, self.bias = kernel.astype(float), bias.astype(float)


layers = Names(Dense=Dense)
ops = Names(
    square=lambda a: a * a,
    mean=np.mean,
    sum=np.sum,
    convert_to_numpy=lambda a: np.asarray(a).real,
    convert_to_tensor=np.asarray,
    categorical_crossentropy=lambda t, y, from_logits: -np.sum(
        t * (y - np.log(np.exp(y).sum(axis=1, keepdims=True))), axis=1
    ),
    binary_crossentropy=lambda t, y, from_logits: np.log(1 + np.exp(y)) - t * y,
)


class SGD:
    def __init__(self, learning_rate, momentum=0.0, nesterov=False):
        self.learning_rate, self.momentum, self.nesterov = learning_rate, momentum, nesterov
        self.memory = {}

    def update(self, key, w, g):
        if self.momentum == 0:
            return w - self.learning_rate * g
        v = self.momentum * self.memory.get(key, 0) - self.learning_rate * g
        self.memory[key] = v
        return w + (self.momentum * v - self.learning_rate * g if self.nesterov else v)


class RMSprop:
    def __init__(self, learning_rate, rho, epsilon):
        self.learning_rate, self.rho, self.epsilon, self.memory = learning_rate, rho, epsilon, {}

    def update(self, key, w, g):
        v = self.rho * self.memory.get(key, 0) + (1 - self.rho) * g * g
        self.memory[key] = v
        return w - self.learning_rate * g / np.sqrt(v + self.epsilon)


class Adagrad:
    def __init__(self, learning_rate, initial_accumulator_value, epsilon):
        self.learning_rate, self.first, self.epsilon = learning_rate, initial_accumulator_value, epsilon
        self.memory = {}

    def update(self, key, w, g):
        v = self.memory.get(key, self.first) + g * g
        self.memory[key] = v
        return w - self.learning_rate * g / np.sqrt(v + self.epsilon)


class Adam:
    def __init__(self, learning_rate, beta_1, beta_2, epsilon):
        self.learning_rate, self.beta_1, self.beta_2 = learning_rate, beta_1, beta_2
        self.epsilon, self.memory = epsilon, {}

    def update(self, key, w, g):
        m, v, i = self.memory.get(key, (0, 0, 0))
        m, v, i = m + (g - m) * (1 - self.beta_1), v + (g * g - v) * (1 - self.beta_2), i + 1
        self.memory[key] = m, v, i
        alpha = self.learning_rate * np.sqrt(1 - self.beta_2**i) / (1 - self.beta_1**i)
        return w - m * alpha / (np.sqrt(v) + self.epsilon)


optimizers = Names(SGD=SGD, RMSprop=RMSprop, Adagrad=Adagrad, Adam=Adam)


class Sequential:
    def __init__(self, parts):
        (inputs,), self.layers = parts[0], parts[1:]
        for layer in self.layers:
            layer.build(inputs)
            inputs = layer.units

    def __call__(self, x):
        for layer in self.layers:
            x = layer.f(x @ layer.kernel + layer.bias)
        return x

    def get_weights(self):
        return [w for layer in self.layers for w in (layer.kernel, layer.bias)]

    def set_weights(self, weights):
        for layer, pair in zip(self.layers, zip(weights[::2], weights[1::2])):
            layer.set_weights(pair)

    def compile(self, optimizer, loss):
        assert FLOATX == ["float64"]
        self.optimizer, self.loss = optimizer, loss

    def total(self, x, t):
        penalty = sum(layer.penalty(layer.kernel) for layer in self.layers if layer.penalty)
        return np.mean(self.loss(t, self(x))) + penalty

    def train_on_batch(self, x, t):
        found = {}
        for layer in self.layers:
            for name in ("kernel", "bias"):
                before = getattr(layer, name)
                g = np.zeros(before.shape)
                for at in np.ndindex(before.shape):
                    moved = before.astype(complex)
                    moved[at] += 1e-30j
                    setattr(layer, name, moved)
                    g[at] = self.total(x, t).imag / 1e-30
                setattr(layer, name, before)
                found[layer, name] = g
        for (layer, name), g in found.items():
            setattr(layer, name, self.optimizer.update((layer, name), getattr(layer, name), g))
