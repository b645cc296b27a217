"""What does the network of the irises look at, and what flips its answers?

The network is that of the preset "repaired" at epoch 300, trained anew here: 4 - 10 tanh - 3 tanh,
mean squared error, SGD 0.01, batches of 10, Glorot weights, one RandomState(42). F is the output of
the class that is named. For each test sample: gradient x (x - x'), integrated gradients by the
midpoint rule at 100 places, occlusion, from the training mean and from all features 0 as measured;
for each feature alone the nearest of 200 places on each side that flips the answer, halved 60 times;
and the smallest flip of all together in standard deviations, by brute force: 20000 directions drawn
by RandomState(7), on each the first of 400 places up to 4 that flips, halved. Gradients are central
differences of F, so nothing of the chain rule is shared. Run beside this file:
python3 make_look.py > look-iris.txt
(NumPy 2.4.6; the data are those of resources/engram/data/sets/iris.csv)

With the word overall behind it, what matters over all samples: python3 make_look.py overall >
look-overall.txt. First the accuracy of the test samples, then a line a feature: mean and deviation
of what 5 shuffles by one RandomState(42) take from it, in the order of the features; then a line a
feature and class, the most important feature first: its number, and the mean output of that class
over the first 60 training samples at 41 places of the feature, by NumPy's linspace.

With the word layers behind it, where the inputs and each layer put the samples: python3 make_look.py
layers > look-layers.txt (scikit-learn 1.4.2). For each of the three: the shares of variance of the first two
components of sklearn.decomposition.PCA over the training samples, and the share of the variance that
lies between the classes (ANOVA's sums of squares); a line for each component, its largest number
made positive; then a line for each of the 150 rows, its number and its two scores.

With the word neurons behind it, what excites a neuron most: python3 make_look.py neurons >
look-neurons.txt (SciPy 1.15.3). A line for each of the 10 hidden neurons and the 3 outputs: layer
and neuron from 1, z and the four features where it is largest within the least and the largest
training sample: of a hidden neuron in closed form, the corner of that box to which the signs of its weights point,
of an output by scipy.optimize.minimize, L-BFGS-B, from 300 places drawn by RandomState(7); then
of all 150 rows the eight of largest z.

With the word tree behind it, decision trees of depth 3: python3 make_look.py tree > look-tree.txt.
scikit-learn's DecisionTreeClassifier draws by lot among splits that are equally good; of 400 draws
that tree is printed whose first question has the first feature and least threshold, then its second
and so on. A question behind which both answers are the same is left out. First the tree for the
network's answers to the training samples, then that for the labels of all 1797 digits: a line with
the number of nodes and the share of the fitted and, of irises, of the test samples for which it says
the same; a line a node, each before those behind yes, then no: Q with feature, threshold and samples
of each class, or A with these.

Lines without it: row, class, F; then for mean and blank: F of the baseline and four parts by each of three
methods; then of each feature the value that flips it alone and the class named there, or - -; last
the distance of the smallest flip of all together that was found.
"""

import csv
import pathlib
import sys

import numpy as np

EPOCHS, BATCH, RATE = 300, 10, 0.01
HERE = pathlib.Path(__file__).resolve()
FILE = HERE.parents[4] / "resources/engram/data/sets/iris.csv"

with open(FILE) as file:
    table = [row for row in csv.reader(file) if row and not row[0].startswith("#")]
names = list(dict.fromkeys(row[4] for row in table[1:]))
features = np.array([[float(x) for x in row[:4]] for row in table[1:]])
labels = np.array([names.index(row[4]) for row in table[1:]])

shuffled = np.random.RandomState(42).permutation(150)
test, train = shuffled[:30], shuffled[30:]
mean, deviation = features[train].mean(axis=0), features[train].std(axis=0)
X = (features - mean) / deviation
T = np.eye(3)[labels]


def trained():
    random = np.random.RandomState(42)
    P = [random.randn(4, 10) * np.sqrt(2 / 14), np.zeros(10)]
    P += [random.randn(10, 3) * np.sqrt(2 / 13), np.zeros(3)]
    for _ in range(EPOCHS):
        order = random.permutation(120)
        for start in range(0, 120, BATCH):
            rows = train[order[start:start + BATCH]]
            a1 = np.tanh(X[rows] @ P[0] + P[1])
            a2 = np.tanh(a1 @ P[2] + P[3])
            d2 = 2 / 3 * (a2 - T[rows]) * (1 - a2 ** 2) / len(rows)
            d1 = d2 @ P[2].T * (1 - a1 ** 2)
            for p, g in zip(P, [X[rows].T @ d1, d1.sum(axis=0), a1.T @ d2, d2.sum(axis=0)]):
                p -= RATE * g
    return P


