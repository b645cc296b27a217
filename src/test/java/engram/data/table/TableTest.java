package engram.data.table;

import static engram.data.read.TableReaderTest.numbers;
import static engram.data.read.TableReaderTest.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.DataException;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.read.TableReaderTest;
import engram.data.sets.BuiltInSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {
  private final Table table = read("a,kind\n1,x\n2,y\n3,x\n");

  @Test
  void aCellIsSetInANewTable() {
    Table changed = table.set(1, 0, " 2.5 ").set(2, 1, "z").set(0, 0, "").set(0, 1, "?");

    assertThat(numbers(changed, 0)).containsExactly(Double.NaN, 2.5, 3);
    assertThat(texts(changed, 1)).containsExactly("", "y", "z");
    assertThat(changed.isMissing(0, 0)).isTrue();
    assertThat(numbers(table, 0)).containsExactly(1, 2, 3);
    assertThat(texts(table, 1)).containsExactly("x", "y", "x");
  }

  @Test
  void aWordAmongNumbersIsKeptUntilItIsCorrected() {
    Table slip = table.set(1, 0, "2x");

    assertThat(slip.text(1, 0)).isEqualTo("2x");
    assertThat(slip.number(1, 0)).isNaN();
    assertThat(slip.set(1, 0, "2").number(1, 0)).isEqualTo(2);
    assertThat(slip.set(1, 0, "2").text(1, 0)).isEqualTo("2");
    assertThat(slip.set(1, 0, "").isMissing(1, 0)).isTrue();
  }

  @Test
  void rowsAreAdded() {
    Table longer = table.add(List.of("4", "z")).add(List.of("", "x"));

    assertThat(longer.rows()).isEqualTo(5);
    assertThat(numbers(longer, 0)).containsExactly(1, 2, 3, 4, Double.NaN);
    assertThat(texts(longer, 1)).containsExactly("x", "y", "x", "z", "x");
    assertThat(longer.line(4)).isEqualTo(6);
    assertThat(table.rows()).isEqualTo(3);
    assertThatThrownBy(() -> table.add(List.of("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 cells for 2 columns");
  }

  @Test
  void aRowIsFoundByItsLine() {
    Table shorter = table.without(new int[] {1});

    assertThat(table.rowAt(2)).isZero();
    assertThat(shorter.rowAt(4)).isEqualTo(1);
    assertThat(shorter.rowAt(3)).isEqualTo(-1);
    assertThat(shorter.rowAt(5)).isEqualTo(-1);
    assertThat(shorter.add(List.of("1", "x")).rowAt(5)).isEqualTo(2);
  }

  @Test
  void anEditOfTheFirstRowsDoesNotExchangeTheClasses() throws DataException {
    ImportPlan plan = ImportPlan.guess(table);

    assertThat(classes(table.set(0, 1, "y"), plan)).containsExactly("x", "y");
    assertThat(classes(table.switched(new int[] {0}, false), plan)).containsExactly("x", "y");
    assertThat(classes(table.set(0, 1, "z"), plan)).containsExactly("x", "y", "z");
    assertThat(classes(table.set(0, 1, "z").set(2, 1, "z"), plan)).containsExactly("y", "z");
    assertThat(DatasetMaker.toDataset(table.set(0, 1, "z"), plan).dataset().label(0)).isEqualTo(2);
  }

  private static List<String> classes(Table table, ImportPlan plan) throws DataException {
    return DatasetMaker.toDataset(table, plan).dataset().classNames();
  }

  /** The data set reads the columns of the table, which an edit must not reach. */
  @Test
  void aDataSetStaysWhenItsTableIsEdited() throws DataException {
    Table four = read("a,b,c,kind\n1,7,u,x\n2,,v,y\n3,007,u,x\n4,9,?,y\n5,9,w,?\n");
    Table some =
        four.without(new int[] {0}).switched(new int[] {1}, false).add(List.of("6", "8", "w", "x"));
    ImportPlan plan = ImportPlan.guess(some).kind(1, ColumnKind.CATEGORY);
    Dataset before = DatasetMaker.toDataset(some, plan).dataset();
    some.set(0, 0, "99").set(2, 1, "1").set(4, 2, "v").without(new int[] {0});

    assertThat(before.rows()).isEqualTo(3); // without those switched off, and without a target
    assertThat(row(before, 0)).containsExactly(2, Double.NaN, 0);
    assertThat(row(before, 1)).containsExactly(4, 1, Double.NaN);
    assertThat(row(before, 2)).containsExactly(6, 0, 1);
    assertThat(before.feature(1).categories()).containsExactly("8", "9"); // by size
    assertThat(before.feature(2).categories()).containsExactly("v", "w");
    assertThat(List.of(before.label(0), before.label(1), before.label(2))).containsExactly(1, 1, 0);
    Dataset numbers = DatasetMaker.toDataset(four, plan.kind(1, ColumnKind.NUMBER)).dataset();
    assertThat(row(numbers, 2)).containsExactly(3, 7, 0); // 007 is kept as a text
  }

  private static double[] row(Dataset dataset, int row) {
    return IntStream.range(0, dataset.featureCount())
        .mapToDouble(f -> dataset.value(row, f))
        .toArray();
  }

  @Test
  void rowsAreTakenAwayAndOthersKeepTheirCellsAndLines() {
    Table shorter = table.without(new int[] {1});
    Table longer = shorter.add(List.of("9", "z")).set(1, 0, "7");

    assertThat(texts(shorter, 0)).containsExactly("1", "3");
    assertThat(shorter.line(1)).isEqualTo(4);
    assertThat(texts(longer, 0)).containsExactly("1", "7", "9");
    assertThat(longer.without(new int[] {0, 2}).text(0, 0)).isEqualTo("7");
    assertThatThrownBy(() -> shorter.text(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void rowsAreSwitchedOffAndOn() throws Exception {
    Table off = table.switched(new int[] {0, 1}, false);
    Table on = off.switched(new int[] {0}, true);

    assertThat(off.isOn(0)).isFalse();
    assertThat(on.isOn(0)).isTrue();
    assertThat(on.isOn(1)).isFalse();
    assertThat(off.without(new int[] {0}).isOn(0)).isFalse();
    assertThat(off.add(List.of("1", "y")).isOn(3)).isTrue();
    assertThat(table.isOn(0)).isTrue();
  }

  @Test
  void manyRowsAreEditedOneByOne() {
    Table edited = table;
    for (int i = 0; i < 5000; i++) edited = edited.add(List.of("" + i, "w" + i % 7));
    for (int i = 0; i < 5000; i += 100) edited = edited.set(i + 3, 0, "-1");

    assertThat(edited.number(4999 + 3, 0)).isEqualTo(4999);
    assertThat(edited.number(2100 + 3, 0)).isEqualTo(-1);
    assertThat(edited.text(2101 + 3, 1)).isEqualTo("w1");
  }

  @ParameterizedTest
  @EnumSource(names = {"IRIS", "PENGUINS", "XOR_GATE", "SINE"})
  void aDataSetIsATableToo(BuiltInSet set) throws Exception {
    Dataset dataset = set.load();
    Table table = Table.of(dataset);
    ImportPlan plan =
        ImportPlan.guess(table).target(table, table.columns() - 1).task(dataset.task());

    Dataset again = DatasetMaker.toDataset(table, plan).dataset();

    assertThat(again.rows()).isEqualTo(dataset.rows());
    for (int row = 0; row < dataset.rows(); row++) {
      assertThat(word(again.target(), again.target(row)))
          .isEqualTo(word(dataset.target(), dataset.target(row)));
      for (int f = 0; f < dataset.featureCount(); f++) {
        assertThat(word(again.feature(f), again.value(row, f)))
            .isEqualTo(word(dataset.feature(f), dataset.value(row, f)));
      }
    }
  }

  /** Categories may be numbered in another order. */
  private static String word(Feature feature, double value) {
    boolean isWord = !feature.isNumber() && !Double.isNaN(value);
    return feature.name()
        + feature.unit()
        + (isWord ? feature.categories().get((int) value) : value);
  }

  static Table read(String text) {
    try {
      return TableReaderTest.read(text).table();
    } catch (DataException e) {
      throw new AssertionError(e);
    }
  }
}
