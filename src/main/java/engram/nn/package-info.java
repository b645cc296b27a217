/**
 * The mathematics of a network, to be read in one sitting and in the order of a textbook: {@code
 * NetworkSpec}, {@code Parameters}, {@code ForwardPass}, {@code Loss}, {@code Backprop}, {@code
 * Gradients}, {@code Optimizer}. A pass returns its values and leaves nothing behind, so that a
 * picture or an explanation never disturbs the training. Every layer above may use it; it knows no
 * data set, no run and no window. The kernels that train fast compute the same bits and can be left
 * out at first.
 */
package engram.nn;