W1, b1, W2, b2 = trained()


def outputs(x):
    return np.tanh(np.tanh(x @ W1 + b1) @ W2 + b2)


def says(values):
    return np.argmax(outputs((values - mean) / deviation), axis=-1)


def gradient(x, label, h=1e-5):
    shifts = h * np.eye(4)
    return (outputs(x + shifts)[:, label] - outputs(x - shifts)[:, label]) / (2 * h)


def parts(x, base, label):
    F = lambda x: outputs(x)[label]
    yield (x - base) * gradient(x, label)
    yield (x - base) * np.mean(
        [gradient(base + (k + 0.5) / 100 * (x - base), label) for k in range(100)], axis=0)
    without = np.where(np.eye(4, dtype=bool), base, x)
    yield F(x) - outputs(without)[:, label]


low, high = features.min(axis=0), features.max(axis=0)
low, high = low - 0.08 * (high - low), high + 0.08 * (high - low)


def halved(at, near, far, label, times):
    for _ in range(times):
        middle = near + (far - near) / 2
        near, far = (middle, far) if says(at(middle)) == label else (near, middle)
    return far


def alone(values, f, label):
    best = None
    for end in (low[f], high[f]):
        at = lambda v: np.where(np.arange(4) == f, v, values)
        same = values[f]
        for k in range(1, 201):
            to = values[f] + (end - values[f]) * k / 200
            if says(at(to)) != label:
                v = halved(at, same, to, label, 60)
                if best is None or abs(v - values[f]) < abs(best - values[f]):
                    best = v
                break
            same = to
    return "- -" if best is None else f"{best:.12f} {says(at(best))}"


directions = np.random.RandomState(7).randn(20000, 4)
directions /= np.linalg.norm(directions, axis=1)[:, None]


def together(values, label):
    best = np.inf
    for k in range(1, 401):
        far = 4 * k / 400
        there = np.clip(values + far * directions * deviation, low, high)
        flips = np.flatnonzero(says(there) != label)
        if len(flips) == 0:
            continue
        for d in directions[flips]:
            at = lambda s: np.clip(values + s * d * deviation, low, high)
            s = halved(at, far - 0.01, far, label, 30)
            best = min(best, np.linalg.norm((at(s) - values) / deviation))
        return best
    return best


def overall():
    random = np.random.RandomState(42)
    right = lambda x: np.mean(np.argmax(outputs(x), axis=1) == labels[test])
    accuracy = right(X[test])
    print(f"{accuracy:.12f}")
    means = []
    for f in range(4):
        lost = []
        for _ in range(5):
            shuffled = X[test].copy()
            shuffled[:, f] = shuffled[random.permutation(30), f]
            lost.append(accuracy - right(shuffled))
        means.append(np.mean(lost))
        print(f"{means[-1]:.12f} {np.std(lost):.12f}")
    for f in sorted(range(4), key=lambda f: -means[f]):
        grid = np.linspace(features[train, f].min(), features[train, f].max(), 41)
        asked = []
        for value in grid:
            values = features[train[:60]].copy()
            values[:, f] = value
            asked.append(outputs((values - mean) / deviation).mean(axis=0))
        for label in range(3):
            print(f, " ".join(f"{at[label]:.12f}" for at in asked))


def layers():
    from sklearn.decomposition import PCA

    A1 = np.tanh(X @ W1 + b1)
    for A in (X, A1, np.tanh(A1 @ W2 + b2)):
        pca = PCA(n_components=2, svd_solver="full").fit(A[train])
        C = pca.components_
        signs = np.sign(C[[0, 1], np.abs(C).argmax(axis=1)])
        total = ((A[train] - A[train].mean(axis=0)) ** 2).sum()
        within = sum(((A[k] - A[k].mean(axis=0)) ** 2).sum()
                     for k in (train[labels[train] == c] for c in range(3)))
        shares = [*pca.explained_variance_ratio_, 1 - within / total]
        print(" ".join(f"{share:.12f}" for share in shares))
        for direction in C * signs[:, None]:
            print(" ".join(f"{number:.12f}" for number in direction))
        for row, score in enumerate(pca.transform(A) * signs):
            print(row, f"{score[0]:.12f} {score[1]:.12f}")


