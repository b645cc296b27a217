random = np.random.RandomState(42)
sizes = [4, 4, 5, 6, 7, 3]
identity = (lambda z: z, lambda a: 1)
sigmoid = (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a))
softplus = (lambda z: np.logaddexp(0, z), lambda a: (1 - np.exp(-a)))
elu = (lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))), lambda a: np.where(a > 0, 1, a + 1))
f = [identity, sigmoid, softplus, elu]
W, b = [], []
for i, o in zip(sizes, sizes[1:]):
    W.append(random.randn(i, o) * np.sqrt(2 / (i + o)))
    b.append(np.zeros(o))
P = [p for layer in zip(W, b) for p in layer]
α, β = 0.01, 0.5
V = [np.zeros_like(p) for p in P]
for epoch in range(20):
    order = random.permutation(120)
    for start in range(0, 120, 10):
        rows = order[start : start + 10]
        x, t, n = X[rows], T[rows], len(rows)
        a = [x]
        for k in range(4):
            z = a[k] @ W[k] + b[k]
            a.append(f[k][0](z))
        z = a[4] @ W[4] + b[4]
        y = np.tanh(z)
        loss = np.mean((y - t) ** 2)
        δ = 2 / 3 * (y - t) * (1 - y ** 2)
        G = []
        for k in reversed(range(5)):
            if k < 4:
                δ = δ @ W[k + 1].T * f[k][1](a[k + 1])
            dW = a[k].T @ δ / n
            G = [dW, δ.mean(axis=0)] + G
        for p, g, v in zip(P, G, V):
            v[:] = β * v + g
            p -= α * v
