"""Writes forgetting.txt from NumPy. Run: /usr/bin/python3 make_forgetting.py

A network of 3 inputs, 4 tanh neurons and 3 softmax outputs learns two tasks one after the other, by gradient descent on the
cross-entropy with rate 0.3 in batches of 2. Rows are randn() from RandomState(7), in this order: 6 to learn and 4 to ask of the old
task (classes 0, 1, 0, 1 ...), 5 to learn and 4 to ask of the new one (classes 1, 2, 1, 2 ...). RandomState(42) draws Glorot weights
and then the orders of the rows, 3 epochs of the old task and 4 of the new one; RandomState(43) draws what is kept or dreamt and then
its order in each epoch. No derivative is by the chain rule: all are by complex steps, df/dw = Im f(w + ih) / h.

fisher VALUE ...      the Fisher diagonal behind the old task, in hexadecimal as all numbers that are not whole
penalised VALUE ...   the gradient over rows 0 and 1 of the new task with elastic strength 5, at the weights behind the first epoch of
                      the new task without a cure
CURE AMOUNT EPOCH OLD NEW VALUE ...   accuracies and all weights behind an epoch of the new task
"""

import pathlib

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
SHAPES = [(3, 4), (4,), (4, 3), (3,)]
RATE, BATCH, H = 0.3, 2, 1e-30


def parts(w):
    out = []
    for shape in SHAPES:
        n = int(np.prod(shape))
        out.append(w[:n].reshape(shape))
        w = w[n:]
    return out


def log_p(w, x):
    w1, b1, w2, b2 = parts(w)
    z = np.tanh(x @ w1 + b1) @ w2 + b2
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))


def derivatives(f, w):
    """A row a weight."""
    rows = []
    for i in range(len(w)):
        moved = w.astype(complex)
        moved[i] += 1j * H
        rows.append(np.imag(f(moved)) / H)
    return np.array(rows)


def gradient(w, x, t, stiffness=None, home=None):
    g = derivatives(lambda v: -(t * log_p(v, x)).sum() / len(x), w)
    return g if stiffness is None else g + stiffness * (w - home)


def fisher(w, x):
    d = derivatives(lambda v: log_p(v, x), w)
    return (np.exp(log_p(w, x)) * d**2).sum(axis=2).mean(axis=1)


def one_hot(classes):
    return np.eye(3)[classes]


def accuracy(w, x, classes):
    return (log_p(w, x).argmax(axis=1) == classes).mean()


def epoch(w, x, t, rs, rate, kept=None, memory=None, stiffness=None, home=None):
    order = rs.permutation(len(x))
    steps = -(-len(x) // BATCH)
    again = memory.permutation(len(kept[0])) if kept is not None and len(kept[0]) else []
    for k in range(steps):
        i = order[k * BATCH : (k + 1) * BATCH]
        bx, bt = x[i], t[i]
        if len(again):
            j = again[k * len(again) // steps : (k + 1) * len(again) // steps]
            bx, bt = np.vstack([bx, kept[0][j]]), np.vstack([bt, kept[1][j]])
        w = w - rate * gradient(w, bx, bt, stiffness, home)
    return w


def text(values):
    return " ".join(float(v).hex() for v in np.ravel(values))


def main():
    rows = np.random.RandomState(7)
    x_old, ask_old, x_new, ask_new = (rows.randn(n, 3) for n in (6, 4, 5, 4))
    c_old, c_ask_old = np.arange(6) % 2, np.arange(4) % 2
    c_new, c_ask_new = 1 + np.arange(5) % 2, 1 + np.arange(4) % 2
    rs = np.random.RandomState(42)
    w = np.concatenate(
        [rs.randn(12) * np.sqrt(2 / 7), np.zeros(4), rs.randn(12) * np.sqrt(2 / 7), np.zeros(3)]
    )
    for _ in range(3):
        w = epoch(w, x_old, one_hot(c_old), rs, RATE)
    start, state = w, rs.get_state()
    f = fisher(start, x_old)
    lines = ["fisher " + text(f)]

    def run(cure, amount):
        rs.set_state(state)
        memory = np.random.RandomState(43)
        w, kept, rate, stiffness = start, None, RATE, None
        if cure == "rehearsal":
            i = memory.permutation(6)[: round(amount * 6)]
            kept = x_old[i], one_hot(c_old)[i]
        if cure == "sleep":
            noise = memory.randn(round(amount * 6), 3)
            kept = noise, np.exp(log_p(start, noise))
        if cure == "elastic":
            stiffness = amount * f
        if cure == "slow":
            rate = RATE * amount
        for e in range(1, 5):
            w = epoch(w, x_new, one_hot(c_new), rs, rate, kept, memory, stiffness, start)
            scores = accuracy(w, ask_old, c_ask_old), accuracy(w, ask_new, c_ask_new)
            lines.append(f"{cure} {amount} {e} {scores[0]} {scores[1]} {text(w)}")
            if cure == "none" and e == 1:
                g = gradient(w, x_new[:2], one_hot(c_new)[:2], 5 * f, start)
                lines.insert(1, "penalised " + text(g))

    for cure, amount in [
        ("none", 0), ("rehearsal", 0.5), ("rehearsal", 1), ("sleep", 1.5), ("elastic", 5), ("elastic", 0.25), ("slow", 0.1),
    ]:
        run(cure, amount)
    (HERE / "forgetting.txt").write_text("\n".join(lines) + "\n")


main()
