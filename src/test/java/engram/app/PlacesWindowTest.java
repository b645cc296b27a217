package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Texts;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** Every place of the whole window can be found by its id, and leads where it says. */
class PlacesWindowTest extends WholeWindow {
  /** Their texts say what they would do now. */
  private static final Set<String> CHANGING = Set.of("undo", "redo", "save");

  private Map<String, Place> all() {
    app.wiring().later();
    return app.wiring().places.all().stream()
        .collect(Collectors.toMap(Place::id, Function.identity()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyEntryOfTheMenuIsAPlaceWithItsNameAndShortcut(Language language, FxRobot robot) {
    look(robot, language, Theme.LIGHT);
    MenuButton menu = robot.lookup("#menu").queryAs(MenuButton.class);
    List<MenuItem> entries = new ArrayList<>();
    collect(menu.getItems(), entries);
    assertThat(entries).hasSizeGreaterThan(40);
    Map<String, Place> all = all();
    for (MenuItem each : entries) {
      String id = each.getId();
      assertThat(id).as(each.getText()).isNotNull();
      Place place =
          List.of("command/" + id, "pane/" + id, id).stream()
              .filter(all::containsKey)
              .map(all::get)
              .findFirst()
              .orElseThrow(() -> new AssertionError(id + " is no place"));
      if (each.getAccelerator() == null) assertThat(place.keys()).isEmpty();
      else assertThat(place.keys()).contains(each.getAccelerator().getDisplayText());
      if (place.kind() == PlaceKind.COMMAND && !CHANGING.contains(id)) {
        assertThat(place.name(app.wiring().texts)).isEqualTo(each.getText());
      }
    }
  }

  private static void collect(List<MenuItem> items, List<MenuItem> entries) {
    for (MenuItem each : items) {
      if (each instanceof Menu menu) collect(menu.getItems(), entries);
      else if (!(each instanceof SeparatorMenuItem)) entries.add(each);
    }
  }

  @Test
  void everyPlaceHasANameInBothLanguagesAndAnIdThatALinkCanWrite() {
    for (Place each : all().values()) {
      assertThat(each.id()).matches("[a-zA-Z0-9-]+(/[a-zA-Z0-9-]+)*");
      for (Language language : Language.values()) {
        assertThat(each.name(new Texts(new SimpleObjectProperty<>(language)))).isNotBlank();
      }
    }
  }

  @Test
  void thereAreAllKinds() {
    Map<String, Place> all = all();
    assertThat(all)
        .containsKeys(
            "train",
            "data",
            "memory",
            "memory/forgetting",
            "pane/program",
            "pane/landscape",
            "pane/glossary",
            "dataset/spiral",
            "preset/iris-repaired",
            "setting/learning-rate",
            "setting/forgetting/oldEpochs",
            "setting/test-fraction",
            "term/gradient",
            "command/toggle",
            "command/present");
    assertThat(app.wiring().places.find("sample/56")).isPresent();
    assertThat(app.wiring().places.find("sample/150")).isEmpty();
  }

  @Test
  void panesAndExperimentsOpen(FxRobot robot) {
    app.wiring().later();
    robot.interact(() -> app.wiring().places.open("memory/lesion"));
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    assertThat(app.wiring().panes.experimentProperty().get()).isEqualTo(MemoryExperiment.LESION);
    robot.interact(() -> app.wiring().places.open("pane/landscape"));
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    assertThat(app.wiring().panes.isOpen(Companion.LANDSCAPE)).isTrue();
  }

  @Test
  void aTermIsExplainedInTheGlossary(FxRobot robot) throws TimeoutException {
    app.wiring().later();
    robot.interact(() -> app.wiring().places.open("term/pseudorehearsal"));
    until(() -> robot.lookup("#pseudorehearsal").tryQuery().isPresent());
    assertThat(robot.lookup("#gradient").tryQuery()).isEmpty();
  }

  @Test
  void aSettingOpensItsStepAndHasTheKeyboard(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().later().steps.optimiser.expanded.set(false));
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    robot.interact(() -> app.wiring().places.open("setting/learning-rate"));
    Node slider = robot.lookup("#learningRate .slider").query();
    until(slider::isFocused);
    assertThat(isSeen(slider)).isTrue();
    until(() -> robot.lookup(".focus-ring").query().isVisible());
  }

  @Test
  void theSettingsOfAnExperimentAreThere(FxRobot robot) {
    List<String> settings =
        all().keySet().stream().filter(id -> id.matches("setting/\\w+/\\w+")).toList();
    assertThat(settings).hasSizeGreaterThan(25);
    robot.interact(() -> app.wiring().places.open("setting/lists/places"));
    assertThat(app.wiring().panes.experimentProperty().get()).isEqualTo(MemoryExperiment.STORES);
  }

  /** Hidden are those that make no difference at first. */
  @Test
  void everySettingThatIsShownGetsTheKeyboard(FxRobot robot) {
    Set<String> hidden = new TreeSet<>();
    for (Place each : all().values()) {
      if (each.kind() != PlaceKind.SETTING) continue;
      robot.interact(() -> app.scene.getRoot().requestFocus());
      robot.interact(() -> app.wiring().places.open(each));
      // what is opened for it is laid out first
      robot.interact(() -> {});
      Node focus = app.scene.getFocusOwner();
      if (!(focus instanceof Control)) hidden.add(each.id());
    }
    assertThat(hidden)
        .containsExactly(
            "setting/heads/rate",
            "setting/heads/scenery",
            "setting/heads/spoiled",
            "setting/missing-values",
            "setting/momentum",
            "setting/noise",
            "setting/points",
            "setting/recall/beta",
            "setting/recall/copyNoise",
            "setting/tag/digit",
            "setting/tag/hidden",
            "setting/tag/network",
            "setting/tag/winners");
  }

  @Test
  void aSetOrARecipeIsLearned(FxRobot robot) throws TimeoutException {
    app.wiring().later();
    robot.interact(() -> app.wiring().places.open("dataset/spiral"));
    until(now -> now.data().dataset().id().equals("spiral"));
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.DATA);
    robot.interact(() -> app.wiring().places.open("preset/iris-document"));
    until(now -> now.data().dataset().id().equals("iris"));
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
  }
}
