package engram.nn.fast;

import engram.nn.Anchor;
import engram.nn.DropoutMask;
import engram.nn.Gradients;
import engram.nn.NetworkSpec;
import engram.nn.OptimizerState;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import java.util.Optional;

/**
 * The hot path: holds the parameters in a layout made for speed and changes them batch by batch.
 *
 * <p>After construction {@link #train} and {@link #evaluate} allocate nothing. Sums run in one
 * fixed order, so the same calls give the same bits on every machine. Not thread-safe.
 */
public interface Kernel {

  NetworkSpec spec();

  /** Takes these parameters and forgets what the optimiser remembered. */
  void load(Parameters parameters);

  /** Takes back what the optimiser remembered. */
  void load(OptimizerState state);

  /** The parameters now, a copy. */
  Parameters parameters();

  /** What the optimiser remembers now, a copy. */
  OptimizerState optimizerState();

  /**
   * Forward, backward, update over one batch.
   *
   * @param order row numbers of samples; the batch is {@code order[from] … order[to − 1]}
   */
  void train(Samples samples, int[] order, int from, int to, UpdateRule rule);

  /**
   * The gradient of the loss with penalties that {@link #train} would use on this batch, also of
   * what is held; changes neither the parameters nor what the optimiser remembers.
   */
  Gradients gradients(Samples samples, int[] order, int from, int to, UpdateRule rule);

  /**
   * The loss (without penalties) over all rows, and the activations of the outputs.
   *
   * @param outputs receives them row by row; its length is rows · outputs or more
   */
  double evaluate(Samples samples, double[] outputs);

  /**
   * From now on {@link #train} leaves these as they are, and what the optimiser remembers of them;
   * those of an earlier call move again. Like a parameter without gradient in {@code torch.optim},
   * but Adam's t counts on.
   *
   * @param indices in the flat order of {@link Parameters}
   */
  void hold(int[] indices);

  /**
   * From now on the gradients of {@link #train} and {@link #gradients} have the pull of that
   * anchor, or of none; that of an earlier call is gone.
   *
   * @throws IllegalArgumentException if it holds a network of another shape
   */
  void anchor(Optional<Anchor> anchor);

  /**
   * From now on {@link #train} and {@link #gradients} give these rows of the samples no share in
   * their batches, which are divided by their lengths as before. The rows of an earlier call have
   * their share again.
   */
  void leaveOut(int... rows);

  /**
   * From now on {@link #train} and {@link #gradients} drop the neurons that the mask drops, none if
   * there is none; it has as many rows as the batch, and may be drawn anew for the next. {@link
   * #evaluate} drops none.
   */
  void drop(Optional<DropoutMask> mask);

  /** Whether every parameter is a finite number. */
  boolean isFinite();
}
