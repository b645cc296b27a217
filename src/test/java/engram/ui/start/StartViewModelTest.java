package engram.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.RunState;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.places.Places;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import engram.ui.start.StartViewModel.Door;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartViewModelTest {
  private final TestRun test = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final Shared shared = SharedFixture.of(test.run, panes, test.texts);
  private final Places places = new Places(shared);
  private final StartViewModel victim = new StartViewModel(places, shared);
  private final List<String> opened = new ArrayList<>();

  @BeforeEach
  void begin() {
    places.add(() -> Stream.of(victim.learning(), place("data/own"), place("memory/forgetting")));
    panes.open(Overlay.START);
  }

  private Place place(String id) {
    return Place.of(id, PlaceKind.PANE, "app.name", () -> opened.add(id));
  }

  @Test
  void aDoorThatLeadsNowhereIsNotThere() {
    assertThat(victim.doors()).containsExactly(Door.LEARN, Door.OWN, Door.MEMORY);
    places.add(() -> Stream.of(place("document")));
    assertThat(victim.doors()).containsExactly(Door.values());
  }

  @Test
  void aDoorClosesTheScreenAndLeadsThere() {
    victim.open(Door.MEMORY);
    assertThat(opened).containsExactly("memory/forgetting");
    assertThat(panes.isOpen(Overlay.START)).isFalse();
  }

  @Test
  void theFirstDoorTrainsWhatIsThere() {
    victim.open(Door.LEARN);
    test.until(now -> now.lastEpoch() > 0);
    assertThat(test.snapshot().recipe()).isEqualTo(Preset.REPAIRED.recipe());
    assertThat(test.snapshot().canUndo()).isFalse();
  }

  @Test
  void theFirstDoorBeginsTheIrisesAnewWhateverWasLearned() {
    test.session.load(Preset.DOCUMENT.recipe());
    test.until(now -> now.recipe().equals(Preset.DOCUMENT.recipe()));
    test.train(3);
    panes.show(Workspace.MEMORY);
    panes.open(Companion.TWIN);
    victim.open(Door.LEARN);
    test.until(
        now ->
            now.recipe().equals(Preset.REPAIRED.recipe())
                && now.state() == RunState.RUNNING
                && now.lastEpoch() > 0);
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    assertThat(panes.companionProperty().get()).isEmpty();
  }

  @Test
  void skippingLeavesAllAsItIs() {
    panes.show(Workspace.DATA);
    victim.close();
    assertThat(panes.overlaysProperty().get()).isEmpty();
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.DATA);
    assertThat(test.run.isBegun()).isFalse();
  }

  @AfterEach
  void close() {
    test.close();
  }
}
