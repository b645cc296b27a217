random = np.random.RandomState(42)
sizes = [4, 9, 8, 7, 6, 3]
tanh = (lambda z: np.tanh(z), lambda z, a: (1 - a ** 2))
leaky_relu = (lambda z: np.maximum(z, 0.01 * z), lambda z, a: np.where(a > 0, 1, 0.01))
swish = (lambda z: z / (1 + np.exp(-z)), lambda z, a: (a + (1 - a) / (1 + np.exp(-z))))
f = [tanh, leaky_relu, swish, tanh]
W, b = [], []
for i, o in zip(sizes, sizes[1:]):
    W.append(random.randn(i, o) * np.sqrt(2 / (i + o)))
    b.append(np.zeros(o))
P = [p for layer in zip(W, b) for p in layer]
α = 0.01
for epoch in range(20):
    x, t, n = X, T, len(X)
    Z, U, M, a = [], [], [], [x]
    for k in range(4):
        z = a[k] @ W[k] + b[k]
        Z.append(z)
        U.append(f[k][0](z))
        M.append((random.random_sample(U[k].shape) >= 0.2) / (1 - 0.2))
        a.append(U[k] * M[k])
    z = a[4] @ W[4] + b[4]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    y = e / e.sum(axis=1, keepdims=True)
    loss = np.mean((y - t) ** 2)
    g = 2 / 3 * (y - t)
    δ = y * (g - (g * y).sum(axis=1, keepdims=True))
    G = []
    for k in reversed(range(5)):
        if k < 4:
            δ = δ @ W[k + 1].T * M[k] * f[k][1](Z[k], U[k])
        dW = a[k].T @ δ / n
        G = [dW, δ.mean(axis=0)] + G
    for p, g in zip(P, G):
        p -= α * g
