"""Which rows scikit-learn takes where classes do not first appear in their order.

Writes tumours.csv (every third row and four columns of the Wisconsin breast cancer data, malignant first) and order.txt, one
case a line: LABELS SEED TEST VALIDATION TRAIN-ROWS VALIDATION-ROWS TEST-ROWS, rows from 0 with commas between and - for none;
LABELS is the column of tumours.csv that is stratified by. Each such column holds, where the tumour is malignant or benign and
small or large, one of four texts: words, numbers (10 is after 9), numbers and a word (10 is before 9), and characters outside
the Basic Multilingual Plane, where UTF-16 has another order. Before the cases: "classes LABELS CLASS ..." as np.unique has them.
Run beside this file: /usr/bin/python3 make_order.py (NumPy 2.2.4, scikit-learn 1.4.2)
"""

import csv

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

TEXTS = {
    "kind": ["malignant", "malignant", "benign", "benign"],
    "case": ["zebra", "Zebra", "apfel", "Äpfel"],
    "number": ["10", "9", "2.5", "-1"],
    "mixed": ["9", "10", "unknown", "2"],
    "astral": ["\U0001F9E0", "\uFF21", "\U0001F400", "z"],
}

data = load_breast_cancer()
rows = range(0, len(data.target), 3)
names = ["mean radius", "mean texture", "mean smoothness", "mean concavity"]
columns = [list(data.feature_names).index(name) for name in names]
middle = np.median(data.data[:, columns[0]])
four = [2 * int(data.target[row]) + int(data.data[row, columns[0]] > middle) for row in rows]

with open("tumours.csv", "w", newline="", encoding="utf-8") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(names + list(TEXTS))
    for row, which in zip(rows, four):
        out.writerow([data.data[row, c] for c in columns] + [texts[which] for texts in TEXTS.values()])


def written(part):
    return ",".join(map(str, part)) or "-"


with open("order.txt", "w", encoding="utf-8") as file:
    for name, texts in TEXTS.items():
        y = np.array([texts[which] for which in four])
        if name == "number":
            y = y.astype(float)
        classes = [texts[list(np.array(texts).astype(y.dtype)).index(c)] for c in np.unique(y)]
        file.write("classes %s %s\n" % (name, " ".join(classes)))
        for seed in (0, 1, 42, 2024):
            for test, validation in ((0.2, 0), (0.25, 0), (0.3, 0.2)):
                rest, kept = train_test_split(np.arange(len(y)), test_size=test, random_state=seed, stratify=y)
                train, valid = rest, []
                if validation:
                    train, valid = train_test_split(rest, test_size=validation, random_state=seed, stratify=y[rest])
                file.write("%s %d %s %s %s %s %s\n" % (name, seed, test, validation, written(train), written(valid), written(kept)))
