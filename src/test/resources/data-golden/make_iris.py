"""Writes resources/data/iris.csv from scikit-learn's load_iris(). Run: /usr/bin/python3 make_iris.py"""

import pathlib

from sklearn.datasets import load_iris

ROOT = pathlib.Path(__file__).resolve().parents[4]

iris = load_iris()
header = [name.replace(" (cm)", "").replace(" ", "-") + " (cm)" for name in iris.feature_names]
lines = [",".join([*header, "species"])]
for features, label in zip(iris.data, iris.target):
    lines.append(",".join([*(repr(float(x)) for x in features), str(iris.target_names[label])]))
(ROOT / "resources/data/iris.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
