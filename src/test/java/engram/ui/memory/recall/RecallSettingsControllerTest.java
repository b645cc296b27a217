package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternGrid;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Views;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(StageExtension.class)
class RecallSettingsControllerTest {
  private final RecallFixture fixture = new RecallFixture();
  private final RecallModels models = fixture.models;
  private final TestRun run = new TestRun();
  private Parent root;

  @BeforeEach
  void load(FxRobot robot) {
    Shared shared = SharedFixture.of(run.run, new PanesViewModel(), fixture.texts);
    Views views = new Views(fixture.texts);
    views.add(
        Map.of(RecallSettingsController.class, () -> new RecallSettingsController(models, shared)));
    robot.interact(() -> root = views.load("recall-settings"));
  }

  @AfterEach
  void close() {
    run.close();
  }

  @SuppressWarnings("unchecked") // the test says what it looks for
  private <N extends Node> N find(String id) {
    return (N) root.lookup("#" + id);
  }

  private List<ToggleButton> chips() {
    FlowPane chips = find("chips");
    return chips.getChildren().stream().map(ToggleButton.class::cast).toList();
  }

  private ToggleButton chip(String text) {
    return chips().stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
  }

  private List<String> chosen() {
    return chips().stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
  }

  private static NamedPattern drawn(String name) {
    int side = PatternGrid.TEN.side();
    int[] states = new int[side * side];
    for (int k = 0; k < states.length; k++) states[k] = k % 3 == 0 ? 1 : -1;
    return new NamedPattern(name, Pattern.of(side, side, states));
  }

  @Test
  void theChipsOfStoredPatternsAreChosen(FxRobot robot) {
    assertThat(chosen()).containsExactlyInAnyOrder("A", "H", "山", "日", "木");
    assertThat(chips()).hasSize(models.patterns.getChoice().all().size());
    robot.interact(chip("A")::fire);
    assertThat(chosen()).containsExactlyInAnyOrder("H", "山", "日", "木");
    assertThat(models.patterns.isStored("A")).isFalse();
    Label stored = find("stored");
    assertThat(stored.getText()).contains("4").contains(String.valueOf(chips().size()));
    robot.interact(models.patterns::storeAll);
    assertThat(chosen()).hasSize(chips().size());
  }

  @Test
  void theLastOneThatIsStoredStaysChosen(FxRobot robot) {
    for (String name : new String[] {"A", "H", "山", "日"}) {
      robot.interact(chip(name)::fire);
    }
    robot.interact(chip("木")::fire);
    assertThat(chosen()).containsExactly("木");
  }

  @Test
  void ofANameWithHiddenCharactersTheChipIsChosenToo(FxRobot robot) {
    robot.interact(() -> models.patterns.add(drawn("B\u200eC")));
    assertThat(chosen()).hasSize(6).contains("B\\u200eC");
    robot.interact(chip("B\\u200eC")::fire);
    assertThat(models.patterns.isStored("B\u200eC")).isFalse();
    assertThat(chosen()).hasSize(5).doesNotContain("B\\u200eC");
  }

  @Test
  void onlyADrawnOneCanBeTakenAway(FxRobot robot) {
    assertThat(find("forget").isVisible()).isFalse();
    robot.interact(() -> models.patterns.add(drawn("own")));
    ButtonBase forget = find("forget");
    assertThat(forget.isVisible()).isTrue();
    assertThat(forget.getAccessibleText()).contains("own");
    robot.interact(forget::fire);
    assertThat(chips()).noneMatch(each -> each.getText().equals("own"));
    assertThat(forget.isVisible()).isFalse();
  }

  @Test
  void whatIsDoneToThePatternFollowsBothWays(FxRobot robot) {
    ChoiceBox<RecallSpoil> spoil = find("spoil");
    Node anew = find("anew");
    assertThat(spoil.getValue()).isEqualTo(RecallSpoil.CELLS);
    assertThat(anew.isDisabled()).isFalse();
    robot.interact(() -> spoil.setValue(RecallSpoil.BOTTOM));
    assertThat(models.settings.spoilProperty().get()).isEqualTo(RecallSpoil.BOTTOM);
    assertThat(anew.isDisabled()).isTrue();
    robot.interact(() -> models.settings.spoilProperty().set(RecallSpoil.CELLS));
    assertThat(spoil.getValue()).isEqualTo(RecallSpoil.CELLS);
    assertThat(anew.isDisabled()).isFalse();
  }
}
