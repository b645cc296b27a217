package engram.nn.fast;

import engram.nn.UpdateRule;
import java.util.List;

/** The products of one dense layer over a batch, one array a sample. */
interface RowLayer {

  /** Its weights and biases. */
  List<ParameterRow> parameters();

  /**
   * z = b + Σ w x, inputs in ascending order.
   *
   * @param x one row a sample; sample s of {@code rows}
   * @param z receives one row a sample
   */
  void forward(double[][] x, double[][] z, int rows);

  /** ∂L/∂a of the layer below: Σ w δ, neurons in ascending order. */
  void backward(double[][] delta, double[][] below, int rows);

  /** Σ x δ and Σ δ over the samples in ascending order, with penalties, row by row to the sink. */
  void gradients(double[][] x, double[][] delta, int rows, UpdateRule rule, GradientSink sink);
}
