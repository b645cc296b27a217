"""A network learns iris, with PyTorch.

Written by Engram. Started with python3, or on two processors with torchrun --nproc-per-node 2, it prints
its curves as one line of JSON. Numbers are those of the run but for rounding.
"""

import csv
import io
import json

import numpy as np
import torch
import torch.distributed as dist
from torch import nn

torch.set_default_dtype(torch.float64)


# ---- The rows: 150, the target in the last column
ROWS = """\
sepal-length (cm),sepal-width (cm),petal-length (cm),petal-width (cm),species
5.1,3.5,1.4,0.2,setosa
4.9,3,1.4,0.2,setosa
4.7,3.2,1.3,0.2,setosa
4.6,3.1,1.5,0.2,setosa
5,3.6,1.4,0.2,setosa
5.4,3.9,1.7,0.4,setosa
4.6,3.4,1.4,0.3,setosa
5,3.4,1.5,0.2,setosa
4.4,2.9,1.4,0.2,setosa
4.9,3.1,1.5,0.1,setosa
5.4,3.7,1.5,0.2,setosa
4.8,3.4,1.6,0.2,setosa
4.8,3,1.4,0.1,setosa
4.3,3,1.1,0.1,setosa
5.8,4,1.2,0.2,setosa
5.7,4.4,1.5,0.4,setosa
5.4,3.9,1.3,0.4,setosa
5.1,3.5,1.4,0.3,setosa
5.7,3.8,1.7,0.3,setosa
5.1,3.8,1.5,0.3,setosa
5.4,3.4,1.7,0.2,setosa
5.1,3.7,1.5,0.4,setosa
4.6,3.6,1,0.2,setosa
5.1,3.3,1.7,0.5,setosa
4.8,3.4,1.9,0.2,setosa
5,3,1.6,0.2,setosa
5,3.4,1.6,0.4,setosa
5.2,3.5,1.5,0.2,setosa
5.2,3.4,1.4,0.2,setosa
4.7,3.2,1.6,0.2,setosa
4.8,3.1,1.6,0.2,setosa
5.4,3.4,1.5,0.4,setosa
5.2,4.1,1.5,0.1,setosa
5.5,4.2,1.4,0.2,setosa
4.9,3.1,1.5,0.2,setosa
5,3.2,1.2,0.2,setosa
5.5,3.5,1.3,0.2,setosa
4.9,3.6,1.4,0.1,setosa
4.4,3,1.3,0.2,setosa
5.1,3.4,1.5,0.2,setosa
5,3.5,1.3,0.3,setosa
4.5,2.3,1.3,0.3,setosa
4.4,3.2,1.3,0.2,setosa
5,3.5,1.6,0.6,setosa
5.1,3.8,1.9,0.4,setosa
4.8,3,1.4,0.3,setosa
5.1,3.8,1.6,0.2,setosa
4.6,3.2,1.4,0.2,setosa
5.3,3.7,1.5,0.2,setosa
5,3.3,1.4,0.2,setosa
7,3.2,4.7,1.4,versicolor
6.4,3.2,4.5,1.5,versicolor
6.9,3.1,4.9,1.5,versicolor
5.5,2.3,4,1.3,versicolor
6.5,2.8,4.6,1.5,versicolor
5.7,2.8,4.5,1.3,versicolor
6.3,3.3,4.7,1.6,versicolor
4.9,2.4,3.3,1,versicolor
6.6,2.9,4.6,1.3,versicolor
5.2,2.7,3.9,1.4,versicolor
5,2,3.5,1,versicolor
5.9,3,4.2,1.5,versicolor
6,2.2,4,1,versicolor
6.1,2.9,4.7,1.4,versicolor
5.6,2.9,3.6,1.3,versicolor
6.7,3.1,4.4,1.4,versicolor
5.6,3,4.5,1.5,versicolor
5.8,2.7,4.1,1,versicolor
6.2,2.2,4.5,1.5,versicolor
5.6,2.5,3.9,1.1,versicolor
5.9,3.2,4.8,1.8,versicolor
6.1,2.8,4,1.3,versicolor
6.3,2.5,4.9,1.5,versicolor
6.1,2.8,4.7,1.2,versicolor
6.4,2.9,4.3,1.3,versicolor
6.6,3,4.4,1.4,versicolor
6.8,2.8,4.8,1.4,versicolor
6.7,3,5,1.7,versicolor
6,2.9,4.5,1.5,versicolor
5.7,2.6,3.5,1,versicolor
5.5,2.4,3.8,1.1,versicolor
5.5,2.4,3.7,1,versicolor
5.8,2.7,3.9,1.2,versicolor
6,2.7,5.1,1.6,versicolor
5.4,3,4.5,1.5,versicolor
6,3.4,4.5,1.6,versicolor
6.7,3.1,4.7,1.5,versicolor
6.3,2.3,4.4,1.3,versicolor
5.6,3,4.1,1.3,versicolor
5.5,2.5,4,1.3,versicolor
5.5,2.6,4.4,1.2,versicolor
6.1,3,4.6,1.4,versicolor
5.8,2.6,4,1.2,versicolor
5,2.3,3.3,1,versicolor
5.6,2.7,4.2,1.3,versicolor
5.7,3,4.2,1.2,versicolor
5.7,2.9,4.2,1.3,versicolor
6.2,2.9,4.3,1.3,versicolor
5.1,2.5,3,1.1,versicolor
5.7,2.8,4.1,1.3,versicolor
6.3,3.3,6,2.5,virginica
5.8,2.7,5.1,1.9,virginica
7.1,3,5.9,2.1,virginica
6.3,2.9,5.6,1.8,virginica
6.5,3,5.8,2.2,virginica
7.6,3,6.6,2.1,virginica
4.9,2.5,4.5,1.7,virginica
7.3,2.9,6.3,1.8,virginica
6.7,2.5,5.8,1.8,virginica
7.2,3.6,6.1,2.5,virginica
6.5,3.2,5.1,2,virginica
6.4,2.7,5.3,1.9,virginica
6.8,3,5.5,2.1,virginica
5.7,2.5,5,2,virginica
5.8,2.8,5.1,2.4,virginica
6.4,3.2,5.3,2.3,virginica
6.5,3,5.5,1.8,virginica
7.7,3.8,6.7,2.2,virginica
7.7,2.6,6.9,2.3,virginica
6,2.2,5,1.5,virginica
6.9,3.2,5.7,2.3,virginica
5.6,2.8,4.9,2,virginica
7.7,2.8,6.7,2,virginica
6.3,2.7,4.9,1.8,virginica
6.7,3.3,5.7,2.1,virginica
7.2,3.2,6,1.8,virginica
6.2,2.8,4.8,1.8,virginica
6.1,3,4.9,1.8,virginica
6.4,2.8,5.6,2.1,virginica
7.2,3,5.8,1.6,virginica
7.4,2.8,6.1,1.9,virginica
7.9,3.8,6.4,2,virginica
6.4,2.8,5.6,2.2,virginica
6.3,2.8,5.1,1.5,virginica
6.1,2.6,5.6,1.4,virginica
7.7,3,6.1,2.3,virginica
6.3,3.4,5.6,2.4,virginica
6.4,3.1,5.5,1.8,virginica
6,3,4.8,1.8,virginica
6.9,3.1,5.4,2.1,virginica
6.7,3.1,5.6,2.4,virginica
6.9,3.1,5.1,2.3,virginica
5.8,2.7,5.1,1.9,virginica
6.8,3.2,5.9,2.3,virginica
6.7,3.3,5.7,2.5,virginica
6.7,3,5.2,2.3,virginica
6.3,2.5,5,1.9,virginica
6.5,3,5.2,2,virginica
6.2,3.4,5.4,2.3,virginica
5.9,3,5.1,1.8,virginica
"""
_, *table = csv.reader(io.StringIO(ROWS))


