"""Writes labels.txt, stratified.txt and folds.txt from scikit-learn. Run: /usr/bin/python3 make_stratified.py

labels.txt: NAME, then the label of each row.
stratified.txt, one case a line, "-" for labels where the split does not look at them:
  NAME N TEST_FRACTION VALIDATION_FRACTION SEED TRAIN VALIDATION TEST SHA256, with the numbers of rows of the three parts and the
  hash of their rows, training first, as big-endian 4-byte ints; or ... SEED refused, where scikit-learn raises ValueError.
folds.txt: NAME N FOLDS SEED SHA256, over training and then test rows of each fold in turn; or ... SEED refused.
"""

import hashlib
import pathlib
import warnings

import numpy as np
from sklearn.datasets import load_digits, load_iris
from sklearn.model_selection import KFold, StratifiedKFold, train_test_split

HERE = pathlib.Path(__file__).resolve().parent
LAST_SEED = 2**32 - 1
warnings.simplefilter("ignore")

rs = np.random.RandomState(20)
labels = {
    "iris": load_iris().target,
    "digits": load_digits().target,
    "xor": np.array([0, 1, 1, 0]),
    "pairs": np.array([2, 0, 1, 1, 0, 2]),
    "one-class": np.zeros(12, int),
    "singleton": np.array([0] * 20 + [1] + [2] * 9),
    "gaps": np.array([7, 3, 3, 7, 7, 3, 12, 12, 7, 3, 3, 12, 7]),
    "imbalanced": rs.permutation(np.repeat([0, 1, 2], [960, 37, 3])),
    "rare": rs.permutation(np.repeat([0, 1], [499, 2])),
    "even": rs.permutation(np.repeat(np.arange(7), 11)),
    "descending": np.repeat([4, 3, 2, 1, 0], [5, 9, 14, 3, 8]),
}
for n in [5, 8, 9, 12, 17, 23, 31, 40, 60, 101]:
    for classes in [2, 3, 5]:
        labels[f"random-{n}-{classes}"] = rs.randint(0, classes, n)


def digest(*parts):
    return hashlib.sha256(np.concatenate(parts).astype(">i4").tobytes()).hexdigest()


def split(n, y, test_fraction, validation_fraction, seed):
    rest, test = train_test_split(np.arange(n), test_size=test_fraction, random_state=seed, stratify=y)
    if validation_fraction == 0:
        return rest, np.zeros(0, int), test
    y_rest = None if y is None else y[rest]
    train, validation = train_test_split(rest, test_size=validation_fraction, random_state=seed, stratify=y_rest)
    return train, validation, test


split_cases = []
for name, y in labels.items():
    for test_fraction in [0.1, 0.2, 1 / 3, 0.5, 0.75]:
        for validation_fraction in [0.0, 0.25, 0.1]:
            for seed in [0, 42, LAST_SEED]:
                split_cases.append((name, len(y), test_fraction, validation_fraction, seed))
for n in [1, 2, 3, 4, 5, 10, 11, 100, 150, 1797]:
    for test_fraction in [0.07, 0.2, 0.3, 0.5]:
        for validation_fraction in [0.1, 0.2, 0.25, 1 / 3, 0.9]:
            for seed in [0, 42, LAST_SEED]:
                split_cases.append(("-", n, test_fraction, validation_fraction, seed))
lines = []
for name, n, *rest in split_cases:
    case = " ".join([name, str(n), *(repr(x) for x in rest)])
    try:
        parts = split(n, labels.get(name), *rest)
    except ValueError:
        lines.append(f"{case} refused")
        continue
    lines.append(" ".join([case, *(str(len(p)) for p in parts), digest(*parts)]))
(HERE / "stratified.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

fold_cases = [(name, len(y)) for name, y in labels.items()]
fold_cases += [("-", n) for n in [1, 2, 3, 7, 10, 11, 99, 100, 150, 1797]]
lines = []
for name, n in fold_cases:
    for folds in [1, 2, 3, 5, 10]:
        for seed in [0, 1, 42, LAST_SEED]:
            case = f"{name} {n} {folds} {seed}"
            try:
                kind = KFold if name == "-" else StratifiedKFold
                cut = kind(folds, shuffle=True, random_state=seed)
                parts = [rows for both in cut.split(np.zeros((n, 1)), labels.get(name)) for rows in both]
            except ValueError:
                lines.append(f"{case} refused")
                continue
            lines.append(f"{case} {digest(*parts)}")
(HERE / "folds.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

(HERE / "labels.txt").write_text(
    "".join(f"{name} {' '.join(str(int(c)) for c in y)}\n" for name, y in labels.items()), encoding="utf-8"
)
