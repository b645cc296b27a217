package engram.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import java.util.Random;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A text that changes is seen whole, and what stands beside it is seldom laid out anew. */
@ExtendWith(StageExtension.class)
class SteadyLabelTest {
  private SteadyLabel label;
  private Counted rows;

  /** Counts how often it lays out its children. */
  private static final class Counted extends VBox {
    private int layouts;

    @Override
    protected void layoutChildren() {
      layouts++;
      super.layoutChildren();
    }
  }

  @Start
  void start(Stage stage) {
    label = new SteadyLabel();
    rows = new Counted();
    rows.setAlignment(Pos.TOP_CENTER);
    rows.getChildren().addAll(new Label("above"), label);
    label.setText("12");
    stage.setScene(new Scene(rows, 300, 100));
    stage.show();
  }

  private void show(FxRobot robot, String text) {
    robot.interact(
        () -> {
          label.setText(text);
          rows.getScene().getRoot().layout();
        });
    assertThat(((Text) label.lookup(".text")).getText()).isEqualTo(text);
  }

  @Test
  void everyTextIsSeenWhole(FxRobot robot) {
    Random random = new Random(1);
    for (int k = 0; k < 200; k++) show(robot, "1".repeat(1 + random.nextInt(30)) + k);
  }

  @Test
  void aTextThatChangesWhileItIsHiddenIsSeenWholeAfterwards(FxRobot robot) {
    show(robot, "100 of 400 differ");
    robot.interact(
        () -> {
          Presence.set(label, false);
          rows.layout();
          label.setText("100 of 400 differ from my");
          rows.layout();
          Presence.set(label, true);
          rows.layout();
        });
    assertThat(((Text) label.lookup(".text")).getText()).isEqualTo("100 of 400 differ from my");
  }

  @Test
  void figuresOfOneWidthAskForNoLayoutAndAMuchNarrowerOneDoes(FxRobot robot) {
    show(robot, "888");
    int before = rows.layouts;
    for (int k = 100; k < 200; k++) show(robot, String.valueOf(k));
    assertThat(rows.layouts).isEqualTo(before);
    double width = label.getWidth();
    show(robot, "1");
    assertThat(label.getWidth()).isLessThan(width / 2);
  }
}
