random = np.random.RandomState(42)
sizes = [4, 7, 6, 5, 3]
tanh = (lambda z: np.tanh(z), lambda a: (1 - a ** 2))
leaky_relu = (lambda z: np.maximum(z, 0.01 * z), lambda a: np.where(a > 0, 1, 0.01))
f = [tanh, leaky_relu, tanh]
W, b = [], []
for i, o in zip(sizes, sizes[1:]):
    W.append(random.randn(i, o))
    b.append(random.randn(o))
P = [p for layer in zip(W, b) for p in layer]
α = 0.003
M = [np.zeros_like(p) for p in P]
S = [np.zeros_like(p) for p in P]
i = 0
for epoch in range(20):
    order = random.permutation(120)
    for start in range(0, 120, 50):
        rows = order[start : start + 50]
        x, t, n = X[rows], T[rows], len(rows)
        a = [x]
        for k in range(3):
            z = a[k] @ W[k] + b[k]
            a.append(f[k][0](z))
        z = a[3] @ W[3] + b[3]
        e = np.exp(z - z.max(axis=1, keepdims=True))
        y = e / e.sum(axis=1, keepdims=True)
        loss = np.mean((y - t) ** 2)
        g = 2 / 3 * (y - t)
        δ = y * (g - (g * y).sum(axis=1, keepdims=True))
        G = []
        for k in reversed(range(4)):
            if k < 3:
                δ = δ @ W[k + 1].T * f[k][1](a[k + 1])
            dW = a[k].T @ δ / n + 0.001 * W[k]
            G = [dW, δ.mean(axis=0)] + G
        i += 1
        for p, g, m, s in zip(P, G, M, S):
            m[:] = 0.9 * m + 0.1 * g
            s[:] = 0.999 * s + 0.001 * g ** 2
            mean, square = m / (1 - 0.9 ** i), s / (1 - 0.999 ** i)
            p -= α * mean / (np.sqrt(square) + 1e-8)
