"""Runs the programs beside this file and writes the weights that they end with, NAME.txt.

The programs are those of engram.viewmodel.ProgramText; ProgramRecipes.main writes them. Only the data are added here.
Run beside this file: /usr/bin/python3 run_programs.py (NumPy 2.2.4, scikit-learn 1.4.2)
"""

import glob

import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

RAW = {"document"}
PLUS_MINUS_ONE = {"two-hidden-layers"}


def data(name):
    iris = load_iris()
    train, test = train_test_split(range(150), test_size=0.2, random_state=42)
    x = iris.data
    if name not in RAW:
        x = (x - x[train].mean(axis=0)) / x[train].std(axis=0)
    coded = 2 * np.eye(3) - 1 if name in PLUS_MINUS_ONE else np.eye(3)
    t = coded[iris.target]
    return x[train], t[train], x[test], t[test]


for file in sorted(glob.glob("*.py")):
    name = file.removesuffix(".py")
    if name == "run_programs":
        continue
    x, t, v, s = data(name)
    variables = {"np": np, "X": x, "T": t, "V": v, "S": s}
    with open(file) as program:
        exec(program.read(), variables)
    with open(name + ".txt", "w") as out:
        for p in variables["P"]:
            for number in p.ravel():
                out.write("%.17g\n" % number)
