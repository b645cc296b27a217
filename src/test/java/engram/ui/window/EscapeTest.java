package engram.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.nn.Part;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.DataPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import engram.ui.run.SelectionViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EscapeTest {
  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final SelectionViewModel selection = new SelectionViewModel(new RunViewModel(session));
  private final PanesViewModel panes = new PanesViewModel();
  private boolean full;
  private final Escape victim = new Escape(panes, selection, this::leaveFullScreen);

  @AfterEach
  void close() {
    session.close();
  }

  private boolean leaveFullScreen() {
    boolean was = full;
    full = false;
    return was;
  }

  @Test
  void itNeverLeavesMemory() {
    panes.show(Workspace.MEMORY);
    selection.select(new Part.Neuron(0, 1));
    assertThat(victim.press()).isFalse();
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    assertThat(selection.getSelected()).as("it is out of sight").isPresent();
    full = true;
    assertThat(victim.press()).isTrue();
    assertThat(full).isFalse();
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
  }

  @Test
  void itTakesTheSelectionBackBeforeFullScreen() {
    full = true;
    selection.select(new Part.Neuron(0, 1));
    assertThat(victim.press()).isTrue();
    assertThat(selection.getSelected()).isEmpty();
    assertThat(full).isTrue();
    assertThat(victim.press()).isTrue();
    assertThat(full).isFalse();
    assertThat(victim.press()).isFalse();
  }

  @Test
  void itClosesAFileBeforeItsImportAndNeverTheDataPage() {
    panes.show(Workspace.DATA);
    panes.dataPaneProperty().set(DataPane.IMPORT);
    victim.press();
    assertThat(panes.dataPaneProperty().get()).isEqualTo(DataPane.LOOK);
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.DATA);
    assertThat(victim.press()).isFalse();
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.DATA);
    full = true;
    assertThat(victim.press()).isTrue();
    assertThat(full).isFalse();
    assertThat(panes.getWorkspace()).isEqualTo(Workspace.DATA);
  }

  @Test
  void itEndsWhatIsPresentedOnAnotherScreenAndNothingElse() {
    selection.select(new Part.Neuron(0, 1));
    panes.presentingProperty().set(true);
    assertThat(victim.press()).isTrue();
    assertThat(panes.presentingProperty().get()).isFalse();
    assertThat(selection.getSelected()).isPresent();
  }
}
