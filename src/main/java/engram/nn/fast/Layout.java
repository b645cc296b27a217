package engram.nn.fast;

import engram.nn.DropoutMask;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import java.util.List;

/**
 * Where the numbers of a batch stand in memory, and with it the loops that go over them. All
 * layouts compute the same z to the bit; sums over samples run in a fixed order, which differs
 * between layouts.
 */
interface Layout {

  /** All parameters of the network; layouts of one network may share them. */
  List<ParameterRow> parameters();

  /** How the layout orders the output of a batch, see {@link OutputLayer}. */
  int lanes(int rows);

  /** Makes room for batches of that length; the output has made room already. */
  void allocate(int rows);

  /**
   * Takes the rows of a batch, leaves z of the last layer and the targets in the output.
   *
   * @param mask the neurons that are dropped, also on the way back; null for none
   */
  void forward(Samples samples, int[] order, int from, int rows, DropoutMask mask);

  /** From δ in the output to δ of every layer, for the batch that went forward last. */
  void backward(int rows);

  /**
   * From δ to gradients with penalties, row by row; a row may be changed as soon as it is handed
   * over.
   */
  void gradients(int rows, UpdateRule rule, GradientSink sink);
}