def neurons():
    from scipy.optimize import minimize

    least, most = features[train].min(axis=0), features[train].max(axis=0)
    A1 = np.tanh(X @ W1 + b1)
    for layer, Z in ((1, X @ W1 + b1), (2, A1 @ W2 + b2)):
        for neuron in range(Z.shape[1]):
            if layer == 1:
                best = np.where(W1[:, neuron] > 0, most, least)
                z = (best - mean) / deviation @ W1[:, neuron] + b1[neuron]
            else:
                def minus(v):
                    return -(np.tanh((v - mean) / deviation @ W1 + b1) @ W2 + b2)[neuron]
                starts = np.random.RandomState(7).uniform(least, most, (300, 4))
                tops = [minimize(minus, v, method="L-BFGS-B", bounds=list(zip(least, most)),
                                 options={"ftol": 1e-15, "gtol": 1e-10}) for v in starts]
                top = min(tops, key=lambda each: each.fun)
                best, z = top.x, -top.fun
            strongest = np.argsort(-Z[:, neuron], kind="stable")[:8]
            print(layer, neuron + 1, f"{z:.9f}", " ".join(f"{v:.6f}" for v in best),
                  " ".join(str(row) for row in strongest))


def nodes(tree, at=0):
    """Question, answer: the node and all below, what makes no difference left out."""
    counts = [int(c) for c in np.rint(tree.value[at][0] * tree.n_node_samples[at]
                                      / tree.value[at][0].sum())]
    if tree.children_left[at] < 0:
        return [("A", counts)]
    yes = nodes(tree, tree.children_left[at])
    no = nodes(tree, tree.children_right[at])
    if len(yes) == len(no) == 1 and np.argmax(yes[0][-1]) == np.argmax(no[0][-1]):
        return [("A", counts)]
    question = ("Q", int(tree.feature[at]), float(tree.threshold[at]), counts)
    return [question, *yes, *no]


def preorder(tree, at=0):
    """By which the first of equally good ones is found."""
    if tree.children_left[at] < 0:
        return [(-1, 0.0)]
    return [(int(tree.feature[at]), float(tree.threshold[at])),
            *preorder(tree, tree.children_left[at]), *preorder(tree, tree.children_right[at])]


def tree():
    import gzip
    from sklearn.tree import DecisionTreeClassifier

    with gzip.open(FILE.parent / "digits.csv.gz", "rt") as file:
        digits = np.array([[float(x) for x in row] for row in csv.reader(file)
                           if row and row[0][0].isdigit()])
    flowers = features[train], says(features[train]), features[test], says(features[test])
    for V, answers, W, others in (flowers, (digits[:, :-1], digits[:, -1].astype(int), None, None)):
        all = [DecisionTreeClassifier(max_depth=3, random_state=seed).fit(V, answers)
               for seed in range(400)]
        first = min(all, key=lambda each: preorder(each.tree_))
        lines = nodes(first.tree_)
        fidelity = [first.score(V, answers)]
        if W is not None:
            fidelity.append(first.score(W, others))
        print(len(lines), " ".join(f"{share:.12f}" for share in fidelity))
        for line in lines:
            print(*line[:-1], *line[-1])


if "tree" in sys.argv:
    tree()
    sys.exit()
if "neurons" in sys.argv:
    neurons()
    sys.exit()
if "layers" in sys.argv:
    layers()
    sys.exit()
if "overall" in sys.argv:
    overall()
    sys.exit()

for row in test:
    label = says(features[row])
    line = [f"{row} {label} {outputs(X[row])[label]:.12f}"]
    for base in (X[train].mean(axis=0), (0 - mean) / deviation):
        line.append(f"{outputs(base)[label]:.12f}")
        for method in parts(X[row], base, label):
            line.extend(f"{part:.10f}" for part in method)
    line.extend(alone(features[row], f, label) for f in range(4))
    line.append(f"{together(features[row], label):.6f}")
    print(" ".join(line))
