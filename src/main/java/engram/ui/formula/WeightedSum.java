package engram.ui.formula;

import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.inspect.WorkedNeuron;
import engram.nn.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** z = Σ w x + b written out in numbers, in lines that fit the pane and do not move. */
public final class WeightedSum {
  /** More summands than that are shortened to {@link #SHOWN} and the sum of the rest. */
  private static final int MOST = 8;

  private static final int SHOWN = 6;

  /** Width of a line, and of the parts of a summand, in em of the pane. */
  private static final double LINE = 23;

  private static final double DIGIT = 0.54;
  private static final double SUMMAND_WITHOUT_DECIMALS = 4.2;

  private WeightedSum() {}

  /**
   * {@code = tanh(0.42·0.31 − 0.18·(−0.59)}, {@code + 0.97·0.54 + 0.20)}.
   *
   * @param more the words for so many summands that are not shown
   */
  public static List<String> lines(
      WorkedNeuron neuron, NumberText results, UnaryOperator<String> more) {
    NumberText numbers =
        PocketCalculator.operands(
            ofSum(neuron, results),
            neuron.z(),
            digits -> withoutPlus(String.join(" ", summands(neuron, digits, rest -> ""))));
    List<String> summands = summands(neuron, numbers, more);
    String opening = opening(neuron.activation());
    String closing = opening.endsWith("(") ? ")" : "";
    // with the digits of the result, so that added ones do not break the lines anew
    int perLine = perLine(results.digits(), opening);
    List<String> lines = new ArrayList<>();
    for (int first = 0; first < summands.size(); first += perLine) {
      int end = Math.min(first + perLine, summands.size());
      String line = String.join(" ", summands.subList(first, end));
      lines.add((first == 0 ? opening + withoutPlus(line) : line));
    }
    int last = lines.size() - 1;
    lines.set(last, lines.get(last) + closing);
    return lines;
  }

  /** How the sum is printed: so precisely that its activation comes out as it is printed. */
  private static NumberText ofSum(WorkedNeuron neuron, NumberText results) {
    return switch (neuron.activation()) {
      case IDENTITY, SOFTMAX -> results;
      default ->
          PocketCalculator.operands(
              results,
              neuron.a(),
              z ->
                  EquationNeuron.calculable(
                      neuron.activation(), activated(neuron, z.of(neuron.z()))));
    };
  }

  private static String activated(WorkedNeuron neuron, String z) {
    return neuron.activation().formula().name().text() + "(" + z + ")";
  }

  private static int perLine(int digits, String opening) {
    double summand = SUMMAND_WITHOUT_DECIMALS + 2 * DIGIT * digits;
    return Math.max(1, (int) ((LINE - DIGIT * opening.length()) / summand));
  }

  private static List<String> summands(
      WorkedNeuron neuron, NumberText numbers, UnaryOperator<String> more) {
    int inputs = neuron.inputs();
    int shown = inputs > MOST ? SHOWN : inputs;
    List<String> summands = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      double w = neuron.weight(i);
      summands.add(
          NumberText.operator(w) + " " + numbers.magnitude(w) + "·" + numbers.factor(neuron.x(i)));
    }
    if (shown < inputs) {
      summands.add(
          summand(neuron.productsFrom(shown), numbers)
              + " "
              + more.apply(String.valueOf(inputs - shown)));
    }
    summands.add(summand(neuron.bias(), numbers));
    return summands;
  }

  private static String summand(double value, NumberText numbers) {
    return NumberText.operator(value) + " " + numbers.magnitude(value);
  }

  private static String withoutPlus(String sum) {
    if (sum.startsWith("+ ")) return sum.substring(2);
    return sum.startsWith("− ") ? "−" + sum.substring(2) : sum;
  }

  private static String opening(Activation f) {
    return switch (f) {
      case IDENTITY -> "= ";
      case SOFTMAX -> "z = ";
      default -> "= " + f.formula().name().text() + "(";
    };
  }

  /** {@code = tanh(1.66) = 0.93} */
  public static String result(WorkedNeuron neuron, NumberText numbers) {
    String z = ofSum(neuron, numbers).of(neuron.z());
    String a = numbers.of(neuron.a());
    return switch (neuron.activation()) {
      case IDENTITY -> "= " + a;
      case SOFTMAX -> "z = " + z + ", a = " + a;
      default -> "= " + activated(neuron, z) + " = " + a;
    };
  }
}
