"""Writes early-stopping.json: where Keras's EarlyStopping ends a run, and its best epoch.

The rule is that of keras.callbacks.EarlyStopping (Keras 3, monitor of a loss, mode "min", no
baseline, start_from_epoch 0), written out in NumPy; its epochs count from 0, Engram's from 1.
Run beside this file: python3 early-stopping.py (NumPy 2.4.6)
"""

import json

import numpy as np


def early_stopping(losses, patience, min_delta):
    """The epoch behind which training ends, or the last one, and the best epoch; both from 1."""
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        wait += 1
        if np.less(loss + min_delta, best):
            best, best_epoch, wait = loss, epoch, 0
            continue
        if wait >= patience and epoch > 0:
            return epoch + 1, best_epoch + 1
    return len(losses), best_epoch + 1


random = np.random.RandomState(16)
cases = []
for patience in (1, 2, 3, 5, 10):
    for min_delta in (0.0, 0.001, 0.05):
        for kind in ("noise", "valley", "stairs"):
            k = np.arange(40)
            if kind == "noise":
                losses = random.rand(40)
            elif kind == "valley":
                losses = 0.5 + (k - 20) ** 2 / 1000 + 0.03 * random.randn(40)
            else:
                losses = np.round(1 - k / 60 + 0.05 * random.randn(40), 1)
            stop, best = early_stopping(losses, patience, min_delta)
            cases.append(
                {
                    "patience": patience,
                    "minDelta": min_delta,
                    "losses": losses.tolist(),
                    "stop": stop,
                    "best": best,
                }
            )
with open("early-stopping.json", "w") as out:
    json.dump(cases, out)
