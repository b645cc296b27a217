package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.nn.Part;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of the table of weights: its bar is as long as the weight is large. */
@ExtendWith(StageExtension.class)
class InspectorRowTest {
  private InspectorRow row;

  @BeforeEach
  void make() {
    row = new InspectorRow();
  }

  private Rectangle show(double share, int digits, double width) {
    row.show(
        new InspectorNeuronRow(
            new Part.Weight(0, 0, 0), "petal length", share, "+0.5000", "−0.2500", "+0.0100"),
        digits);
    row.resize(width, 20);
    row.layout();
    return (Rectangle) child("inspector-bar");
  }

  private Node child(String style) {
    return row.getChildrenUnmodifiable().stream()
        .filter(node -> node.getStyleClass().contains(style))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.5, 0.25, -0.25, -1})
  void theBarGoesFromTheMiddleAsFarAsItsShareAndToItsSide(double share) {
    double whole = show(1, 4, 520).getWidth();
    double middle = show(1, 4, 520).getX();
    Rectangle bar = show(share, 4, 520);
    assertThat(bar.isVisible()).isTrue();
    assertThat(bar.getWidth()).isCloseTo(whole * Math.abs(share), within(1e-9));
    assertThat(share < 0 ? bar.getX() + bar.getWidth() : bar.getX())
        .isCloseTo(middle, within(1e-9));
    assertThat(child("inspector-axis").getLayoutX()).isCloseTo(middle, within(1.0));
  }

  @Test
  void noWeightHasNoBar() {
    assertThat(show(0, 4, 520).isVisible()).isFalse();
    assertThat(child("inspector-axis").isVisible()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"520, 4", "520, 6", "400, 4", "340, 4", "260, 2", "900, 8"})
  void numbersStandBehindTheBarInTheSameColumnsWhateverTheyAre(double width, int digits) {
    Rectangle bar = show(1, digits, width);
    double first = numbers();
    assertThat(first).isBetween(0.0, width);
    if (bar.isVisible()) {
      assertThat(bar.getX() + bar.getWidth()).isLessThanOrEqualTo(first + 1e-9);
      assertThat(show(-1, digits, width).getX()).isGreaterThan(0);
    }
    show(-0.01, digits, width);
    assertThat(numbers()).isEqualTo(first);
  }

  /** The left edge of the first column; the last one ends at the right edge. */
  private double numbers() {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (Node node : row.getChildrenUnmodifiable()) {
      if (!(node instanceof Label label) || !label.getStyleClass().contains("number")) continue;
      least = Math.min(least, label.getLayoutX());
      most = Math.max(most, label.getLayoutX() + label.getWidth());
    }
    assertThat(most).isCloseTo(row.getWidth(), within(1e-6));
    return least;
  }

  /** There names are worth more. */
  @Test
  void whereThereIsLittleRoomThereIsNoBar() {
    assertThat(show(1, 8, 300).isVisible()).isFalse();
    assertThat(show(1, 4, 520).isVisible()).isTrue();
  }
}