def numbers(column):
    return np.array([float(row[column]) for row in table])


def places(column, names):
    """Categories as their places in that list."""
    return np.array([names.index(row[column]) for row in table])


x = [numbers(column) for column in range(4)]
CLASSES = ["setosa", "versicolor", "virginica"]
target = places(4, CLASSES).astype(int)


# ---- Rows to learn from, and rows that are kept
rows = np.arange(len(target))


def cut(rows, share, seed):
    """Shuffles the rows and takes a share of them, as scikit-learn's train_test_split."""
    taken = int(np.ceil(share * len(rows)))
    shuffled = np.random.RandomState(seed).permutation(rows)
    return shuffled[taken:], shuffled[:taken]


rest, test = cut(rows, 0.2, 42)
train, validation = cut(rest, 0.25, 42)


# ---- What the network is given of a row: 4 numbers
X = np.column_stack(x)
# mean 0 and standard deviation 1 over the rows to learn from
zero, unit = X[train].mean(axis=0), X[train].std(axis=0)
unit[unit == 0] = 1
X = (X - zero) / unit


# ---- What the outputs are to show
T = np.where(target.reshape(-1, 1) == np.arange(len(CLASSES)), 1.0, 0)


# ---- The network: 4 – 6 relu – 5 tanh – 3 softmax, 83 parameters
class Dropout(nn.Module):
    """nn.Dropout(0.3), drawn as Engram does."""

    def forward(self, a):
        if not self.training:
            return a
        kept = random.random_sample(tuple(a.shape)) >= 0.3
        return a * torch.from_numpy(np.where(kept, 1 / (1 - 0.3), 0))


