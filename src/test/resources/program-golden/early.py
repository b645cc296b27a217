random = np.random.RandomState(42)
W1 = random.randn(4, 10) * np.sqrt(2 / (4 + 10))
W2 = random.randn(10, 3) * np.sqrt(2 / (10 + 3))
b1, b2 = np.zeros(10), np.zeros(3)
P = [W1, b1, W2, b2]
α = 0.5
best, wait = np.inf, 0
for epoch in range(20):
    order = random.permutation(120)
    for start in range(0, 120, 10):
        rows = order[start : start + 10]
        x, t, n = X[rows], T[rows], len(rows)
        z1 = x @ W1 + b1
        a1 = np.tanh(z1)
        z2 = a1 @ W2 + b2
        a2 = np.tanh(z2)
        loss = np.mean((a2 - t) ** 2)
        δ2 = 2 / 3 * (a2 - t) * (1 - a2 ** 2)
        dW2, db2 = a1.T @ δ2 / n, δ2.mean(axis=0)
        δ1 = δ2 @ W2.T * (1 - a1 ** 2)
        dW1, db1 = x.T @ δ1 / n, δ1.mean(axis=0)
        for p, g in zip(P, [dW1, db1, dW2, db2]):
            p -= α * g
    v, t = V, S
    z = v @ W1 + b1
    v = np.tanh(z)
    z = v @ W2 + b2
    v = np.tanh(z)
    watched = np.mean((v - t) ** 2)
    wait += 1
    if watched + 0.001 < best:
        best, wait = watched, 0
        kept = [p.copy() for p in P]
    if wait >= 3:
        break
for p, q in zip(P, kept):
    p[:] = q
