"""Writes classes.txt, roc.txt and regression.txt from scikit-learn. Run: /usr/bin/python3 make_metrics.py

Each line is CASE KIND NUMBERS..., doubles in hexadecimal; the lines of a case follow each other.
regression.txt has two lines of results a case: "sklearn" (NumPy's sums) and "exact" (of the same rounded residuals and
deviations as fractions, rounded once at the end), both R² RMSE MAE MAX MEAN STD.
"""

import math
import pathlib
import warnings
from fractions import Fraction

import numpy as np
from sklearn.datasets import load_digits, load_iris
from sklearn import metrics

HERE = pathlib.Path(__file__).resolve().parent
warnings.simplefilter("ignore")
rs = np.random.RandomState(31)


def text(x):
    if isinstance(x, (int, np.integer)):
        return str(int(x))
    x = float(x)
    return {math.inf: "Infinity", -math.inf: "-Infinity"}.get(x, "NaN" if math.isnan(x) else x.hex())


def write(file, cases):
    lines = [
        " ".join([name, kind, *(text(x) for x in np.atleast_1d(values))])
        for name, kinds in cases.items()
        for kind, values in kinds.items()
    ]
    (HERE / file).write_text("\n".join(lines) + "\n", encoding="utf-8")


def classes(y, predicted, n):
    every = range(n)
    p, r, f, s = metrics.precision_recall_fscore_support(y, predicted, labels=every)
    means = {
        kind: np.array(metrics.precision_recall_fscore_support(y, predicted, labels=every, average=kind)[:3])
        for kind in ["macro", "weighted"]
    }
    return {
        "classes": n,
        "labels": y,
        "predicted": predicted,
        "confusion": metrics.confusion_matrix(y, predicted, labels=every).ravel(),
        "accuracy": metrics.accuracy_score(y, predicted),
        "balanced": metrics.balanced_accuracy_score(y, predicted),
        "precision": p,
        "recall": r,
        "f1": f,
        "support": s.astype(int),
        **means,
    }


def confused(y, n, share):
    return np.where(rs.random_sample(len(y)) < share, rs.randint(0, n, len(y)), y)


iris, digits = load_iris().target, load_digits().target
class_cases = {
    "perfect": (iris, iris, 3),
    "all-wrong": (iris, (iris + 1) % 3, 3),
    "iris": (iris, confused(iris, 3, 0.1), 3),
    "digits": (digits, confused(digits, 10, 0.2), 10),
    "chance": (digits, rs.randint(0, 10, len(digits)), 10),
    "one-sample": (np.array([1]), np.array([1]), 2),
    "one-sample-wrong": (np.array([1]), np.array([0]), 2),
    "one-class": (np.zeros(9, int), np.zeros(9, int), 1),
    "never-predicted": (np.array([0, 1, 2, 2, 1, 0]), np.array([0, 0, 0, 2, 0, 2]), 3),
    "no-samples-of-it": (np.array([0, 2, 2, 0]), np.array([1, 2, 1, 0]), 3),
    "neither": (np.array([0, 2, 2, 0, 5]), np.array([0, 2, 0, 0, 2]), 7),
    "always-one": (np.array([0] * 95 + [1] * 5), np.zeros(100, int), 2),
}
for n, k in [(10, 2), (33, 3), (200, 5), (500, 12)]:
    weights = rs.random_sample(k) ** 4
    y = rs.choice(k, n, p=weights / weights.sum())
    class_cases[f"imbalanced-{n}-{k}"] = (y, confused(y, k, 0.4), k)
    class_cases[f"random-{n}-{k}"] = (rs.randint(0, k, n), rs.randint(0, k, n), k)
write("classes.txt", {name: classes(*case) for name, case in class_cases.items()})


def roc(scores, positive):
    positive = np.array(positive).astype(int)
    fpr, tpr, thresholds = metrics.roc_curve(positive, scores, pos_label=1)
    two = len(set(positive)) == 2
    return {
        "scores": np.array(scores, float),
        "positive": positive,
        "fpr": fpr,
        "tpr": tpr,
        "thresholds": thresholds,
        "auc": metrics.roc_auc_score(positive, scores) if two else math.nan,
    }


