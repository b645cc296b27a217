"""Writes resources/engram/data/sets/digits.csv.gz and resources/engram/data/sets/penguins.csv, and tables.txt: for each table ID ROWS SHA256 of its values
and then its targets, row by row, as big-endian 8-byte doubles; categories are numbered in the order of the alphabet, and what is
not known is the NaN of the bits 7ff8000000000000.
Run: npm pack vega-datasets@2.11.0 && tar xzf vega-datasets-2.11.0.tgz && /usr/bin/python3 make_tables.py package/data/penguins.json
"""

import gzip
import hashlib
import json
import pathlib
import sys

import numpy as np
from sklearn.datasets import load_digits, load_iris

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parents[3] / "resources/engram/data/sets"


def line(name, values, targets):
    values = np.asarray(values, dtype=">f8")
    values[np.isnan(values)] = np.nan
    hashed = hashlib.sha256(values.tobytes() + np.asarray(targets, dtype=">f8").tobytes())
    return f"{name} {len(values)} {hashed.hexdigest()}"


def digits():
    digits = load_digits()
    header = [f"p_{r}_{c}" for r in range(1, 9) for c in range(1, 9)] + ["digit"]
    rows = np.column_stack([digits.data.astype(int), digits.target])
    text = "\n".join(",".join(str(cell) for cell in row) for row in [header, *rows]) + "\n"
    with open(DATA / "digits.csv.gz", "wb") as file:
        # No name and no time: the same bytes at each run.
        with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=file, mtime=0) as zipped:
            zipped.write(text.encode())
    return line("digits", digits.data, digits.target)


def penguins(file):
    numbers = ["Beak Length (mm)", "Beak Depth (mm)", "Flipper Length (mm)"]
    words = ["Species", "Island", "Sex"]
    header = "bill-length (mm),bill-depth (mm),flipper-length (mm),species,island,sex,body-mass (g)"
    weighed = [row for row in json.load(open(file)) if row["Body Mass (g)"] is not None]
    for row in weighed:
        row["Sex"] = {"FEMALE": "female", "MALE": "male"}.get(row["Sex"])
    lines = [header]
    for row in weighed:
        cells = [row[name] for name in [*numbers, *words, "Body Mass (g)"]]
        lines.append(",".join("" if cell is None else str(cell) for cell in cells))
    (DATA / "penguins.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    columns = [[float(row[name]) for row in weighed] for name in numbers]
    for name in words:
        categories = sorted({row[name] for row in weighed} - {None})
        columns.append([np.nan if row[name] is None else categories.index(row[name]) for row in weighed])
    return line("penguins", np.column_stack(columns), [row["Body Mass (g)"] for row in weighed])


iris = load_iris()
lines = [line("iris", iris.data, iris.target), digits(), penguins(sys.argv[1])]
(HERE / "tables.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
