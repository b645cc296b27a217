"""Trains on a file with categories and missing cells as scikit-learn prepares it, with NumPy's plain SGD.

Writes penguins.csv (every third of the built-in penguins, with more cells emptied) and one file of losses a
recipe, one line an epoch: train loss, test loss; line 0 is before training.
Run beside this file: /usr/bin/python3 make_import.py (NumPy 2.2.4, scikit-learn 1.4.2)
"""

import csv
import sys

import numpy as np
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.model_selection import KFold, StratifiedKFold, train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, OneHotEncoder, StandardScaler

sys.path.insert(0, "../training-golden")
import make_curves as numpy_curves  # noqa: E402

IDENTITY = (lambda z: z, lambda z, a: np.ones_like(a))
TANH = numpy_curves.TANH
NUMBERS = ["bill-length (mm)", "bill-depth (mm)", "flipper-length (mm)", "body-mass (g)"]
CATEGORIES = ["species", "island", "sex"]


def write_file():
    with open("../../../../resources/engram/data/sets/penguins.csv", newline="") as file:
        table = list(csv.reader(file))
    names, rows = table[0], table[1::3]
    random = np.random.RandomState(7)
    for row in rows:
        for column in range(len(names) - 1):
            if names[column] != "species" and random.random_sample() < 0.04:
                row[column] = random.choice(["", "NA", "?"])
    with open("penguins.csv", "w", newline="") as file:
        csv.writer(file).writerows([names] + rows)


def read_file():
    with open("penguins.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        for name, cell in row.items():
            known = cell not in ("", "NA", "?")
            row[name] = (float(cell) if name in NUMBERS else cell) if known else (np.nan if name in NUMBERS else None)
    return rows


def known(row):
    return all(v is not None and v == v for v in row.values())


def in_order(rows, name):
    return sorted({row[name] for row in rows if row[name] is not None})


def prepared(rows, names, train, test, scaler, order):
    """Columns in the order of the file: numbers scaled, categories one-hot; fitted to the training rows."""
    steps = []
    for i, name in enumerate(names):
        if name in NUMBERS:
            steps.append((name, make_pipeline(SimpleImputer(), scaler()), [i]))
        else:
            fill = SimpleImputer(strategy="most_frequent", missing_values=None)
            steps.append((name, make_pipeline(fill, OneHotEncoder(categories=[order[name]])), [i]))
    transform = ColumnTransformer(steps, sparse_threshold=0)
    table = np.array([[row[name] for name in names] for row in rows], dtype=object)
    return transform.fit_transform(table[train]).astype(float), transform.transform(table[test]).astype(float)


def targets(rows, name, train, test, order):
    if name in NUMBERS:
        column = np.array([[row[name]] for row in rows])
        scaler = StandardScaler().fit(column[train])
        return scaler.transform(column[train]), scaler.transform(column[test])
    coded = np.eye(len(order[name]))[[order[name].index(row[name]) for row in rows]]
    return coded[train], coded[test]


def sgd(x, t, x_test, t_test, output, epochs):
    r = numpy_curves.recipe(activations=[TANH, output], sizes=[x.shape[1], 10, t.shape[1]])
    random = np.random.RandomState(r["seed"])
    layers = [numpy_curves.draw(random, "glorot", *shape) for shape in zip(r["sizes"], r["sizes"][1:])]
    yield numpy_curves.loss_of(r, layers, x, t), numpy_curves.loss_of(r, layers, x_test, t_test)
    for _ in range(epochs):
        order = random.permutation(len(x))
        for start in range(0, len(x), r["batch"]):
            batch = order[start : start + r["batch"]]
            grads = numpy_curves.gradients(r, layers, x[batch], t[batch])
            layers = [(w - 0.01 * gw, b - 0.01 * gb) for (w, b), (gw, gb) in zip(layers, grads)]
        yield numpy_curves.loss_of(r, layers, x, t), numpy_curves.loss_of(r, layers, x_test, t_test)


def curves(target, missing, scaler, parts, epochs=40):
    all_rows = read_file()
    order = {name: in_order(all_rows, name) for name in CATEGORIES}
    rows = all_rows if missing == "mean" else [row for row in all_rows if known(row)]
    names = [name for name in all_rows[0] if name != target]
    train, test = parts(rows)
    x, x_test = prepared(rows, names, train, test, scaler, order)
    t, t_test = targets(rows, target, train, test, order)
    return sgd(x, t, x_test, t_test, IDENTITY if target in NUMBERS else TANH, epochs)


def split(rows):
    return train_test_split(range(len(rows)), test_size=0.2, random_state=42)


def stratified(rows):
    labels = [row["species"] for row in rows]
    return train_test_split(range(len(rows)), test_size=0.3, random_state=5, stratify=labels)


def fold(i, k, seed):
    return lambda rows: list(KFold(k, shuffle=True, random_state=seed).split(rows))[i]


def stratified_fold(i, k, seed):
    def parts(rows):
        labels = [row["species"] for row in rows]
        return list(StratifiedKFold(k, shuffle=True, random_state=seed).split(rows, labels))[i]

    return parts


RECIPES = {
    "species-mean": ("species", "mean", StandardScaler, split),
    "species-drop-stratified": ("species", "drop", MinMaxScaler, stratified),
    "mass-drop": ("body-mass (g)", "drop", StandardScaler, split),
    "mass-mean": ("body-mass (g)", "mean", StandardScaler, split),
    "species-fold-2-of-4": ("species", "drop", StandardScaler, fold(1, 4, 42)),
    "species-stratified-fold-2-of-3": ("species", "mean", StandardScaler, stratified_fold(1, 3, 9)),
}

if __name__ == "__main__":
    write_file()
    for name, settings in RECIPES.items():
        with open(name + ".txt", "w") as file:
            for losses in curves(*settings):
                file.write("%.13g %.13g\n" % losses)
