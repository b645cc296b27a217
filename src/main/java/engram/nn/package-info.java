/**
 * The mathematics of a network of dense layers, in four verbs: <em>build</em> one ({@link
 * engram.nn.NetworkSpec}, {@link engram.nn.Initializer#draw}), send a sample <em>forward</em>
 * ({@link engram.nn.ForwardPass#of}), go <em>backward</em> from its loss to every parameter ({@link
 * engram.nn.Backprop#backward}), and <em>update</em> them ({@link engram.nn.Optimizer#update}).
 *
 * <p>{@link engram.nn.Activation}, {@link engram.nn.Loss} and {@link engram.nn.Optimizer} have one
 * entry for each function, with all that is known of it; a new one is added there. Training goes
 * through {@link engram.nn.fast.Kernels}, which does the same sums fast.
 */
package engram.nn;
