package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.tag.TagAct;
import engram.memory.tag.TagPart;
import engram.memory.tag.TagPlace;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStory;
import engram.ui.base.Language;
import engram.ui.base.Workspace;
import engram.ui.memory.tag.TagModels;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Tag an engram, in the whole window. */
class TagWindowTest extends WholeWindow {
  private TagModels models;

  @BeforeEach
  void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.clickOn("#experiment-tag");
    models = app.wiring().later().memory.tag.models();
    until(() -> models.tag.isDone());
    layout(robot);
  }

  @Test
  void theStoryIsSteppedPlayedAndTold(FxRobot robot) throws TimeoutException {
    assertThat(text("#tagSentence")).startsWith("Goal:");
    robot.clickOn("#steppedForward");
    assertThat(text("#tagNow")).isEqualTo("It is taken to room X.");
    robot.interact(() -> models.playback.speed().moveTo(1));
    robot.type(KeyCode.SPACE);
    until(() -> models.tag.isEnd());
    assertThat(text("#tagSentence")).contains("These neurons are enough");
    robot.clickOn("#steppedReset");
    assertThat(models.tag.step()).isZero();
  }

  @Test
  void aMouseIsWalkedShockedTaggedAndLitWithButtonsAndKeys(FxRobot robot) throws TimeoutException {
    robot.clickOn("#room-A").clickOn("#shock").clickOn("#tagFiring");
    until(() -> models.tag.isDone());
    robot.clickOn("#room-H").type(KeyCode.L);
    assertThat(acts())
        .containsExactly(
            TagAct.enter(TagPlace.A),
            TagAct.of(TagAct.Kind.SHOCK),
            TagAct.of(TagAct.Kind.TAG),
            TagAct.enter(TagPlace.H),
            TagAct.of(TagAct.Kind.LIGHT));
    assertThat(((ToggleButton) find("#lightOn")).isSelected()).isTrue();
    until(() -> models.tag.isDone());
    assertThat(text("#tagSentence")).startsWith("Your own experiment: 5 acts");
  }

  @Test
  void aNetworkIsTaggedInItsPlaceWithItsOwnFigures(FxRobot robot) throws TimeoutException {
    robot.interact(() -> models.settings.chosen(TagSetup.PART).set(TagPart.DIGITS));
    until(() -> models.digits.isThere());
    assertThat(text("#own")).endsWith("%");
    assertThat(text("#called")).isEqualTo("0%");
    assertThat(isSeen(find("#rooms"))).isFalse();
    robot.interact(() -> find("#view").requestFocus());
    robot.type(KeyCode.DIGIT7);
    assertThat(models.settings.getSetup().digits().digit()).isEqualTo(7);
    robot.interact(() -> models.settings.chosen(TagSetup.PART).set(TagPart.MOUSE));
    assertThat(text("#tagged")).isEqualTo("0");
    assertThat(isSeen(find("#rooms"))).isTrue();
  }

  @Test
  void aTagIsPaintedOnTheNeuronsInOneStroke(FxRobot robot) {
    Bounds view = find("#view").localToScreen(find("#view").getBoundsInLocal());
    double x = (view.getMinX() + view.getMaxX()) / 2;
    double y = view.getMinY() + 60;
    robot.drag(x - 30, y).dropTo(x + 30, y);
    assertThat(acts()).hasSize(1);
    assertThat(acts().get(0).kind()).isEqualTo(TagAct.Kind.PAINT);
    assertThat(acts().get(0).neurons()).hasSizeGreaterThan(3);
  }

  @Test
  void aStorySetsWhatIsDoneAndAnythingElseIsOnesOwn(FxRobot robot) {
    ChoiceBox<?> story = (ChoiceBox<?>) find("#story");
    robot.clickOn(story).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(acts()).isEqualTo(TagStory.SILENCED.acts());
    robot.interact(() -> models.tag.enter(TagPlace.X));
    assertThat(story.getValue()).isEqualTo(Optional.empty());
    robot.interact(() -> models.settings.restore(TagSetup.USUAL.withMice(1)));
    assertThat(story.getValue()).isEqualTo(Optional.of(TagStory.LIT));
  }

  @Test
  void theLanguageIsSwitched(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          models.playback.goTo(6);
          app.wiring().lasting.languageProperty().set(Language.CHINESE);
        });
    layout(robot);
    assertThat(text("#tagSentence")).contains("这些神经元就足够");
  }

  private List<TagAct> acts() {
    return models.settings.getSetup().acts();
  }

  private String text(String id) {
    return ((Label) find(id)).getText();
  }

  private Node find(String id) {
    return app.scene.lookup(id);
  }
}
