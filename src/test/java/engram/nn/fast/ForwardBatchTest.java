package engram.nn.fast;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.RandomNetwork;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ForwardBatchTest {

  @Property(tries = 200)
  void givesTheBitsOfAForwardPassForEverySample(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int rows) {
    RandomNetwork net = new NetworkShapes().draw(seed, rows);
    double[][] inputs = new double[net.spec().inputs()][rows];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < inputs.length; i++) inputs[i][row] = net.samples().feature(row, i);
    }
    int capacity = 16;
    ForwardBatch batch = new ForwardBatch(net.parameters(), capacity);
    double[] a = new double[capacity];
    for (int from = 0; from < rows; from += capacity) {
      int count = Math.min(capacity, rows - from);
      batch.run(inputs, from, count);
      for (int layer = 0; layer < net.spec().layerCount(); layer++) {
        for (int unit = 0; unit < net.spec().unitsOf(layer); unit++) {
          batch.copy(layer, unit, count, a, 0);
          for (int s = 0; s < count; s++) {
            ForwardPass pass = ForwardPass.of(net.parameters(), net.samples().input(from + s));
            assertThat(a[s]).isEqualTo(pass.a(layer, unit));
          }
        }
      }
    }
  }

  @Property(tries = 20)
  void aNetworkThatDivergedGivesTheSameNaN(@ForAll long seed) {
    RandomNetwork net = new NetworkShapes().draw(seed, 1);
    double[] values = net.parameters().toArray();
    values[0] = Double.NaN;
    Parameters broken = Parameters.of(net.spec(), values);
    double[][] inputs = new double[net.spec().inputs()][1];
    for (int i = 0; i < inputs.length; i++) inputs[i][0] = net.samples().feature(0, i);
    ForwardBatch batch = new ForwardBatch(broken, 1);
    batch.run(inputs, 0, 1);
    double[] a = new double[1];
    int last = net.spec().layerCount() - 1;
    double[] expected = ForwardPass.of(broken, net.samples().input(0)).output();
    for (int o = 0; o < expected.length; o++) {
      batch.copy(last, o, 1, a, 0);
      assertThat(Double.compare(a[0], expected[o])).isZero();
    }
  }
}
