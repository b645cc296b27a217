"""Writes standardizer.txt from scikit-learn's StandardScaler. Run: /usr/bin/python3 make_standardizer.py

One column a line, doubles in hexadecimal: NAME, the scaler's mean and scale, and mean and population standard deviation as
exact fractions give them, rounded once; then the values of the column. Named iris-K are the document's 120 training rows.
"""

import math
import pathlib
from fractions import Fraction

import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

HERE = pathlib.Path(__file__).resolve().parent


def exact(column):
    values = [Fraction(float(v)) for v in column]
    mean = sum(values) / len(values)
    variance = sum((v - mean) ** 2 for v in values) / len(values)
    # The integer root of the variance scaled by an even power of two is exact far beyond a double.
    return float(mean), float(Fraction(math.isqrt(int(variance * 4**400)), 2**400))


train, _ = train_test_split(load_iris().data, test_size=0.2, random_state=42)
rs = np.random.RandomState(7)
columns = {f"iris-{k}": train[:, k] for k in range(4)}
columns["offset"] = 1000 + rs.randn(60)
columns["tiny"] = 1e-9 * rs.randn(60)
columns["large"] = 1e12 * rs.random_sample(60)
columns["two-values"] = np.array([0.0, 1.0])
columns["constant"] = np.full(10, 0.1)
columns["constant-zero"] = np.zeros(10)
columns["one-row"] = np.array([3.7])

lines = []
for name, column in columns.items():
    scaler = StandardScaler().fit(column.reshape(-1, 1))
    mean, std = exact(column)
    numbers = [scaler.mean_[0], scaler.scale_[0], mean, std, *column]
    lines.append(" ".join([name, *(float(x).hex() for x in numbers)]))
(HERE / "standardizer.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
