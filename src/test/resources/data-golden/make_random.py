"""Writes random.txt and randn.bin from NumPy's RandomState. Run: /usr/bin/python3 make_random.py

random.txt, one case a line; numbers are hashed as big-endian bytes (ints 4, doubles 8), doubles stand in hexadecimal:
  raw SEED COUNT SHA256 LAST        COUNT 32-bit outputs
  uniform SEED COUNT SHA256 LAST    COUNT random_sample()
  permutation SEED N SHA256         permutation(N)
  mix SEED OP=VALUE ...             calls in turn: r raw, u random_sample, g randn, pN permutation(N) as SHA256
randn.bin: for each seed of SEEDS in turn its first 2000 randn(), big-endian doubles
"""

import hashlib
import pathlib
import random

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
SEEDS = [0, 1, 42, 12345, 2**31, 2**32 - 1]


def sha(values, kind):
    return hashlib.sha256(np.asarray(values).astype(kind).tobytes()).hexdigest()


def call(rs, op):
    if op == "r":
        return str(int(rs._bit_generator.random_raw()))
    if op == "u":
        return float(rs.random_sample()).hex()
    if op == "g":
        return float(rs.randn()).hex()
    return sha(rs.permutation(int(op[1:])), ">i4")


lines = []
for seed in SEEDS:
    raw = np.random.RandomState(seed)._bit_generator.random_raw(10_000)
    lines.append(f"raw {seed} {len(raw)} {sha(raw, '>u4')} {raw[-1]}")
    uniform = np.random.RandomState(seed).random_sample(10_000)
    lines.append(f"uniform {seed} {len(uniform)} {sha(uniform, '>f8')} {float(uniform[-1]).hex()}")
    for n in [0, 1, 2, 3, 4, 5, 10, 150, 1000, 70_000]:
        lines.append(f"permutation {seed} {n} {sha(np.random.RandomState(seed).permutation(n), '>i4')}")
    rs = np.random.RandomState(seed)
    choose = random.Random(seed)
    ops = [choose.choice(["r", "u", "g", "g", f"p{choose.choice([0, 1, 2, 7, 64, 65, 150, 1000])}"]) for _ in range(150)]
    lines.append(f"mix {seed} " + " ".join(f"{op}={call(rs, op)}" for op in ops))
(HERE / "random.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
(HERE / "randn.bin").write_bytes(
    b"".join(np.random.RandomState(seed).randn(2000).astype(">f8").tobytes() for seed in SEEDS)
)
