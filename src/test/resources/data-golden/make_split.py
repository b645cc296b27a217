"""Writes split.txt from scikit-learn's train_test_split. Run: /usr/bin/python3 make_split.py

One case a line: N FRACTION SEED TRAIN TEST SHA256, with the numbers of training and test rows and the hash of the training
rows and then the test rows as big-endian 4-byte ints; or N FRACTION SEED refused, where scikit-learn raises ValueError.
"""

import hashlib
import pathlib

import numpy as np
from sklearn.model_selection import train_test_split

HERE = pathlib.Path(__file__).resolve().parent

lines = []
for n in [1, 2, 3, 5, 7, 10, 11, 50, 99, 100, 149, 150, 151, 1000, 1797]:
    for fraction in [0.001, 0.07, 0.1, 0.14, 0.2, 0.25, 0.28, 0.3, 1 / 3, 0.5, 0.55, 0.7, 0.9, 0.99, 0.999]:
        for seed in [0, 1, 42, 2**32 - 1]:
            case = f"{n} {fraction!r} {seed}"
            try:
                train, test = train_test_split(range(n), test_size=fraction, random_state=seed)
            except ValueError:
                lines.append(f"{case} refused")
                continue
            rows = np.array(train + test).astype(">i4")
            lines.append(f"{case} {len(train)} {len(test)} {hashlib.sha256(rows.tobytes()).hexdigest()}")
for fraction in [0.0, 1.0, -0.2, 1.5]:
    try:
        train_test_split(range(150), test_size=fraction, random_state=42)
    except ValueError:
        lines.append(f"150 {fraction!r} 42 refused")
(HERE / "split.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
