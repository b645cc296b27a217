random = np.random.RandomState(42)
W1 = np.zeros((4, 3))
b1 = np.zeros(3)
P = [W1, b1]
α = 0.01
for epoch in range(20):
    x, t, n = X, T, len(X)
    z1 = x @ W1 + b1
    a1 = z1
    loss = np.mean((a1 - t) ** 2)
    δ1 = 2 / 3 * (a1 - t)
    dW1, db1 = x.T @ δ1 / n, δ1.mean(axis=0)
    for p, g in zip(P, [dW1, db1]):
        p -= α * g
