package engram.ui.program;

import engram.inspect.NumberText;
import engram.inspect.WorkedBatch;
import engram.nn.NetworkSpec;
import engram.training.BatchCursor;
import engram.training.BatchCursor.AtSample;
import engram.training.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The variables of the lines at work with their shapes and the first of their numbers. */
final class ProgramValues {
  private static final int SHOWN = 3;
  private static final NumberText SHORT = new NumberText(3);

  private final WorkedBatch batch;
  private final NetworkSpec spec;
  private final ProgramNames names;
  private final NumberText numbers;
  private final List<Value> values = new ArrayList<>();

  private ProgramValues(WorkedBatch batch, NumberText numbers) {
    this.batch = batch;
    this.numbers = numbers;
    spec = batch.spec();
    names = new ProgramNames(spec);
  }

  /**
   * @param numbers how single numbers are written
   */
  static List<Value> of(WorkedBatch batch, BatchCursor cursor, NumberText numbers) {
    ProgramValues values = new ProgramValues(batch, numbers);
    if (cursor instanceof AtSample sample) {
      values.sample(sample.done() - 1);
      return values.values;
    }
    Phase phase = ((BatchCursor.AtPhase) cursor).phase();
    if (phase instanceof Phase.Forward f) values.forward(f.layer());
    else if (phase instanceof Phase.Loss) values.loss();
    else if (phase instanceof Phase.Backward b) values.backward(b.layer());
    else values.update();
    return values.values;
  }

  /**
   * A variable as it is at this moment.
   *
   * @param shape for example {@code 10 × 4}; empty for a single number
   */
  record Value(String name, String shape, String value) {}

  private interface Cells {
    double at(int row, int column);
  }

  private void forward(int layer) {
    incoming(layer);
    weights(layer);
    vector(names.listed("b", layer), units(layer), j -> batch.before().bias(layer, j));
    matrix(names.reused("z", layer), batch.rows(), units(layer), (r, j) -> batch.z(layer, r, j));
    activation(layer);
  }

  private void loss() {
    int last = spec.layerCount() - 1;
    activation(last);
    matrix("t", batch.rows(), spec.outputs(), batch::target);
    values.add(new Value("loss", "", numbers.of(batch.loss())));
  }

  private void backward(int layer) {
    int last = spec.layerCount() - 1;
    if (layer == last) activation(last);
    incoming(layer);
    matrix(
        names.reused("δ", layer), batch.rows(), units(layer), (r, j) -> batch.delta(layer, r, j));
    matrix(
        names.reused("dW", layer),
        spec.inputsOf(layer),
        units(layer),
        (i, j) -> batch.weightGradient(layer, i, j));
    vector(names.biasGradient(layer), units(layer), j -> batch.biasGradient(layer, j));
  }

  private void update() {
    values.add(new Value("α", "", ProgramFormulas.number(batch.settings().learningRate())));
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      int first = spec.offsetOf(layer);
      int biases = spec.biasIndex(layer, 0);
      moved(names.listed("W", layer), first, biases, units(layer));
      moved(names.listed("b", layer), biases, spec.offsetOf(layer + 1), 0);
    }
  }

  /**
   * The parameter among these that moved furthest.
   *
   * @param columns of the matrix, 0 for a vector
   */
  private void moved(String name, int from, int to, int columns) {
    int largest = from;
    for (int k = from; k < to; k++) {
      if (Math.abs(batch.change(k)) > Math.abs(batch.change(largest))) largest = k;
    }
    int place = largest - from;
    String index =
        columns > 0 ? "[" + place / columns + ", " + place % columns + "]" : "[" + place + "]";
    String shape = columns > 0 ? shape((to - from) / columns, columns) : shape(to - from);
    String before = numbers.signed(batch.before().get(largest));
    String after = numbers.signed(batch.after().get(largest));
    values.add(new Value(name, shape, index + "  " + before + " → " + after));
  }

  private void sample(int row) {
    int last = spec.layerCount() - 1;
    vector("x[" + row + "]", spec.inputs(), i -> batch.input(row, i));
    for (int layer = 0; layer <= last; layer++) {
      int k = layer;
      vector(names.activation(k) + "[" + row + "]", units(k), j -> batch.a(k, row, j));
    }
    vector("t[" + row + "]", spec.outputs(), o -> batch.target(row, o));
    vector(
        names.reused("δ", last) + "[" + row + "]", spec.outputs(), j -> batch.delta(last, row, j));
  }

  private void incoming(int layer) {
    if (layer > 0) activation(layer - 1);
    else matrix("x", batch.rows(), spec.inputs(), batch::input);
  }

  private void activation(int layer) {
    matrix(names.activation(layer), batch.rows(), units(layer), (r, j) -> batch.a(layer, r, j));
  }

  private void weights(int layer) {
    matrix(
        names.listed("W", layer),
        spec.inputsOf(layer),
        units(layer),
        (i, j) -> batch.before().weight(layer, i, j));
  }

  private int units(int layer) {
    return spec.unitsOf(layer);
  }

  private void matrix(String name, int rows, int columns, Cells cells) {
    String first = row(columns, j -> cells.at(0, j));
    String value = "[" + first + (rows > 1 ? ", …]" : "]");
    values.add(new Value(name, shape(rows, columns), value));
  }

  private void vector(String name, int size, IntToDoubleFunction cells) {
    values.add(new Value(name, shape(size), row(size, cells)));
  }

  private static String row(int size, IntToDoubleFunction cells) {
    StringBuilder row = new StringBuilder("[");
    for (int j = 0; j < Math.min(SHOWN, size); j++) {
      if (j > 0) row.append("  ");
      row.append(SHORT.signed(cells.applyAsDouble(j)));
    }
    return row.append(size > SHOWN ? " …]" : "]").toString();
  }

  private static String shape(int size) {
    return "(" + size + ")";
  }

  private static String shape(int rows, int columns) {
    return "(" + rows + " × " + columns + ")";
  }
}
