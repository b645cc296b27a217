random = np.random.RandomState(42)
W1 = random.uniform(-0.5, 0.5, (4, 6))
b1 = random.uniform(-0.5, 0.5, 6)
W2 = random.uniform(-0.5, 0.5, (6, 3))
b2 = random.uniform(-0.5, 0.5, 3)
P = [W1, b1, W2, b2]
α = 0.01
for epoch in range(20):
    order = random.permutation(120)
    for start in range(0, 120, 10):
        rows = order[start : start + 10]
        x, t, n = X[rows], T[rows], len(rows)
        z1 = x @ W1 + b1
        a1 = np.logaddexp(0, z1)
        z2 = a1 @ W2 + b2
        e2 = np.exp(z2 - z2.max(axis=1, keepdims=True))
        a2 = e2 / e2.sum(axis=1, keepdims=True)
        loss = np.mean((a2 - t) ** 2)
        g2 = 2 / 3 * (a2 - t)
        δ2 = a2 * (g2 - (g2 * a2).sum(axis=1, keepdims=True))
        dW2, db2 = a1.T @ δ2 / n, δ2.mean(axis=0)
        δ1 = δ2 @ W2.T * (1 - np.exp(-a1))
        dW1, db1 = x.T @ δ1 / n, δ1.mean(axis=0)
        for p, g in zip(P, [dW1, db1, dW2, db2]):
            p -= α * g
