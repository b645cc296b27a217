"""The Hodgkin-Huxley equations by SciPy: voltages and spikes that NerveCellTest holds Engram to.

Writes hodgkin_huxley.csv beside itself: current, then the voltages at 2, 4, ... 100 ms, then the
times of the spikes. SciPy's DOP853 with tolerances of 1e-12 is taken as exact.
"""
import os
import numpy as np
from scipy.integrate import solve_ivp

am = lambda v: 0.1 * (v + 40) / -np.expm1(-(v + 40) / 10)
bm = lambda v: 4 * np.exp(-(v + 65) / 18)
ah = lambda v: 0.07 * np.exp(-(v + 65) / 20)
bh = lambda v: 1 / (1 + np.exp(-(v + 35) / 10))
an = lambda v: 0.01 * (v + 55) / -np.expm1(-(v + 55) / 10)
bn = lambda v: 0.125 * np.exp(-(v + 65) / 80)


def cell(current):
    def slope(t, s):
        v, m, h, n = s
        dv = current - 120 * m**3 * h * (v - 50) - 36 * n**4 * (v + 77) - 0.3 * (v + 54.387)
        return [dv, am(v) * (1 - m) - bm(v) * m, ah(v) * (1 - h) - bh(v) * h,
                an(v) * (1 - n) - bn(v) * n]

    def crossing(t, s):
        return s[0]

    crossing.direction = 1
    v = -65.0
    rest = [v, am(v) / (am(v) + bm(v)), ah(v) / (ah(v) + bh(v)), an(v) / (an(v) + bn(v))]
    return solve_ivp(slope, (0, 100), rest, method="DOP853", rtol=1e-12, atol=1e-12,
                     t_eval=np.arange(2, 101, 2.0), events=crossing)


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "hodgkin_huxley.csv"), "w") as out:
    for current in (0.0, 5.0, 7.0, 10.0, 15.0):
        run = cell(current)
        out.write(",".join([repr(current)] + [repr(float(v)) for v in run.y[0]]) + "\n")
        out.write(",".join(["spikes"] + [repr(float(t)) for t in run.t_events[0]]) + "\n")
