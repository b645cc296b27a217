"""Writes formulas.txt: VALUE X1 X2 X3 FORMULA a line, numbers in hexadecimal. Run: /usr/bin/python3 make_formulas.py

Some formulas are chosen, the others are drawn. Values are Python's, whose ** binds as our ^ does. The error of each is
bounded along with it, to first order, as each step rounds: only those are kept whose value is known to 1e-15.
"""

import math
import pathlib
import random
import re

HERE = pathlib.Path(__file__).resolve().parent
CHOSEN = """x1^2
x2^2
x1*x2
sin(x1)
sin(x2)
-x1^2
(-x1)^2
2^-x1
x1^2^0.5
-2^2
x1^-2
x1^0.5
2*-x1
x1/x2/x3
x1/(x2*x3)
1-(2-x1)
x1^3
x1^4
x1^5
exp(-(x1^2))
tanh(2*x1)
ln(x1)+log(x2)
sqrt(x1^2+x2^2)
abs(-x1)
min(x1,x2,x3)
max(x1,x2)*3
pi*e
1e-3*x1
.5*x1+2.
tan(x1/4)
cos(0)
+x1
--x1
x1--x2
SIN(X1)"""
FUNCTIONS = {name: getattr(math, name) for name in ["sin", "cos", "tan", "exp", "sqrt", "tanh"]}
FUNCTIONS |= {"ln": math.log, "log": math.log10, "abs": abs, "min": min, "max": max}
UNIT = 2.0**-53


class Inexact:
    """A number and how far it may be off, relative to itself."""

    def __init__(self, value, error=0.0):
        self.value, self.error = value, error + 0.0

    def sum(self, other, sign):
        value = self.value + sign * other.value
        off = abs(self.value) * self.error + abs(other.value) * other.error
        return Inexact(value, off / abs(value) + UNIT if value else (math.inf if off else 0))

    def __add__(self, other):
        return self.sum(other, 1)

    def __sub__(self, other):
        return self.sum(other, -1)

    def __mul__(self, other):
        return Inexact(self.value * other.value, self.error + other.error + UNIT)

    def __truediv__(self, other):
        return Inexact(self.value / other.value, self.error + other.error + UNIT)

    def __pow__(self, other):
        value = self.value**other.value
        grown = abs(other.value) * self.error + abs(other.value * math.log(abs(self.value))) * other.error
        return Inexact(value, grown + 4 * UNIT)

    def __neg__(self):
        return Inexact(-self.value, self.error)

    def __pos__(self):
        return self


def inexact(name, function):
    def of(*arguments):
        value = function(*(a.value for a in arguments))
        if name in ("min", "max", "abs"):
            return Inexact(value, max(a.error for a in arguments))
        x, h = arguments[0].value, 1e-7
        slope = abs(function(x + h) - function(x - h)) / (2 * h)
        return Inexact(value, arguments[0].error * abs(x) * slope / abs(value) + 2 * UNIT)

    return of


def draw(choose, depth):
    kind = choose.randrange(8) if depth else choose.randrange(2)
    if kind == 0:
        return f"x{choose.randint(1, 3)}"
    if kind == 1:
        return choose.choice(["2", "0.25", "3.7", "pi", "e", "1e2", ".125"])
    if kind == 2:
        return f"{choose.choice(['min', 'max'])}({draw(choose, depth - 1)}, {draw(choose, depth - 1)})"
    if kind == 3:
        return f"{choose.choice(list(FUNCTIONS)[:-2])}({draw(choose, depth - 1)})"
    if kind == 4:
        return f"({draw(choose, depth - 1)})"
    if kind == 5:
        return f"-{draw(choose, depth - 1)}"
    sign = choose.choice(["+", "-", "*", "/", "^", " + ", " - ", " * "])
    return f"{draw(choose, depth - 1)}{sign}{draw(choose, depth - 1)}"


def python(formula, wrap):
    """The formula as Python writes it, every number wrapped in a call of that name."""
    text = formula.lower().replace("^", "**")
    return re.sub(r"(?<![\w.])(\d+\.?\d*(?:e\d+|e-\d+)?|\.\d+)", rf"{wrap}(\1)", text)


def case(formula, x):
    names = dict(zip(["x1", "x2", "x3", "pi", "e"], [*x, math.pi, math.e]))
    wrapped = {name: Inexact(value) for name, value in names.items()}
    functions = {name: inexact(name, function) for name, function in FUNCTIONS.items()}
    try:
        checked = eval(python(formula, "Inexact"), {**functions, **wrapped, "Inexact": Inexact})
        value = eval(python(formula, "float"), {**FUNCTIONS, **names, "float": float})
    except (ValueError, ZeroDivisionError, OverflowError, TypeError):
        return None
    if isinstance(value, complex) or not math.isfinite(value) or not checked.error * 2 < 1e-15:
        return None
    return " ".join(float(v).hex() for v in [value, *x]) + " " + formula


choose = random.Random(4)
lines = []
for formula in CHOSEN.splitlines():
    for _ in range(5):
        lines.append(case(formula, [choose.uniform(0.5, 3) for _ in range(3)]))
lines = [line for line in lines if line]
missing = set(CHOSEN.splitlines()) - {line.split(" ", 4)[4] for line in lines}
assert not missing, missing
seen = set()
while len(seen) < 400:
    formula = draw(choose, 4)
    line = case(formula, [choose.uniform(-4, 4) for _ in range(3)])
    if line and len(formula) > 6 and len(formula) <= 200 and formula not in seen:
        seen.add(formula)
        lines.append(line)
(HERE / "formulas.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
