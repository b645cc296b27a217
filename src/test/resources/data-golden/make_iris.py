"""Writes resources/engram/data/sets/iris.csv from scikit-learn's load_iris(), and iris.txt: the SHA-256 of its 600 features and then its
150 labels, as big-endian 8-byte doubles and 4-byte ints. Run: /usr/bin/python3 make_iris.py
"""

import hashlib
import pathlib

from sklearn.datasets import load_iris

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[3]

iris = load_iris()
header = [name.replace(" (cm)", "").replace(" ", "-") + " (cm)" for name in iris.feature_names]
lines = [",".join([*header, "species"])]
for features, label in zip(iris.data, iris.target):
    lines.append(",".join([*(repr(float(x)) for x in features), str(iris.target_names[label])]))
(ROOT / "resources/engram/data/sets/iris.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")

golden = hashlib.sha256(iris.data.astype(">f8").tobytes() + iris.target.astype(">i4").tobytes()).hexdigest()
(HERE / "iris.txt").write_text(golden + "\n", encoding="utf-8")
