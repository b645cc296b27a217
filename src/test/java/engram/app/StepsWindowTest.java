package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.OneOpen;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The five steps as the control panel: one open, the others a line each. */
class StepsWindowTest extends WholeWindow {
  private List<Node> steps() {
    return List.copyOf(app.scene.getRoot().lookupAll(".steps-list > .step"));
  }

  private List<Integer> opened() {
    return IntStream.range(0, 5)
        .filter(
            k -> steps().get(k).getPseudoClassStates().contains(PseudoClass.getPseudoClass("open")))
        .mapToObj(k -> k + 1)
        .toList();
  }

  private String summary(int step) {
    return ((Labeled) steps().get(step - 1).lookup(".step-summary")).getText();
  }

  @Test
  void atMostOneStepIsOpenAndTheOthersTellTheirValues(FxRobot robot) {
    assertThat(opened()).containsExactly(3);
    assertThat(IntStream.rangeClosed(1, 5).mapToObj(this::summary))
        .containsExactly(
            "Iris · 4 – 10 – 3", "MSE", "SGD, α 0.01", "to epoch 1000", "60.0%, 18 of 30 right");
    robot.clickOn(steps().get(4).lookup(".step-header"));
    assertThat(opened()).containsExactly(5);
    robot.clickOn(steps().get(4).lookup(".step-header"));
    assertThat(opened()).isEmpty();
    assertThat(preferences.openStepProperty().get()).isEqualTo(OneOpen.NONE);
    for (int k = 1; k <= 5; k++) {
      robot.push(KeyCode.ALT, KeyCode.getKeyCode("" + k));
      assertThat(opened()).containsExactly(k);
    }
  }

  @Test
  void whatANewcomerDoesNotNeedIsOneClickAway(FxRobot robot) {
    Node batch = app.scene.getRoot().lookup("#batchSize");
    Node penalty = app.scene.getRoot().lookup("#l2");
    assertThat(isSeen(batch)).isFalse();
    assertThat(isSeen(penalty)).isFalse();
    robot.clickOn("#moreOptimiser");
    assertThat(isSeen(batch)).isTrue();
    assertThat(isSeen(penalty)).isTrue();
    assertThat(preferences.moreSettingsProperty().get()).isTrue();
    robot.clickOn("#moreOptimiser");
    assertThat(isSeen(batch)).isFalse();
  }

  @Test
  void aPenaltyAtWorkIsNotHidden(FxRobot robot) {
    robot.interact(() -> app.wiring().later().steps.optimiser.l2.number().set(0.01));
    assertThat(isSeen(app.scene.getRoot().lookup("#l2"))).isTrue();
    assertThat(isSeen(app.scene.getRoot().lookup("#l1"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingScrollsWhicheverIsOpen(Language language, FxRobot robot) {
    robot.interact(() -> preferences.languageProperty().set(language));
    for (int step = 1; step <= 5; step++) {
      openStep(robot, step);
      for (Node bar : app.scene.getRoot().lookup(".steps-scroll").lookupAll(".scroll-bar")) {
        assertThat(((ScrollBar) bar).isVisible()).as("step %d", step).isFalse();
      }
    }
  }
}
