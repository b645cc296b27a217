package engram.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.recipe.Preset;
import engram.ui.base.DataPane;
import engram.ui.base.Workspace;
import engram.ui.data.DataPageFixture;
import engram.ui.data.table.DataTableViewModel;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoViewModelTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private DataPageFixture page;
  private UndoViewModel undo;

  @BeforeEach
  void open() {
    page = new DataPageFixture(Preset.CIRCLE);
    undo = new UndoViewModel(page.run, page.panes);
    undo.add(page.draw);
    page.panes.show(Workspace.DATA);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private void newWeights() {
    long seed = page.recipe().seed();
    page.run.newWeights();
    page.until(() -> page.recipe().seed() != seed);
  }

  private void draw(double x, double y) {
    page.draw.hand.chooseClass(0);
    page.draw.hand.chooseSingle(true);
    page.draw.hand.press(x, y);
    page.draw.hand.release();
  }

  @Test
  void withoutAPlaceOfItsOwnItIsTheRuns() {
    long seed = page.recipe().seed();
    assertThat(undo.undoableProperty().get()).isFalse();
    undo.undo();
    newWeights();
    assertThat(undo.undoableProperty().get()).isTrue();
    undo.undo();
    page.until(() -> page.recipe().seed() == seed);
    assertThat(undo.redoableProperty().get()).isTrue();
    undo.redo();
    page.until(() -> page.recipe().seed() != seed);
  }

  @Test
  void pointsThatAreNotLearnedYetAreTakenBackBeforeTheRuns() {
    newWeights();
    long seed = page.recipe().seed();
    page.draw.begin();
    draw(0.2, 0.2);
    draw(0.6, 0.2);
    assertThat(page.draw.hand.getPoints()).hasSize(2);
    undo.undo();
    assertThat(page.draw.hand.getPoints()).hasSize(1);
    undo.undo();
    assertThat(page.draw.hand.getPoints()).isEmpty();
    assertThat(undo.undoableProperty().get()).isFalse();
    undo.undo();
    undo.redo();
    assertThat(page.draw.hand.getPoints()).hasSize(1);
    assertThat(page.recipe().seed()).isEqualTo(seed);
    page.panes.show(Workspace.TRAIN);
    assertThat(undo.undoableProperty().get()).isTrue();
    undo.undo();
    page.until(() -> page.recipe().seed() != seed);
  }

  @Test
  void editsOfTheTableThatAreNotLearnedYetAreTakenBackBeforeTheRuns() {
    newWeights();
    long seed = page.recipe().seed();
    DataTableViewModel table = page.table(work::add);
    undo.add(table);
    page.panes.dataPaneProperty().set(DataPane.TABLE);
    String before = table.getTable().text(0, 0);
    table.type(table.getTable().line(0), 0, "9");
    assertThat(table.getTable().text(0, 0)).isEqualTo("9");
    undo.undo();
    assertThat(table.getTable().text(0, 0)).isEqualTo(before);
    assertThat(page.recipe().seed()).isEqualTo(seed);
    undo.undo();
    page.until(() -> page.recipe().seed() != seed);
  }

  @Test
  void whereTheRunIsOutOfSightItStays() {
    newWeights();
    page.panes.show(Workspace.MEMORY);
    assertThat(undo.undoableProperty().get()).isFalse();
    page.panes.show(Workspace.TRAIN);
    assertThat(undo.undoableProperty().get()).isTrue();
  }
}
