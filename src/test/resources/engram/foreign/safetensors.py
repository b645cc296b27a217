"""Writes network.safetensors as the safetensors library does, with the standard library alone.

The names are those of torch.nn.Sequential(Linear(3, 4), ReLU(), ..., Linear(4, 2)): the file lists
them as safetensors does, by type and then by name, so that "10." comes before "2.". Beside it,
network.json has the same numbers as Engram writes them, and the outputs for one input.
"""

import json
import math
import struct
from pathlib import Path

HERE = Path(__file__).parent


def f32(x):
    return struct.unpack("<f", struct.pack("<f", x))[0]


def linear(inputs, outputs, salt):
    weight = [[f32(math.sin(salt + 7 * o + i)) for i in range(inputs)] for o in range(outputs)]
    bias = [f32(math.cos(salt + o)) for o in range(outputs)]
    return weight, bias


LAYERS = {"0": linear(3, 4, 0.1), "2": linear(4, 5, 0.2), "10": linear(5, 2, 0.3)}


def main():
    tensors = {}
    for name, (weight, bias) in LAYERS.items():
        tensors[name + ".weight"] = ([len(weight), len(weight[0])], [x for row in weight for x in row])
        tensors[name + ".bias"] = ([len(bias)], bias)
    header, data = {"__metadata__": {"format": "pt"}}, b""
    for name in sorted(tensors):
        shape, numbers = tensors[name]
        packed = struct.pack(f"<{len(numbers)}f", *numbers)
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [len(data), len(data) + len(packed)]}
        data += packed
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    (HERE / "network.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)

    a = [0.5, -1.0, 2.0]
    for name, (weight, bias) in LAYERS.items():
        z = [sum(w * x for w, x in zip(row, a)) + b for row, b in zip(weight, bias)]
        a = z if name == "10" else [max(x, 0.0) for x in z]
    exp = [math.exp(x - max(a)) for x in a]
    layers = [{"weights": [list(column) for column in zip(*w)], "bias": b} for w, b in LAYERS.values()]
    answer = {"layers": layers, "input": [0.5, -1.0, 2.0], "output": [x / sum(exp) for x in exp]}
    (HERE / "network.json").write_text(json.dumps(answer) + "\n")


main()
