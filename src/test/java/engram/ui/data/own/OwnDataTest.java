package engram.ui.data.own;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataException;
import engram.data.Missing;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.training.recipe.Preset;
import engram.ui.data.DataPageFixture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnDataTest {
  private final DataPageFixture page = new DataPageFixture(Preset.REPAIRED);

  @AfterEach
  void close() {
    page.close();
  }

  private static OwnSet.Rows rows(Table table) throws DataException {
    return OwnSet.of(table, ImportPlan.guess(table));
  }

  private static Table moons() {
    return Table.of(BuiltInSet.MOONS.load());
  }

  private void learn(OwnSet.Rows rows) {
    page.own.learn(rows, recipe -> recipe, done -> {});
    page.until(() -> page.own.chosenProperty().get().equals(Optional.of(rows.set())));
  }

  @Test
  void learnsItByANetworkThatFits() throws DataException {
    OwnSet.Rows moons = rows(moons());
    learn(moons);
    assertThat(page.recipe().data().source()).isEqualTo(moons.set().source());
    assertThat(page.recipe().network().inputs()).isEqualTo(2);
    assertThat(page.recipe().network().outputs()).isEqualTo(2);
    assertThat(moons.set().task()).isEqualTo(Task.CLASSIFICATION);
    assertThat(page.own.sets()).containsExactly(moons.set());
    assertThat(page.sets.chosen.getValue()).isEmpty();
  }

  @Test
  void anEditTakesThePlaceOfTheStateBeforeAndUndoBringsItBack() throws DataException {
    OwnSet.Rows first = rows(moons());
    learn(first);
    OwnSet.Rows longer = rows(first.set().table().add(List.of("0.5", "0.5", "A")));
    learn(longer);
    assertThat(page.own.sets()).containsExactly(longer.set());
    page.run.session().undo();
    page.until(
        () ->
            page.own.chosenProperty().get().isPresent() && !page.own.sets().contains(longer.set()));
    assertThat(page.own.sets()).containsExactly(first.set());
    page.run.session().undo();
    page.until(() -> page.sets.chosen.getValue().isPresent());
    assertThat(page.own.chosenProperty().get()).isEmpty();
    assertThat(page.own.sets()).containsExactly(first.set());
  }

  @Test
  void whatCanNotBeLearnedIsToldAndTheRunStays() throws DataException {
    Table table = moons();
    for (int row = 0; row < table.rows(); row++) table = table.set(row, 0, "");
    Table empty = table.set(0, 0, "1").set(0, 1, "");
    OwnSet.Rows rows = rows(empty);
    page.own.learn(
        rows, recipe -> recipe.withData(recipe.data().withMissing(Missing.DROP)), done -> {});
    page.until(() -> !page.editor.problem(DataEditor.Place.ROWS).getValue().isEmpty());
    assertThat(page.editor.problem(DataEditor.Place.ROWS).getValue())
        .contains("none would be left");
    assertThat(page.recipe()).isEqualTo(Preset.REPAIRED.recipe());
    assertThat(page.own.sets()).isEmpty();
  }
}
