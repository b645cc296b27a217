random = np.random.RandomState(42)
W1 = random.randn(4, 5) * np.sqrt(2 / (4 + 5))
W2 = random.randn(5, 3) * np.sqrt(2 / (5 + 3))
b1, b2 = np.zeros(5), np.zeros(3)
P = [W1, b1, W2, b2]
α = 0.01
for epoch in range(20):
    order = random.permutation(120)
    for start in range(0, 120, 32):
        rows = order[start : start + 32]
        x, t, n = X[rows], T[rows], len(rows)
        z1 = x @ W1 + b1
        a1 = np.where(z1 > 0, z1, np.expm1(np.minimum(z1, 0)))
        z2 = a1 @ W2 + b2
        a2 = 1 / (1 + np.exp(-z2))
        loss = -np.mean(np.sum(t * np.log(a2) + (1 - t) * np.log(1 - a2), axis=1))
        δ2 = a2 - t
        dW2, db2 = a1.T @ δ2 / n, δ2.mean(axis=0)
        δ1 = δ2 @ W2.T * np.where(a1 > 0, 1, a1 + 1)
        dW1, db1 = x.T @ δ1 / n, δ1.mean(axis=0)
        for p, g in zip(P, [dW1, db1, dW2, db2]):
            p -= α * g
