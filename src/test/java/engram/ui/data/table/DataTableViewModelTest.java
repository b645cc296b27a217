package engram.ui.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.sets.BuiltInSet;
import engram.data.table.Table;
import engram.training.DataPart;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.data.DataPageFixture;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataTableViewModelTest {
  private static final int SPECIES = 4;

  private final DataPageFixture page = new DataPageFixture(Preset.REPAIRED);

  /** What the worker is to do, one after the other, when the test says so. */
  private final Deque<Runnable> work = new ArrayDeque<>();

  private final DataTableViewModel table = page.table(work::add);

  @AfterEach
  void close() {
    page.close();
  }

  private void work() {
    until(() -> true);
  }

  /** Does all work until the condition holds and none is left. */
  private void until(BooleanSupplier condition) {
    page.until(
        () -> {
          Runnable next = work.poll();
          if (next != null) next.run();
          return next == null && condition.getAsBoolean();
        });
  }

  private void settle(int rows) {
    until(() -> page.snapshot().data().given().rows() == rows && isLearned());
  }

  private boolean isOwn() {
    return page.own.chosenProperty().get().isPresent() && isLearned();
  }

  /**
   * Whether the table has heard that the run learns its rows: that answer comes behind the moment
   * that has them.
   */
  private boolean isLearned() {
    return table.sample.isCurrent();
  }

  private int line(int row) {
    return table.getTable().line(row);
  }

  private int[] lines(int from, int to) {
    return IntStream.range(from, to).map(this::line).toArray();
  }

  @Test
  void showsTheRowsOfWhatComesWithTheProgramInTheWordsOfTheWindow() {
    assertThat(table.columns.get())
        .extracting(DataTableColumn::name)
        .containsExactly("sepal length", "sepal width", "petal length", "petal width", "species");
    assertThat(table.columns.get()).extracting(DataTableColumn::unit).contains("cm");
    assertThat(table.columns.get().get(SPECIES).target()).isTrue();
    page.preferences.languageProperty().set(Language.CHINESE);
    assertThat(table.getTable().heading(0).name()).isEqualTo("花萼长度");
    assertThat(table.getTable().text(0, SPECIES)).isNotEqualTo("setosa").isNotEmpty();
  }

  @Test
  void tellsThePartOfEachRow() {
    work();
    int test = page.snapshot().data().split().test()[0];
    int training = page.snapshot().data().split().train()[0];
    assertThat(table.sample.part(line(test))).contains(DataPart.TEST);
    assertThat(table.sample.part(line(training))).contains(DataPart.TRAINING);
  }

  @Test
  void anEditOfWhatComesWithTheProgramMakesACopyAndUndoBringsTheFirstBack() {
    assertThat(table.type(line(0), 0, "9,5")).isEmpty();
    assertThat(table.getTable().text(0, 0)).isEqualTo("9.5");
    until(this::isOwn);
    assertThat(page.recipe().data().source().id()).isEqualTo("Iris *");
    assertThat(page.snapshot().data().dataset().value(0, 0)).isEqualTo(9.5);
    assertThat(page.snapshot().data().dataset().classNames())
        .containsExactly("setosa", "versicolor", "virginica");
    assertThat(table.told().noticeText.getValue()).contains("Iris *");
    page.run.session().undo();
    page.until(() -> page.recipe().data().source() instanceof DataSource.BuiltIn);
    assertThat(table.getTable().text(0, 0)).isEqualTo("5.1");
    page.run.session().redo();
    page.until(() -> page.recipe().data().source() instanceof DataSource.Own);
    assertThat(table.getTable().text(0, 0)).isEqualTo("9.5");
  }

  @Test
  void whatCanNotBeTakenIsToldAndTheOldStays() {
    assertThat(table.type(line(0), 0, "long").orElseThrow()).contains("long", "5.1");
    assertThat(table.type(line(0), 0, "1e999")).isPresent();
    assertThat(table.getTable().text(0, 0)).isEqualTo("5.1");
    assertThat(work).hasSize(1); // the parts only
    assertThat(table.type(line(0), 0, " 5.1 ")).isEmpty();
    assertThat(work).hasSize(1);
  }

  @Test
  void quickEditsAddUpAndNoneIsLost() {
    table.type(line(0), 0, "9");
    table.switchRows(lines(10, 12));
    table.delete(lines(0, 1));
    table.type(line(0), 1, "7");
    assertThat(table.getTable().rows()).isEqualTo(149);
    settle(147);
    Table learned = page.own.chosenProperty().get().orElseThrow().table();
    assertThat(learned.rows()).isEqualTo(149);
    assertThat(learned.number(0, 1)).isEqualTo(7);
    assertThat(learned.isOn(9)).isFalse();
    assertThat(table.getTable().text(0, 1)).isEqualTo("7");
  }

  @Test
  void anEditThatLeavesOneClassIsTakenBackAndTheOthersStay() {
    table.type(line(0), 0, "9");
    until(this::isOwn);
    table.delete(lines(50, 150));
    table.type(line(1), 0, "8");
    settle(150);
    until(() -> page.own.chosenProperty().get().orElseThrow().table().number(1, 0) == 8 && isOwn());
    assertThat(table.getTable().rows()).isEqualTo(150);
    assertThat(table.getTable().text(1, 0)).isEqualTo("8");
    table.delete(lines(50, 150));
    work();
    assertThat(table.told().problemText.getValue()).contains("setosa", "taken back");
    assertThat(table.getTable().rows()).isEqualTo(150);
  }

  @Test
  void whatTheRunCanNotLearnIsTakenBackToo() {
    page.choose(BuiltInSet.AND);
    work();
    table.delete(lines(1, 3));
    settle(2);
    table.type(line(1), 0, "");
    table.type(line(0), 1, "");
    until(() -> !table.told().problemText.getValue().isEmpty());
    assertThat(table.told().problemText.getValue()).contains("lack a value");
  }

  @Test
  void anEditThatIsNotLearnedYetIsTakenBackByItself() {
    table.type(line(0), 0, "9");
    assertThat(table.undoableProperty().get()).isTrue();
    table.undo();
    assertThat(table.getTable().text(0, 0)).isEqualTo("5.1");
    work();
    assertThat(page.recipe().data().source()).isInstanceOf(DataSource.BuiltIn.class);
    assertThat(table.undoableProperty().get()).isFalse();
  }

  @Test
  void undoneBeforeTheWindowSawItTheTableIsTheOldOne() {
    work();
    table.type(line(0), 0, "9");
    work.poll().run();
    page.doWaiting();
    page.run.session().undo();
    page.until(() -> table.getTable().text(0, 0).equals("5.1"));
    assertThat(page.recipe().data().source()).isInstanceOf(DataSource.BuiltIn.class);
    table.type(line(1), 0, "8");
    until(this::isOwn);
    assertThat(table.getTable().text(0, 0)).isEqualTo("5.1");
    assertThat(table.getTable().text(1, 0)).isEqualTo("8");
  }

  @Test
  void anEmptyRowIsThereAndCountsOnceItsTargetIsKnown() {
    int added = table.addRow();
    table.sample.look(added);
    until(this::isOwn);
    assertThat(table.getTable().rows()).isEqualTo(151);
    assertThat(table.getTable().rowAt(added)).isEqualTo(150);
    assertThat(table.sample.part(added)).isEmpty();
    assertThat(table.sample.line.get()).isEqualTo(added);
    assertThat(table.place()).contains("150", "left out");
    for (int column = 0; column < SPECIES; column++) table.type(added, column, "1");
    table.type(added, SPECIES, "setosa");
    settle(151);
    assertThat(table.sample.part(added)).isPresent();
    page.run.session().undo();
    page.until(() -> page.snapshot().data().given().rows() == 150);
    assertThat(table.getTable().rows()).isEqualTo(151);
    page.run.session().undo(); // the first cell, which did not wait for the others
    page.run.session().undo();
    page.until(() -> table.getTable().rows() == 150);
  }

  @Test
  void theRowLookedAtIsTheSampleAndTheReverse() {
    work();
    assertThat(table.sample.line.get()).isEqualTo(line(page.sample.getRow()));
    table.sample.look(line(20));
    assertThat(page.sample.getRow()).isEqualTo(20);
    page.sample.show(30);
    assertThat(table.sample.line.get()).isEqualTo(line(30));
    int looked = line(30);
    table.delete(lines(0, 10));
    settle(140);
    assertThat(table.sample.line.get()).isEqualTo(looked);
    assertThat(page.sample.getRow()).isEqualTo(20);
    assertThat(table.place()).contains("sample 20");
  }

  @Test
  void cellsAreCopiedAndPasted() {
    int[] two = lines(0, 2);
    String text = table.copy(two);
    assertThat(text).isEqualTo("5.1\t3.5\t1.4\t0.2\tsetosa\n4.9\t3\t1.4\t0.2\tsetosa\n");
    List<Integer> lines = Arrays.stream(lines(148, 150)).boxed().toList();
    table.paste(lines(148, 149), lines, 2, text + text); // whole rows
    assertThat(table.getTable().rows()).isEqualTo(152);
    assertThat(table.copy(lines(148, 152))).isEqualTo(text + text);
    table.paste(lines(0, 3), Arrays.stream(lines(0, 5)).boxed().toList(), 1, "7");
    assertThat(table.copy(lines(0, 4))).containsPattern("^5.1\t7\t1.4.*\n4.9\t7\t.*\n4.7\t7\t");
    assertThat(table.getTable().text(3, 1)).isNotEqualTo("7");
  }

  @Test
  void aPasteWithAWrongCellChangesNothing() {
    Table before = table.getTable();
    List<Integer> lines = Arrays.stream(lines(0, 5)).boxed().toList();
    table.paste(lines(0, 1), lines, 2, "1\t2\n3\tx\n");
    assertThat(table.told().problemText.getValue())
        .contains("Row 2 of what was pasted, petal width", "\"x\"");
    table.paste(lines(0, 1), lines, 3, "1\t2\t3\n");
    assertThat(table.told().problemText.getValue()).contains("3 columns", "petal width", "2");
    table.paste(lines(0, 1), lines, 3, "");
    assertThat(table.told().problemText.getValue()).contains("nothing to paste");
    assertThat(table.getTable()).isSameAs(before);
  }
}
