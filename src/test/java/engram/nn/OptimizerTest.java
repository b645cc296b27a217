package engram.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.nn.fast.Kernel;
import engram.nn.fast.NetworkShapes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That what an entry says of an optimiser in numbers and as a formula is the same. */
class OptimizerTest {
  private static final double RATE = 0.05;
  private static final double MOMENTUM = 0.8;

  @ParameterizedTest
  @EnumSource
  void theFormulaGivesTheNumbersOfTheUpdate(Optimizer optimizer) {
    UpdateRule rule = new UpdateRule(optimizer, RATE, MOMENTUM, 0, 0);
    Random random = new Random(3);
    Map<String, Double> numbers = new HashMap<>(Map.of("β", MOMENTUM, "ε", optimizer.epsilon()));
    double[] memory = new double[optimizer.slots().size()];
    for (Slot slot : optimizer.slots()) numbers.put(slot.symbol(), 0.0);
    double w = 0.7;
    for (int t = 1; t <= 20; t++) {
      double g = random.nextGaussian();
      numbers.put("g", g);
      for (Slot slot : optimizer.slots()) {
        double value = sum(slot.formula(), numbers);
        numbers.put(slot.symbol(), value);
        numbers.put(slot.symbol() + "\u0302", value / slot.correction(t));
      }
      double expected = w - RATE * step(optimizer.step(), numbers);
      w = optimizer.update(w, g, memory, rule, t);
      assertThat(w).isCloseTo(expected, within(1e-14));
      for (int k = 0; k < memory.length; k++) {
        assertThat(memory[k])
            .isCloseTo(numbers.get(optimizer.slots().get(k).symbol()), within(1e-14));
      }
    }
  }

  /** The same step, to the bit, with the other sign. */
  @ParameterizedTest
  @EnumSource
  void ascentAddsWhatDescentSubtracts(Optimizer optimizer) {
    UpdateRule down = new UpdateRule(optimizer, RATE, MOMENTUM, 0, 0);
    UpdateRule up = new UpdateRule(optimizer, RATE, MOMENTUM, 0, 0, true);
    Random random = new Random(4);
    double[] remembered = new double[optimizer.slots().size()];
    double[] above = remembered.clone();
    for (int t = 1; t <= 20; t++) {
      double g = random.nextGaussian();
      double lower = optimizer.update(0, g, remembered, down, t);
      assertThat(lower).isNotZero();
      assertThat(optimizer.update(0, g, above, up, t)).isEqualTo(-lower);
      assertThat(above).isEqualTo(remembered);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKernelMakesTheUpdateOfTheEntryToTheBit(Optimizer optimizer) {
    NetworkSpec spec =
        new NetworkSpec(
            3, List.of(new LayerSpec(4, Activation.TANH), new LayerSpec(2, Activation.IDENTITY)));
    UpdateRule rule = new UpdateRule(optimizer, RATE, MOMENTUM, 1e-3, 1e-2);
    RandomNetwork network = RandomNetwork.draw(spec, Loss.MEAN_SQUARED_ERROR, 6, new Random(5));
    Samples samples = network.samples();
    int[] order = network.order();
    for (Kernel kernel : NetworkShapes.kernels(spec, Loss.MEAN_SQUARED_ERROR, 6)) {
      kernel.load(network.parameters());
      for (int t = 1; t <= 5; t++) {
        double[] before = kernel.parameters().toArray();
        double[][] slots = kernel.optimizerState().slots();
        if (t == 1) slots = new double[optimizer.slots().size()][before.length];
        double[] g = kernel.gradients(samples, order, 0, 6, rule).toArray();
        kernel.train(samples, order, 0, 6, rule);
        for (int k = 0; k < before.length; k++) {
          double[] memory = new double[slots.length];
          for (int slot = 0; slot < memory.length; slot++) memory[slot] = slots[slot][k];
          double made = optimizer.update(before[k], g[k], memory, rule, t);
          assertThat(kernel.parameters().get(k)).isEqualTo(made);
          for (int slot = 0; slot < memory.length; slot++) {
            assertThat(kernel.optimizerState().slots()[slot][k]).isEqualTo(memory[slot]);
          }
        }
      }
    }
  }

  private static double step(String formula, Map<String, Double> numbers) {
    String[] parts = Normalizer.normalize(formula, Normalizer.Form.NFD).split(" / ");
    double value = sum(parts[0], numbers);
    return parts.length == 1 ? value : value / sum(parts[1], numbers);
  }

  private static double sum(String formula, Map<String, Double> numbers) {
    double sum = 0;
    for (String product : formula.replaceAll("[()]", "").split(" \\+ ")) {
      double value = 1;
      for (String factor : product.split(" ")) value *= factor(factor, numbers);
      sum += value;
    }
    return sum;
  }

  private static double factor(String factor, Map<String, Double> numbers) {
    if (factor.startsWith("√")) return Math.sqrt(numbers.get(factor.substring(1)));
    if (factor.equals("g²")) return numbers.get("g") * numbers.get("g");
    return numbers.containsKey(factor) ? numbers.get(factor) : Double.parseDouble(factor);
  }
}
