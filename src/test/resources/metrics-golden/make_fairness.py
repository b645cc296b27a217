"""Writes fairness.txt: rates by group, fairness, calibration and temperature. Run: python3 make_fairness.py

NumPy alone. The differences and ratios are the formulas of Fairlearn 0.12 (fairlearn.metrics), written out by name below,
since Fairlearn itself needs scikit-learn and pandas; the bins are those of scikit-learn's calibration_curve(uniform).
Each line is CASE KIND NUMBERS..., doubles in hexadecimal; the lines of a case follow each other.
"""

import math
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
lines = []


def put(case, kind, values):
    for_text = lambda x: str(int(x)) if isinstance(x, (int, np.integer, bool, np.bool_)) else float(x).hex()
    lines.append(" ".join([case, kind, *(for_text(x) for x in np.atleast_1d(values))]))


# ---- Fairlearn's formulas: a MetricFrame's difference() and ratio() "between_groups"
def selection_rate(y_true, y_pred):
    return np.mean(y_pred)


def true_positive_rate(y_true, y_pred):
    return np.sum((y_pred == 1) & (y_true == 1)) / np.sum(y_true == 1)


def false_positive_rate(y_true, y_pred):
    return np.sum((y_pred == 1) & (y_true == 0)) / np.sum(y_true == 0)


def precision_score(y_true, y_pred):
    return np.sum((y_pred == 1) & (y_true == 1)) / np.sum(y_pred == 1)


def accuracy_score(y_true, y_pred):
    return np.mean(y_true == y_pred)


def by_group(metric, y_true, y_pred, groups):
    return np.array([metric(y_true[groups == g], y_pred[groups == g]) for g in np.unique(groups)])


def difference(metric, *data):
    rates = by_group(metric, *data)
    return rates.max() - rates.min()


def ratio(metric, *data):
    rates = by_group(metric, *data)
    return rates.min() / rates.max()


def equalized_odds_difference(*data):
    return max(difference(true_positive_rate, *data), difference(false_positive_rate, *data))


def equalized_odds_ratio(*data):
    return min(ratio(true_positive_rate, *data), ratio(false_positive_rate, *data))


def points(share):
    return np.clip(50 + 5 * np.log2(share / (1 - share)), 0, 100)


def reliability(share, y):
    ids = np.searchsorted(np.linspace(0, 1, 11)[1:-1], share)
    rows = [(np.sum(ids == b), share[ids == b].mean(), y[ids == b].mean()) for b in range(10) if np.any(ids == b)]
    error = sum(n * abs(true - said) for n, said, true in rows) / len(y)
    return rows, error


rs = np.random.RandomState(7)
for case, groups in (("two", 2), ("four", 4), ("unequal", 2)):
    n = 400
    group = rs.randint(0, groups, n)
    if case == "unequal":
        group = (rs.random_sample(n) < 0.08).astype(int)
    y = (rs.random_sample(n) < 0.35 + 0.1 * group).astype(int)
    share = 1 / (1 + np.exp(-(1.3 * (2 * y - 1) + 0.4 * group + rs.randn(n))))
    threshold = 52.0
    y_pred = (points(share) >= threshold).astype(int)
    data = (y, y_pred, group)
    put(case, "shares", share)
    put(case, "groups", group)
    put(case, "labels", y)
    put(case, "threshold", threshold)
    for name, metric in (
        ("selection", selection_rate),
        ("tpr", true_positive_rate),
        ("fpr", false_positive_rate),
        ("precision", precision_score),
        ("accuracy", accuracy_score),
    ):
        put(case, name, by_group(metric, *data))
    put(
        case,
        "gaps",
        [
            difference(selection_rate, *data),
            ratio(selection_rate, *data),
            difference(true_positive_rate, *data),
            difference(false_positive_rate, *data),
            equalized_odds_difference(*data),
            equalized_odds_ratio(*data),
            difference(precision_score, *data),
            difference(accuracy_score, *data),
        ],
    )
    for g in range(groups):
        rows, error = reliability(share[group == g], y[group == g])
        put(case, f"bins{g}", np.array(rows, dtype=float).ravel())
        put(case, f"ece{g}", error)

# ---- the made-up applicants, drawn one after the other
rs = np.random.RandomState(26)
rows, qualified, recorded = [], [], []
for i in range(4000):
    a = i % 2 == 0
    q = rs.random_sample() < (0.61 if a else 0.41)
    s = 1 if q else -1
    exam = 50 - (0 if a else 4) + 8 * s + (9 if a else 13) * rs.randn()
    grade = 70 + 3 * s + (8 if a else 9) * rs.randn()
    income = 32 + (18 if a else 0) + 8 * rs.randn()
    luck = rs.random_sample()
    rows.append((exam, grade, income))
    qualified.append(q)
    recorded.append(q or luck < 0.16 if a else q)
put("admissions", "first", np.array(rows[:20]).ravel())
put("admissions", "sums", np.sum(rows, axis=0))
put("admissions", "qualified", np.array(qualified, dtype=int))
put("admissions", "recorded", np.array(recorded, dtype=int))


# ---- temperature: the zero of dL/d(1/T) by Newton's method, in which the loss is convex
def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def loss(z, y, inverse):
    p = softmax(z * inverse)
    return -np.log(p[np.arange(len(y)), y]).mean()


rs = np.random.RandomState(11)
for case, classes, sure in (("sure", 3, 4.0), ("unsure", 4, 0.5), ("binary", 2, 2.0)):
    n = 200
    y = rs.randint(0, classes, n)
    z = rs.randn(n, classes)
    z[np.arange(n), y] += 1
    z *= sure
    if classes == 2:
        z[:, 1] -= z[:, 0]
        z[:, 0] = 0
    inverse = 1 / sure
    for _ in range(100):
        p = softmax(z * inverse)
        mean = (p * z).sum(axis=1)
        slope = (mean - z[np.arange(n), y]).mean()
        curve = ((p * z * z).sum(axis=1) - mean**2).mean()
        inverse -= slope / curve
    put(case, "logits", z.ravel())
    put(case, "labels", y)
    assert abs(slope) < 1e-13, (case, slope)
    put(case, "result", [1 / inverse, loss(z, y, 1), loss(z, y, inverse)])

(HERE / "fairness.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
