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
    train, _ = train_test_split(range(150), test_size=0.2, random_state=42)
    x = iris.data[train]
    if name not in RAW:
        x = (x - x.mean(axis=0)) / x.std(axis=0)
    coded = 2 * np.eye(3) - 1 if name in PLUS_MINUS_ONE else np.eye(3)
    return x, coded[iris.target[train]]


for file in sorted(glob.glob("*.py")):
    name = file.removesuffix(".py")
    if name == "run_programs":
        continue
    x, t = data(name)
    variables = {"np": np, "X": x, "T": t}
    with open(file) as program:
        exec(program.read(), variables)
    with open(name + ".txt", "w") as out:
        for p in variables["P"]:
            for number in p.ravel():
                out.write("%.17g\n" % number)
