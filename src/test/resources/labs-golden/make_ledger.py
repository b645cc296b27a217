"""What each digit adds to the weight from the pixel in row 5 and column 5 to hidden neuron 22, in NumPy.

64 - 32 tanh - 10 softmax learns the digits 0 to 4 for 20 epochs, then 5 to 9 for 20, by SGD 0.1 in batches of 20 on the
cross-entropy; one RandomState(42) draws Glorot weights and the orders. The split is RandomState(42)'s permutation with a fifth for
the test, the scaling that of the training rows. Run beside this file: python3 make_ledger.py > ledger.txt (NumPy 2.4.6)

With the word optimizers behind it, the same of 3 and 2 epochs by each optimiser, a line each: python3 make_ledger.py optimizers >
ledger-optimizers.txt. What a digit has added is worked out at the end, from the list of what it asked for in each update: by momentum
and Nesterov in closed form, how much of each comes through the velocity in all later updates; of those that divide by a root, each
update by itself, its numerator as the sum over all that went before. Formulas as torch.optim has them.

With the word rows behind it, what each training sample has added, a line each, those of the first task first: its row of the
data set, its digit, what it had added behind the first task, and behind both: python3 make_ledger.py rows > ledger-rows.txt. Of each
optimiser, as above, the sum of what all samples have added and that of its absolute values, then each 50th sample: python3
make_ledger.py optimizers rows > ledger-rows-optimizers.txt

Lines: the weight at first, behind the first task and at the end; then of each digit what it has added behind both tasks.
"""

import gzip
import pathlib
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve()
FILE = HERE.parents[4] / "resources/engram/data/sets/digits.csv.gz"
with gzip.open(FILE, "rt") as file:
    table = np.array([[int(x) for x in line.split(",")] for line in file.read().split()[1:]])
pixels, labels = table[:, :64].astype(float), table[:, 64]
order = np.random.RandomState(42).permutation(len(table))
train = order[int(np.ceil(0.2 * len(table))):]
PIXEL, NEURON, RATE, BATCH = 4 * 8 + 4, 22 - 1, 0.1, 20


def scaled(rows):
    deviation = pixels[rows].std(axis=0)
    return (pixels[rows] - pixels[rows].mean(axis=0)) / np.where(deviation == 0, 1, deviation)


def stepped(name, t, g, memory):
    """What is subtracted, of any array, and what it was divided by."""
    if name in ("momentum", "nesterov"):
        memory[0] = 0.9 * memory[0] + g
        return (memory[0] if name == "momentum" else g + 0.9 * memory[0]), 1
    if name == "adam":
        memory[0] = 0.9 * memory[0] + 0.1 * g
        memory[1] = 0.999 * memory[1] + 0.001 * g * g
        root = np.sqrt(memory[1] / (1 - 0.999 ** t)) + 1e-8
        return memory[0] / (1 - 0.9 ** t) / root, root
    if name in ("rmsprop", "adagrad"):
        memory[1] = 0.99 * memory[1] + 0.01 * g * g if name == "rmsprop" else memory[1] + g * g
        root = np.sqrt(memory[1]) + (1e-8 if name == "rmsprop" else 1e-10)
        return g / root, root
    return g, 1


ROWS = [r for task in (range(5), range(5, 10)) for r in train if labels[r] in task]
ACCOUNT = {row: k for k, row in enumerate(ROWS)}
DIGIT = np.eye(10)[labels[ROWS]]


def learn(name="sgd", rate=RATE, epochs=(20, 20)):
    """Its path behind each task, and of each sample what it has added behind the first and behind both."""
    random = np.random.RandomState(42)
    P = [random.randn(64, 32) * np.sqrt(2 / 96), np.zeros(32)]
    P += [random.randn(32, 10) * np.sqrt(2 / 42), np.zeros(10)]
    memories = [[np.zeros_like(p), np.zeros_like(p)] for p in P]
    asked, roots, updates, path = [], [], [], [P[0][PIXEL, NEURON]]
    X = np.zeros_like(pixels)
    X[train] = scaled(train)
    for digits, times in zip((range(5), range(5, 10)), epochs):
        rows = np.array([r for r in train if labels[r] in digits])
        for epoch in range(times):
            random_order = random.permutation(len(rows))
            for start in range(0, len(rows), BATCH):
                some = rows[random_order[start:start + BATCH]]
                x, t = X[some], np.eye(10)[labels[some]]
                a = np.tanh(x @ P[0] + P[1])
                e = np.exp(a @ P[2] + P[3])
                d2 = (e / e.sum(axis=1, keepdims=True) - t) / len(some)
                d1 = d2 @ P[2].T * (1 - a * a)
                asked.append(np.zeros(len(ROWS)))
                for k, row in enumerate(some):
                    asked[-1][ACCOUNT[row]] = x[k, PIXEL] * d1[k, NEURON]
                for p, m, g in zip(P, memories, [x.T @ d1, d1.sum(axis=0), a.T @ d2, d2.sum(axis=0)]):
                    step, root = stepped(name, len(asked), g, m)
                    p -= rate * step
                    if p is P[0]:
                        roots.append(root if np.isscalar(root) else root[PIXEL, NEURON])
        path.append(P[0][PIXEL, NEURON])
        updates.append(len(asked))
    asked, roots = np.array(asked), np.array(roots)
    return path, [-rate * added(name, asked[:end], roots[:end]) for end in updates]


def added(name, asked, roots):
    T = len(asked)
    left = T - np.arange(T)
    if name == "momentum":
        return ((1 - 0.9 ** left) / 0.1) @ asked
    if name == "nesterov":
        return (1 + 0.9 * (1 - 0.9 ** left) / 0.1) @ asked
    if name == "adam":
        late = np.subtract.outer(np.arange(T), np.arange(T))
        means = np.where(late >= 0, 0.1 * 0.9 ** np.maximum(late, 0), 0) @ asked
        return (1 / roots / (1 - 0.9 ** np.arange(1, T + 1))) @ means
    return (1 / roots) @ asked


def line(*numbers):
    return " ".join(repr(float(x)) for x in numbers)


if "optimizers" in sys.argv:
    for name, rate in (("sgd", 0.1), ("momentum", 0.01), ("nesterov", 0.01), ("rmsprop", 0.002),
                       ("adagrad", 0.02), ("adam", 0.003)):
        path, (first, both) = learn(name, rate, (3, 2))
        if "rows" in sys.argv:
            print(name, line(both.sum(), np.abs(both).sum(), *both[::50]))
        else:
            print(name, line(*path, *both @ DIGIT))
    sys.exit()

path, (first, both) = learn()
if "rows" in sys.argv:
    for row, before, after in zip(ROWS, first, both):
        print(row, labels[row], line(before, after))
else:
    print(line(*path))
    print(line(*both @ DIGIT))
