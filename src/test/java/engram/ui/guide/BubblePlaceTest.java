package engram.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BubblePlaceTest {
  private static final Bounds WINDOW = new BoundingBox(0, 0, 1280, 800);

  private static Bounds beside(double x, double y, double width, double height) {
    return BubblePlace.of(new BoundingBox(x, y, width, height), 340, 180, 14, 1280, 800);
  }

  @Test
  void toTheRightOfWhatStandsAtTheLeft() {
    assertThat(beside(0, 60, 280, 700)).isEqualTo(new BoundingBox(294, 320, 340, 180));
  }

  @Test
  void toTheLeftOfWhatStandsAtTheRight() {
    assertThat(beside(940, 60, 340, 500)).isEqualTo(new BoundingBox(586, 220, 340, 180));
  }

  @Test
  void belowOrAboveWhatIsWide() {
    assertThat(beside(0, 0, 1280, 56).getMinY()).isEqualTo(70);
    assertThat(beside(0, 600, 1280, 200).getMaxY()).isEqualTo(586);
  }

  @Test
  void withinWhatFillsTheWindow() {
    assertThat(beside(0, 0, 1280, 800)).isEqualTo(new BoundingBox(470, 606, 340, 180));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 30, 30", "1250, 770, 30, 30", "600, 5, 60, 40", "290, 60, 640, 530"})
  void allOfItIsInTheWindowAndBesideThePart(double x, double y, double width, double height) {
    Bounds at = beside(x, y, width, height);
    assertThat(WINDOW.contains(at)).isTrue();
    assertThat(at.intersects(x, y, width, height)).isFalse();
  }
}
