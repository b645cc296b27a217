random = np.random.RandomState(42)
sizes = [4, 4, 5, 6, 7, 3]
tanh = (lambda z: np.tanh(z), lambda a: (1 - a ** 2))
sigmoid = (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a))
softplus = (lambda z: np.logaddexp(0, z), lambda a: (1 - np.exp(-a)))
elu = (lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0))), lambda a: np.where(a > 0, 1, a + 1))
f = [tanh, sigmoid, softplus, elu]
W, b = [], []
for i, o in zip(sizes, sizes[1:]):
    W.append(random.randn(i, o) * np.sqrt(2 / (i + o)))
    b.append(np.zeros(o))
P = [p for layer in zip(W, b) for p in layer]
α = 0.5
best, wait = np.inf, 0
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
        e = np.exp(z - z.max(axis=1, keepdims=True))
        y = e / e.sum(axis=1, keepdims=True)
        loss = -np.mean(np.sum(t * np.log(y), axis=1))
        δ = y - t
        G = []
        for k in reversed(range(5)):
            if k < 4:
                δ = δ @ W[k + 1].T * f[k][1](a[k + 1])
            dW = a[k].T @ δ / n
            G = [dW, δ.mean(axis=0)] + G
        for p, g in zip(P, G):
            p -= α * g
    v, t = V, S
    for k in range(4):
        v = f[k][0](v @ W[k] + b[k])
    z = v @ W[4] + b[4]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    v = e / e.sum(axis=1, keepdims=True)
    watched = -np.mean(np.sum(t * np.log(v), axis=1))
    wait += 1
    if watched < best:
        best, wait = watched, 0
    if wait >= 3:
        break
