package engram.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.data.DataPageFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanePicturesTest {
  private final DataPageFixture page = new DataPageFixture(Preset.REPAIRED);
  private final PanesViewModel panes = new PanesViewModel();

  PlanePicturesTest() {
    PlanePictures.follow(page.run, panes);
  }

  @AfterEach
  void close() {
    page.close();
  }

  /** As a user does: to the Data page, a set, and back. */
  private void choose(BuiltInSet set) {
    panes.show(Workspace.DATA);
    page.choose(set);
    panes.show(Workspace.TRAIN);
  }

  private void assertOpen(boolean surface, boolean maps) {
    assertThat(panes.isOpen(Companion.SURFACE)).as("surface").isEqualTo(surface);
    assertThat(panes.neuronMapsProperty().get()).as("maps").isEqualTo(maps);
  }

  @Test
  void aPlaneChosenOnTheDataPageIsSeenOnTheWayBack() {
    panes.show(Workspace.DATA);
    page.choose(BuiltInSet.CIRCLE);
    assertOpen(false, false);
    panes.show(Workspace.TRAIN);
    assertOpen(true, true);
    choose(BuiltInSet.REG_PLANE);
    assertOpen(true, true);
  }

  @Test
  void irisStaysAsItWas() {
    panes.show(Workspace.DATA);
    panes.show(Workspace.TRAIN);
    assertOpen(false, false);
    choose(BuiltInSet.PENGUINS);
    assertOpen(false, false);
    choose(BuiltInSet.SINE);
    assertOpen(false, false);
  }

  @Test
  void aPlaneThatWasThereBeforeOpensNothing() {
    page.choose(BuiltInSet.CIRCLE);
    assertOpen(false, false);
    panes.show(Workspace.DATA);
    panes.show(Workspace.TRAIN);
    assertOpen(false, false);
  }

  @Test
  void dataWithoutAPlaneCloseWhatWasOpenedByItself() {
    choose(BuiltInSet.CIRCLE);
    panes.show(Workspace.DATA);
    page.choose(BuiltInSet.IRIS);
    assertOpen(false, false);
    panes.show(Workspace.TRAIN);
    assertOpen(false, false);
    choose(BuiltInSet.MOONS);
    assertOpen(true, true);
  }

  @Test
  void whatTheUserOpenedStaysOpen() {
    panes.open(Companion.SURFACE);
    panes.neuronMapsProperty().set(true);
    choose(BuiltInSet.CIRCLE);
    choose(BuiltInSet.IRIS);
    assertOpen(true, true);
  }

  @Test
  void whatTheUserClosedIsNeverOpenedByItselfAgain() {
    choose(BuiltInSet.CIRCLE);
    panes.closeCompanion();
    choose(BuiltInSet.MOONS);
    assertOpen(false, true);
    panes.neuronMapsProperty().set(false);
    choose(BuiltInSet.IRIS);
    choose(BuiltInSet.SPIRAL);
    assertOpen(false, false);
  }

  @Test
  void anotherPaneKeepsItsPlace() {
    panes.open(Companion.RESULTS);
    choose(BuiltInSet.CIRCLE);
    assertOpen(false, true);
    assertThat(panes.isOpen(Companion.RESULTS)).isTrue();
    choose(BuiltInSet.IRIS);
    assertThat(panes.isOpen(Companion.RESULTS)).isTrue();
  }

  @Test
  void aPaneInThePlaceOfTheSurfaceIsNotClosed() {
    choose(BuiltInSet.CIRCLE);
    panes.toggle(Companion.TWIN);
    choose(BuiltInSet.IRIS);
    assertThat(panes.isOpen(Companion.TWIN)).isTrue();
    panes.closeCompanion();
    choose(BuiltInSet.CIRCLE);
    assertOpen(true, true);
  }
}
