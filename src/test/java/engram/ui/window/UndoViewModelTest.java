package engram.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.nn.Part;
import engram.training.Intervention;
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
    undo = new UndoViewModel(page.run, page.panes, page.texts);
    undo.add(page.draw);
    page.panes.show(Workspace.DATA);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private void newWeights() {
    long seed = page.recipe().seed();
    page.run.session().newWeights();
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
    assertThat(undo.undo.possible.get()).isFalse();
    undo.undo();
    newWeights();
    assertThat(undo.undo.possible.get()).isTrue();
    undo.undo();
    page.until(() -> page.recipe().seed() == seed);
    assertThat(undo.redo.possible.get()).isTrue();
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
    assertThat(undo.undo.possible.get()).isFalse();
    undo.undo();
    undo.redo();
    assertThat(page.draw.hand.getPoints()).hasSize(1);
    assertThat(page.recipe().seed()).isEqualTo(seed);
    page.panes.show(Workspace.TRAIN);
    assertThat(undo.undo.possible.get()).isTrue();
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
    assertThat(undo.undo.possible.get()).isFalse();
    page.panes.show(Workspace.TRAIN);
    assertThat(undo.undo.possible.get()).isTrue();
  }

  @Test
  void itSaysWhatItTakesBackAndMakesAgain() {
    assertThat(undo.undo.text.get()).isEqualTo("Undo");
    page.choose(BuiltInSet.MOONS);
    assertThat(undo.undo.text.get()).isEqualTo("Undo loading of Moons");
    newWeights();
    assertThat(undo.undo.text.get()).isEqualTo("Undo new initial weights");
    page.run.session().change(new Intervention.LearningRate(0.5));
    page.until(() -> page.snapshot().settings().learningRate() == 0.5);
    assertThat(undo.undo.text.get()).isEqualTo("Undo change of the learning rate");
    page.run.session().change(new Intervention.Lesion(new Part.Neuron(0, 1), true));
    page.until(() -> !page.snapshot().surgery().isNone());
    assertThat(undo.undo.text.get()).isEqualTo("Undo lesion of h2");
    undo.undo();
    page.until(() -> page.snapshot().surgery().isNone());
    assertThat(undo.redo.text.get()).isEqualTo("Redo lesion of h2");
    page.preferences.switchLanguage();
    assertThat(undo.redo.text.get()).isEqualTo("重做：h2 的损毁");
    assertThat(undo.undo.text.get()).isEqualTo("撤销：学习率的更改");
  }

  @Test
  void whatTheDrawingTakesBackIsSaidWhileItIsInFront() {
    newWeights();
    page.draw.begin();
    draw(0.2, 0.2);
    assertThat(undo.undo.text.get()).isEqualTo("Undo drawing of points");
    page.panes.show(Workspace.TRAIN);
    assertThat(undo.undo.text.get()).isEqualTo("Undo new initial weights");
  }
}
