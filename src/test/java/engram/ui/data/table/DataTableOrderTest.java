package engram.ui.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.training.recipe.Preset;
import engram.ui.data.DataPageFixture;
import engram.ui.data.own.OwnSet;
import engram.ui.run.RowFilter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataTableOrderTest {
  private final DataPageFixture page = new DataPageFixture(Preset.PENGUINS);
  private final DataTableViewModel table = page.table(Runnable::run);
  private final DataTableOrder order = table.order;

  @AfterEach
  void close() {
    page.close();
  }

  private static TableSort.Key up(int column) {
    return new TableSort.Key(column, false);
  }

  private static TableSort.Key down(int column) {
    return new TableSort.Key(column, true);
  }

  private List<String> texts(int column) {
    DataTableRows rows = order.rows.get();
    return IntStream.range(0, rows.size())
        .mapToObj(place -> table.getTable().text(rows.at(place), column))
        .toList();
  }

  private int column(String name) {
    return table.getTable().indexOf(name);
  }

  @Test
  void numbersAreSortedBySizeAndBackToTheOrderOfTheData() {
    order.sort(List.of(up(column("body mass"))));
    List<Double> masses = texts(column("body mass")).stream().map(Double::valueOf).toList();
    assertThat(masses).isSorted().first().isEqualTo(2700.0);
    order.sort(List.of(down(column("body mass"))));
    assertThat(texts(column("body mass"))).startsWith("6300").endsWith("2700");
    order.sort(List.of());
    assertThat(order.rows.get().at(0)).isZero();
    assertThat(order.rows.get().size()).isEqualTo(342);
  }

  @Test
  void whatIsMissingComesLastUpAndDown() {
    order.sort(List.of(up(column("sex"))));
    assertThat(texts(column("sex"))).startsWith("female").endsWith("");
    order.sort(List.of(down(column("sex"))));
    assertThat(texts(column("sex"))).startsWith("male").endsWith("");
  }

  @Test
  void equalRowsAreSortedByTheNextColumnAndElseStayAsTheyCome() {
    order.sort(List.of(up(column("island")), down(column("body mass"))));
    assertThat(texts(column("island"))).isSorted();
    assertThat(texts(column("body mass"))).startsWith("6300");
    order.sort(List.of(up(column("species"))));
    assertThat(IntStream.range(0, 100).map(order.rows.get()::at).toArray()).isSorted();
  }

  @Test
  void rowsAreFoundByAnyCellAndCounted() {
    assertThat(order.count.getValue()).isEqualTo("342 rows");
    order.find.set("TORGER");
    assertThat(texts(column("island"))).hasSize(51).containsOnly("Torgersen");
    assertThat(order.count.getValue()).isEqualTo("51 of 342 rows");
    order.find.set("6300");
    assertThat(texts(column("body mass"))).containsExactly("6300");
    order.find.set("no such");
    assertThat(order.rows.get().size()).isZero();
    assertThat(order.count.getValue()).isEqualTo("0 of 342 rows");
  }

  @Test
  void rowsAreFilteredByWhatIsMissingOrOff() {
    order.filter.set(RowFilter.MISSING);
    assertThat(order.rows.get().size()).isEqualTo(9);
    order.filter.set(RowFilter.OFF);
    assertThat(order.rows.get().size()).isZero();
    order.filter.set(RowFilter.ALL);
    table.switchRows(new int[] {table.getTable().line(7)});
    order.filter.set(RowFilter.OFF);
    assertThat(order.rows.get().size()).isEqualTo(1);
    assertThat(order.rows.get().at(0)).isEqualTo(7);
  }

  @Test
  void anEditLeavesTheOthersInTheirPlaces() {
    int mass = column("body mass");
    order.sort(List.of(up(mass)));
    List<String> before = texts(mass);
    table.type(table.getTable().line(order.rows.get().at(3)), mass, "9000");
    assertThat(texts(mass).get(3)).isEqualTo("9000");
    assertThat(texts(mass).subList(4, 342)).isEqualTo(before.subList(4, 342));
    table.delete(new int[] {table.getTable().line(order.rows.get().at(0))});
    assertThat(texts(mass)).hasSize(341);
    assertThat(texts(mass).get(2)).isEqualTo("9000");
    table.addRow();
    assertThat(texts(mass)).hasSize(342).endsWith("");
    assertThat(order.rows.get().placeOf(341)).isEqualTo(341);
  }

  @Test
  void otherDataAreShownAsTheyCome() {
    order.find.set("Dream");
    order.sort(List.of(up(0)));
    page.choose(BuiltInSet.MOONS);
    assertThat(order.find.get()).isEmpty();
    assertThat(order.rows.get().size()).isEqualTo(500);
    assertThat(order.rows.get().at(499)).isEqualTo(499);
  }

  @Test
  void ofManyRowsTheNewestWishIsShown() throws Exception {
    Table many = Table.of(BuiltInSet.REG_PLANE.load()).named("many");
    StringBuilder csv = new StringBuilder();
    for (int row = 0; row < 40_000; row++)
      csv.append(row % 7).append('\t').append(row).append('\n');
    List<List<String>> cells =
        csv.toString().lines().map(l -> List.of(l.split("\t")[0], l.split("\t")[1], "1")).toList();
    Table longer = TableEdit.added(cells).applyTo(many);
    OwnSet.Rows rows = OwnSet.of(longer, ImportPlan.guess(longer));
    Deque<Runnable> work = new ArrayDeque<>();
    DataTableViewModel slow = page.table(work::add);
    page.own.learn(rows, recipe -> recipe, done -> {});
    page.until(() -> slow.getTable().rows() == longer.rows());
    slow.order.sort(List.of(up(1)));
    slow.order.sort(List.of(down(1)));
    assertThat(slow.order.count.getValue()).startsWith("Looking");
    page.until(
        () -> {
          Runnable next = work.poll();
          if (next != null) next.run();
          return next == null && !slow.order.count.getValue().startsWith("Looking");
        });
    int first = slow.order.rows.get().at(0);
    assertThat(slow.getTable().number(first, 1)).isEqualTo(39_999);
  }
}
