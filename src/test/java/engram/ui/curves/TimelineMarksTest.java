package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class TimelineMarksTest {
  private static final double INSET = 8;

  private final TimelineMarks marks = new TimelineMarks();

  TimelineMarksTest() {
    marks.setPadding(new Insets(0, INSET, 0, INSET));
    marks.resize(416, 20);
    marks.setEnd(100);
  }

  private List<Double> middles() {
    marks.layout();
    return marks.getChildren().stream()
        .map(Node::getBoundsInParent)
        .map(box -> box.getCenterX())
        .toList();
  }

  @Test
  void aForkStandsAtItsEpochOnTheWayOfTheThumb() {
    marks.setForks(List.of(0, 25, 100));
    assertThat(middles()).hasSize(3);
    assertThat(middles().get(0)).isCloseTo(INSET, within(1.0));
    assertThat(middles().get(1)).isCloseTo(INSET + 100, within(1.0));
    assertThat(middles().get(2)).isCloseTo(416 - INSET, within(1.0));
  }

  @Test
  void aLongerLineMovesTheMarksTogether() {
    marks.setForks(List.of(50));
    assertThat(middles().get(0)).isCloseTo(INSET + 200, within(1.0));
    marks.setEnd(200);
    assertThat(middles().get(0)).isCloseTo(INSET + 100, within(1.0));
  }

  @Test
  void aMarkIsFoundByAPixelNearItAndNoneFartherOff() {
    assertThat(marks.epochNear(INSET)).isEqualTo(-1);
    marks.setForks(List.of(10, 11, 90));
    assertThat(marks.epochNear(INSET + 41)).isEqualTo(10);
    assertThat(marks.epochNear(INSET + 43)).isEqualTo(11);
    assertThat(marks.epochNear(INSET + 60)).isEqualTo(-1);
    assertThat(marks.epochNear(INSET + 360 + INSET - 0.5)).isEqualTo(90);
  }

  @Test
  void asManyMarksStandThereAsThereAreForks() {
    marks.setForks(List.of(1, 2, 3));
    List<Node> before = List.copyOf(marks.getChildren());
    marks.setForks(List.of(4, 5, 6));
    assertThat(marks.getChildren()).isEqualTo(before);
    marks.setForks(List.of(7));
    assertThat(marks.getChildren()).hasSize(1);
    marks.setForks(List.of());
    assertThat(marks.getChildren()).isEmpty();
    assertThat(marks.epochNear(INSET + 28)).isEqualTo(-1);
    assertThat(((Region) marks).getStyleClass()).contains("timeline-marks");
  }
}
