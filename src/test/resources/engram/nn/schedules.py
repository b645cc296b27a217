#!/usr/bin/env python3
"""Writes schedules.json: what the schedulers of torch.optim.lr_scheduler make of a rate.

Usage: /usr/bin/python3 schedules.py > schedules.json (PyTorch 2.6)
"""
import json
import warnings

import torch
from torch.optim import lr_scheduler as torch_schedules

warnings.simplefilter("ignore")
ALPHA = 0.3


def rates(make, steps):
    optimizer = torch.optim.SGD([torch.zeros(1)], lr=ALPHA)
    schedule = make(optimizer)
    found = []
    for _ in range(steps):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    return found


SHAPES = {
    "step": lambda n: lambda o: torch_schedules.StepLR(o, step_size=n, gamma=0.1),
    "cosine": lambda n: lambda o: torch_schedules.CosineAnnealingLR(o, T_max=n),
    "warm-up": lambda n: lambda o: torch_schedules.LinearLR(
        o, start_factor=1 / n, total_iters=n - 1
    ),
    "one-cycle": lambda n: lambda o: torch_schedules.OneCycleLR(
        o, max_lr=ALPHA, total_steps=n, cycle_momentum=False
    ),
}

cases = []
for shape, make in SHAPES.items():
    for n in (2, 3, 10, 97):
        steps = 3 * n if shape in ("step", "warm-up") else n
        cases.append({"shape": shape, "n": n, "rates": rates(make(n), steps)})
print(json.dumps({"alpha": ALPHA, "cases": cases}))
