"""Writes spacing.txt: what leaking stores recall, beside the means of people by Cepeda (2008).

A line: what it is, the number of stores, then its arguments, last what came out. All stores at once
in arrays, whole courses of sessions; the best gap from a finer grid, and where a complex step finds
no slope: another way than the program's.

Run with NumPy from this folder: python3 make_spacing.py > spacing.txt
"""

from pathlib import Path

import numpy as np

SOURCE = Path(__file__).parents[4] / "resources/engram/memory/spacing/cepeda2008.csv"
AT_ONCE = 3 / 1440


def stores(count):
    tau = 10 ** np.linspace(-3, 4, count) if count > 1 else np.array([10**0.5])
    gamma = tau**-0.084
    return tau, gamma / gamma.sum()


def levels(count, times, end):
    tau, gamma = stores(count)
    x = np.zeros(count)
    before = times[0]
    for n, time in enumerate(times):
        x = x * np.exp(-(time - before) / tau)
        x = x + (1 if n == 0 else 0.637) * (1 - gamma @ x)
        before = time
    return x * np.exp(-(end - before) / tau)


def strength(count, times, end):
    return stores(count)[1] @ levels(count, times, end)


def recall(count, times, end):
    return 1 / (1 + np.exp(-(strength(count, times, end) - 0.221) / 0.0442))


def days(pause):
    return pause or AT_ONCE


def twice(count, gap, delay):
    return recall(count, [0, days(gap)], days(gap) + days(delay))


def slope(count, gap, delay):
    """Of the strength in the gap, by a complex step: exact to the last digit."""
    tau, gamma = stores(count)
    x = np.exp(-(gap + 1e-30j) / tau)
    x = x + 0.637 * (1 - gamma @ x)
    return (gamma @ (x * np.exp(-delay / tau))).imag


def best(count, delay):
    grid = 10 ** np.linspace(-3, 3, 1201)
    found = [strength(count, [0, gap], gap + delay) for gap in grid]
    top = int(np.argmax(found))
    if top in (0, len(grid) - 1):
        return float("nan")
    low, high = grid[top - 1], grid[top + 1]
    for _ in range(200):
        middle = np.sqrt(low * high)
        low, high = (middle, high) if slope(count, middle, delay) > 0 else (low, middle)
    return low


def root(misses):
    return np.sqrt(np.mean(np.square(misses)))


def plan(sessions):
    times = []
    for session in sessions:
        times.append(max(session, times[-1] + AT_ONCE) if times else session)
    return times


def say(*words):
    print(*(repr(float(w)) if isinstance(w, (float, np.floating)) else w for w in words))


if __name__ == "__main__":
    rows = [line.split(",") for line in SOURCE.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if not row[0].startswith("#") and row[0] != "gap"]
    spaced = [tuple(map(float, row)) for row in rows if row[1]]
    forgotten = [(float(row[0]), float(row[2])) for row in rows if not row[1]]
    for count in (1, 2, 3, 5, 12, 20):
        tau, gamma = stores(count)
        for k in range(count):
            say("store", count, k, tau[k], gamma[k])
    for gap, delay in ((0, 7), (7, 35), (21, 350), (105, 70), (0, 0), (0.02, 1000)):
        for count in (1, 2, 12, 20):
            say("twice", count, gap, delay, twice(count, gap, delay))
    for k, level in enumerate(levels(12, [0, 11], 46)):
        say("level", 12, k, level)
    for count in range(1, 21):
        for delay in (1, 7, 35, 70, 350, 1000):
            say("best", count, delay, best(count, delay))
        say(
            "misses",
            count,
            root([100 * twice(count, gap, delay) - r for gap, delay, r in spaced]),
            root([100 * recall(count, [0], days(delay)) - r for delay, r in forgotten]),
        )
    for sessions in ((0, 0, 0), (34, 34, 34), (0, 35 / 3, 70 / 3), (0, 17, 35 - 1 / 24), (5,)):
        times = plan(sessions)
        for later in (0, 30):
            say("plan", 12, ",".join(repr(float(s)) for s in sessions), 35, later,
                recall(12, times, 35 + later))
