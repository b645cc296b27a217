random = np.random.RandomState(42)
sizes = [4, 6, 5, 4, 3]
mish = (lambda z: z * np.tanh(np.logaddexp(0, z)), lambda z, a: (np.tanh(np.logaddexp(0, z)) + z / (1 + np.exp(-z)) * (1 - np.tanh(np.logaddexp(0, z)) ** 2)))
tanh = (lambda z: np.tanh(z), lambda z, a: (1 - a ** 2))
swish = (lambda z: z / (1 + np.exp(-z)), lambda z, a: (a + (1 - a) / (1 + np.exp(-z))))
f = [mish, tanh, swish]
W, b = [], []
for i, o in zip(sizes, sizes[1:]):
    W.append(random.randn(i, o) * np.sqrt(2 / (i + o)))
    b.append(np.zeros(o))
P = [p for layer in zip(W, b) for p in layer]
α = 0.01
for epoch in range(20):
    order = random.permutation(120)
    for start in range(0, 120, 10):
        rows = order[start : start + 10]
        x, t, n = X[rows], T[rows], len(rows)
        Z, a = [], [x]
        for k in range(3):
            z = a[k] @ W[k] + b[k]
            Z.append(z)
            a.append(f[k][0](z))
        z = a[3] @ W[3] + b[3]
        y = z * np.tanh(np.logaddexp(0, z))
        loss = np.mean((y - t) ** 2)
        δ = 2 / 3 * (y - t) * (np.tanh(np.logaddexp(0, z)) + z / (1 + np.exp(-z)) * (1 - np.tanh(np.logaddexp(0, z)) ** 2))
        G = []
        for k in reversed(range(4)):
            if k < 3:
                δ = δ @ W[k + 1].T * f[k][1](Z[k], a[k + 1])
            dW = a[k].T @ δ / n
            G = [dW, δ.mean(axis=0)] + G
        for p, g in zip(P, G):
            p -= α * g
