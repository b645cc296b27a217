"""Runs the programs beside this file and writes what they print and the parameters that they end with, NAME.json.

The programs are those that Engram exports; ExportRecipes.main writes them. Those for Keras are run with ../export-keras/keras.py, which does by
hand what they ask of Keras. Run beside this file: /usr/bin/python3 run_scripts.py (NumPy 2.2.4, PyTorch 2.6.0)
"""

import contextlib
import glob
import io
import json
import sys

sys.path.insert(0, "../export-keras")


def flat(variables):
    """The parameters in Engram's order: of each layer the weights by input, then the biases."""
    numbers = []
    if "torch" in variables:
        for layer in variables["linear"]:
            numbers += layer.weight.detach().numpy().T.ravel().tolist() + layer.bias.tolist()
    else:
        for layer in variables["model"].layers:
            numbers += layer.kernel.ravel().tolist() + layer.bias.ravel().tolist()
    return numbers


for file in sorted(glob.glob("*.py")):
    if file == "run_scripts.py":
        continue
    variables, printed = {"__name__": "__main__", "__file__": file}, io.StringIO()
    with open(file) as program, contextlib.redirect_stdout(printed):
        exec(program.read(), variables)
    with open(file.replace(".py", ".json"), "w") as out:
        json.dump({**json.loads(printed.getvalue()), "parameters": flat(variables)}, out)
        out.write("\n")