half = rs.random_sample(40) < 0.5
roc_cases = {
    "book": ([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]),
    "perfect": ([1, 2, 3, 4, 5], [0, 0, 1, 1, 1]),
    "reversed": ([5, 4, 3, 2, 1], [0, 0, 1, 1, 1]),
    "all-tied": (np.full(8, 0.5), [1, 0, 1, 1, 0, 0, 1, 0]),
    "two-tied": ([0.5, 0.5], [0, 1]),
    "zeros": ([0.0, -0.0, 0.0, -0.0, 1.0, -1.0], [1, 0, 0, 1, 0, 1]),
    "only-positive": ([0.3, 0.1, 0.2], [1, 1, 1]),
    "only-negative": ([0.3, 0.1, 0.2, 0.2], [0, 0, 0, 0]),
    "one-sample": ([0.7], [1]),
    "saturated": (np.where(half, 1.0, -1.0), rs.random_sample(40) < 0.5),
    "rare": (rs.randn(300), np.arange(300) % 150 == 7),
    "straight": (np.arange(60.0), np.arange(60) // 20 % 2),
    "tiny": (rs.random_sample(50) * 5e-324 * 2**10, rs.random_sample(50) < 0.4),
    "huge": (rs.randn(50) * 1e300, rs.random_sample(50) < 0.4),
    "next-doubles": (0.5 + rs.randint(0, 9, 80) * 2.0**-53, rs.random_sample(80) < 0.3),
}
for n in [2, 5, 20, 100, 700]:
    positive = rs.random_sample(n) < 0.4
    positive[0], positive[-1] = True, False
    roc_cases[f"normal-{n}"] = (rs.randn(n) + positive, positive)
    roc_cases[f"ties-{n}"] = (rs.randint(0, 6, n) / 7 + 0.3 * positive, positive)
    roc_cases[f"coarse-{n}"] = (np.round(rs.random_sample(n) + 0.2 * positive, 1), positive)
for c in range(3):
    roc_cases[f"one-versus-rest-{c}"] = (load_iris().data[:, c], iris == c)
write("roc.txt", {name: roc(*case) for name, case in roc_cases.items()})


def root(fraction):
    # The integer root of the number scaled by an even power of two is exact far beyond a double.
    return float(Fraction(math.isqrt(int(fraction * 4**1200)), 2**1200))


def exact(y, residuals):
    n = len(y)
    y, e = [Fraction(float(v)) for v in y], [Fraction(float(v)) for v in residuals]
    mean, bias = sum(y) / n, sum(e) / n
    squares, spread = sum(v * v for v in e), sum((v - mean) ** 2 for v in y)
    r2 = math.nan if n < 2 else 1.0 if squares == 0 else 0.0 if spread == 0 else float(1 - squares / spread)
    absolute = [abs(v) for v in e]
    std = root(sum((v - bias) ** 2 for v in e) / n)
    return [r2, root(squares / n), float(sum(absolute) / n), float(max(absolute)), float(bias), std]


def regression(y, predicted):
    y, predicted = np.array(y, float), np.array(predicted, float)
    residuals = y - predicted
    found = [
        metrics.r2_score(y, predicted),
        math.sqrt(metrics.mean_squared_error(y, predicted)),
        metrics.mean_absolute_error(y, predicted),
        metrics.max_error(y, predicted),
        residuals.mean(),
        residuals.std(),
    ]
    return {"truth": y, "predicted": predicted, "sklearn": found, "exact": exact(y, residuals)}


def noisy(y, noise):
    return y + noise * rs.randn(len(y))


normal = rs.randn(200)
sine = np.sin(np.linspace(-3, 3, 120))
regression_cases = {
    "book": ([3, -0.5, 2, 7], [2.5, 0.0, 2, 8]),
    "perfect": (normal, normal),
    "good": (normal, noisy(normal, 0.05)),
    "poor": (normal, noisy(normal, 1)),
    "hopeless": (normal, 50 - 20 * normal),
    "mean": ([1, 2, 3], [2, 2, 2]),
    "reversed": ([1, 2, 3], [3, 2, 1]),
    "sine": (sine, noisy(sine, 0.1)),
    "biased": (sine, noisy(sine, 0.01) + 0.5),
    "million": (1e6 + normal, noisy(1e6 + normal, 0.3)),
    "minus-million": (normal - 1e6, noisy(normal - 1e6, 1e-3)),
    "billion": (1e9 + 1000 * normal, noisy(1e9 + 1000 * normal, 90)),
    "tiny": (1e-9 * normal, 1e-9 * noisy(normal, 0.2)),
    "large": (1e100 * normal, 1e100 * noisy(normal, 0.2)),
    "constant": (np.full(5, -2.0), np.full(5, -2.0)),
    "constant-missed": (np.full(5, -2.0), np.full(5, -2.0) + 1e-8),
    "constant-half": (np.full(60, 0.5), noisy(np.full(60, 0.5), 1)),
    "one-sample": ([3.7], [3.5]),
    "two-samples": ([3.7, -1.25], [3.5, -1]),
    "outlier": ([0.0] * 49 + [1e6], [0.1] * 50),
    "all-scales": (10.0 ** np.arange(-8, 9), 1.1 * 10.0 ** np.arange(-8, 9)),
}
for n in [3, 17, 128, 1000]:
    y = rs.lognormal(size=n)
    regression_cases[f"skewed-{n}"] = (y, noisy(y, 0.4))
write("regression.txt", {name: regression(*case) for name, case in regression_cases.items()})
