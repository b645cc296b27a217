/**
 * One memory, three machines: the same patterns in a table, in a Hopfield network and under an
 * attention head, softmax(q Kᵀ/√d) V, which is a modern Hopfield network asked once (Ramsauer and
 * others 2020); and such a head that learns where to look. Begin with {@code Machines} and {@code
 * LookingHead}; the window plays their courses and {@code engram memory heads} measures many.
 */
package engram.memory.heads;
