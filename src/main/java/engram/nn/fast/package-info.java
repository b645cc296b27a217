/**
 * The kernels that train: the sums of {@code engram.nn} in other orders of memory, unrolled by hand
 * for the shapes of networks, with the same bits. Whoever trains or answers many rows at once asks
 * {@code Kernels} for a {@code Kernel}, and sees nothing else. Begin with {@code Kernel} and {@code
 * RowLayer}, the products of one layer; the innermost loops are those of {@code Loops}, plain or of
 * vectors; {@code KernelTest} holds them all to the entries of {@code engram.nn}.
 */
package engram.nn.fast;
