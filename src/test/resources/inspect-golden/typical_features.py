"""Run: /usr/bin/python3 typical_features.py

Sepals typical of a petal: least squares over the 120 training flowers of scikit-learn's split."""

import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

x = load_iris().data
train, _ = train_test_split(x, test_size=0.2, random_state=42)
a = np.column_stack([np.ones(len(train)), train[:, 2], train[:, 3]])
fit, *_ = np.linalg.lstsq(a, train[:, :2], rcond=None)
for length, width in ((5.0, 1.8), (4.0, 1.2)):
    print(length, width, *(repr(float(v)) for v in np.array([1, length, width]) @ fit))