model = nn.Sequential(
    nn.Linear(4, 6),
    nn.ReLU(),
    Dropout(),
    nn.Linear(6, 5),
    nn.Tanh(),
    Dropout(),
    nn.Linear(5, 3),
    # softmax is in the loss
)
linear = [layer for layer in model if isinstance(layer, nn.Linear)]

# the first weights, and below the order of the rows, are drawn as Engram does
random = np.random.RandomState(42)
with torch.no_grad():
    for layer in linear:
        i, o = layer.in_features, layer.out_features
        layer.weight.copy_(torch.from_numpy(random.randn(i, o) * np.sqrt(2 / (i + o))).T)
        layer.bias.copy_(torch.from_numpy(np.zeros(o)))


# ---- Loss and accuracy
def losses(y, t):
    """Of each row."""
    return -(t * torch.log_softmax(y, dim=1)).sum(dim=1)


inputs, targets = torch.from_numpy(X), torch.from_numpy(T.astype(float))
parts = {"train": train, "validation": validation, "test": test}
curves = {name: {part: [] for part in parts} for name in ("loss", "accuracy")}


def measure():
    model.eval()
    with torch.no_grad():
        for part, rows in parts.items():
            y = model(inputs[rows])
            curves["loss"][part].append(losses(y, targets[rows]).mean().item())
            right = (y.argmax(dim=1)).numpy() == target[rows]
            curves["accuracy"][part].append(float(right.mean()))
    model.train()


# ---- Training by adam
import os

several = "RANK" in os.environ  # started by torchrun
if several:
    dist.init_process_group("gloo")
rank, world = (dist.get_rank(), dist.get_world_size()) if several else (0, 1)
taught = nn.parallel.DistributedDataParallel(model) if several else model
optimizer = torch.optim.Adam(model.parameters(), lr=0.01, betas=(0.9, 0.999), eps=1e-8)
batch = 10
best, wait = np.inf, 0  # early stopping

measure()
for epoch in range(40):
    order = train[random.permutation(len(train))]
    for start in range(0, len(train), batch):
        rows = order[start : start + batch]
        mine = rows[rank::world]  # each process takes its share of the batch
        loss = losses(taught(inputs[mine]), targets[mine]).sum() / len(rows) * world
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    measure()
    watched = curves["loss"]["validation"][-1]
    wait += 1
    if watched + 0 < best:
        best, wait = watched, 0
    if wait >= 2:
        break

if rank == 0:
    print(json.dumps({"epochs": len(curves["loss"]["train"]) - 1, **curves}))
if several:
    dist.destroy_process_group()
