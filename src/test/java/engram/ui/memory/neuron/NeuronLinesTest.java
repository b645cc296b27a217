package engram.ui.memory.neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.neuron.NeuronRule;
import engram.ui.memory.neuron.NeuronLines.Line;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class NeuronLinesTest {
  private static NeuronArrow arrow(NeuronRule rule, double x, double y) {
    String name = rule.id();
    return new NeuronArrow(
        rule, name, name, Color.BLACK, List.of(new double[] {0, 1}, new double[] {x, y}), false);
  }

  @Test
  void theLineIsAtRightAnglesToTheWeights() {
    Line line = NeuronLines.of(List.of(arrow(NeuronRule.OJA, 3, 4))).get(0);
    assertThat(3 * line.dx() + 4 * line.dy()).isCloseTo(0, within(1e-12));
    assertThat(Math.hypot(line.dx(), line.dy())).isCloseTo(1, within(1e-12));
    assertThat(line.name()).isEqualTo("oja");
  }

  @Test
  void linesThatCoincideAreOneWithBothNames() {
    List<Line> lines =
        NeuronLines.of(
            List.of(
                arrow(NeuronRule.HEBB, 100, 1),
                arrow(NeuronRule.DELTA, 0, 1),
                arrow(NeuronRule.BACKPROP, 0.02, -2)));
    assertThat(lines).extracting(Line::name).containsExactly("hebb", "delta = backprop");
    assertThat(lines.get(1).arrows()).hasSize(2);
  }

  @Test
  void weightsOfNothingHaveNone() {
    assertThat(NeuronLines.of(List.of(arrow(NeuronRule.HEBB, 0, 0)))).isEmpty();
  }

  @Test
  void eachRuleHasDashesAndAWidthThatAreItsOwn() {
    Stream<List<Object>> looks =
        Stream.of(NeuronRule.values())
            .map(
                rule ->
                    List.of(Arrays.toString(NeuronLines.dashes(rule)), NeuronLines.width(rule)));
    assertThat(looks).doesNotHaveDuplicates();
    assertThat(Stream.of(NeuronRule.values()).map(r -> Arrays.toString(NeuronLines.dashes(r))))
        .doesNotHaveDuplicates();
  }
}
