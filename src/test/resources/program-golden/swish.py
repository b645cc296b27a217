random = np.random.RandomState(42)
W1 = random.randn(4, 6) * np.sqrt(2 / (4 + 6))
W2 = random.randn(6, 5) * np.sqrt(2 / (6 + 5))
W3 = random.randn(5, 3) * np.sqrt(2 / (5 + 3))
b1, b2, b3 = np.zeros(6), np.zeros(5), np.zeros(3)
P = [W1, b1, W2, b2, W3, b3]
α = 0.01
for epoch in range(20):
    order = random.permutation(120)
    for start in range(0, 120, 10):
        rows = order[start : start + 10]
        x, t, n = X[rows], T[rows], len(rows)
        z1 = x @ W1 + b1
        a1 = z1 / (1 + np.exp(-z1))
        z2 = a1 @ W2 + b2
        a2 = z2 / (1 + np.exp(-z2))
        z3 = a2 @ W3 + b3
        a3 = np.tanh(z3)
        loss = np.mean((a3 - t) ** 2)
        δ3 = 2 / 3 * (a3 - t) * (1 - a3 ** 2)
        dW3, db3 = a2.T @ δ3 / n, δ3.mean(axis=0)
        δ2 = δ3 @ W3.T * (a2 + (1 - a2) / (1 + np.exp(-z2)))
        dW2, db2 = a1.T @ δ2 / n, δ2.mean(axis=0)
        δ1 = δ2 @ W2.T * (a1 + (1 - a1) / (1 + np.exp(-z1)))
        dW1, db1 = x.T @ δ1 / n, δ1.mean(axis=0)
        for p, g in zip(P, [dW1, db1, dW2, db2, dW3, db3]):
            p -= α * g
