random = np.random.RandomState(42)
W1 = random.randn(4, 8) * np.sqrt(2 / (4 + 8))
W2 = random.randn(8, 5) * np.sqrt(2 / (8 + 5))
W3 = random.randn(5, 3) * np.sqrt(2 / (5 + 3))
b1, b2, b3 = np.zeros(8), np.zeros(5), np.zeros(3)
P = [W1, b1, W2, b2, W3, b3]
α = 0.01
for epoch in range(20):
    order = random.permutation(120)
    for start in range(0, 120, 10):
        rows = order[start : start + 10]
        x, t, n = X[rows], T[rows], len(rows)
        z1 = x @ W1 + b1
        u1 = np.maximum(z1, 0)
        m1 = (random.random_sample(u1.shape) >= 0.4) / (1 - 0.4)
        a1 = u1 * m1
        z2 = a1 @ W2 + b2
        u2 = z2 * np.tanh(np.logaddexp(0, z2))
        m2 = (random.random_sample(u2.shape) >= 0.4) / (1 - 0.4)
        a2 = u2 * m2
        z3 = a2 @ W3 + b3
        a3 = 1 / (1 + np.exp(-z3))
        loss = np.mean((a3 - t) ** 2)
        δ3 = 2 / 3 * (a3 - t) * a3 * (1 - a3)
        dW3, db3 = a2.T @ δ3 / n, δ3.mean(axis=0)
        δ2 = δ3 @ W3.T * m2 * (np.tanh(np.logaddexp(0, z2)) + z2 / (1 + np.exp(-z2)) * (1 - np.tanh(np.logaddexp(0, z2)) ** 2))
        dW2, db2 = a1.T @ δ2 / n, δ2.mean(axis=0)
        δ1 = δ2 @ W2.T * m1 * (u1 > 0)
        dW1, db1 = x.T @ δ1 / n, δ1.mean(axis=0)
        for p, g in zip(P, [dW1, db1, dW2, db2, dW3, db3]):
            p -= α * g
