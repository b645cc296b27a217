package engram.ui.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.ui.base.Language;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** Into the first rows of the irises, which have four numbers and their species. */
class DataTablePasteTest {
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  private final Table irises = Table.of(BuiltInSet.IRIS.load());
  private final DataTablePaste paste =
      new DataTablePaste(new Texts(language), irises, ImportPlan.guess(irises));

  private List<Integer> lines(int from) {
    return IntStream.range(from, 150).map(irises::line).boxed().toList();
  }

  private Table pasted(int[] selected, int from, int column, String text) {
    paste.into(IntStream.of(selected).map(irises::line).toArray(), lines(from), column, text);
    assertThat(paste.fault()).isEmpty();
    return paste.edit().applyTo(irises);
  }

  private String refusal(int column, String text) {
    paste.into(new int[] {irises.line(0)}, lines(0), column, text);
    return paste.fault().orElseThrow().get();
  }

  @Test
  void cellsGoToTheRightAndDown() {
    Table table = pasted(new int[] {10}, 10, 1, "1\t2\n3\t\n");
    assertThat(List.of(table.text(10, 1), table.text(10, 2))).containsExactly("1", "2");
    assertThat(table.text(11, 1)).isEqualTo("3");
    assertThat(table.isMissing(11, 2)).isTrue();
    assertThat(table.text(10, 0)).isEqualTo(irises.text(10, 0));
    assertThat(table.text(12, 1)).isEqualTo(irises.text(12, 1));
    assertThat(table.rows()).isEqualTo(150);
  }

  @Test
  void oneCellGoesIntoAllSelectedRowsAndNoOther() {
    Table table = pasted(new int[] {2, 5, 9}, 2, 0, "7,5");
    int[] changed =
        IntStream.range(0, 150).filter(row -> table.text(row, 0).equals("7.5")).toArray();
    assertThat(changed).containsExactly(2, 5, 9);
  }

  @Test
  void wholeRowsGoIntoWholeRowsWhereverTheCursorIs() {
    Table table = pasted(new int[] {0}, 0, 3, "1\t2\t3\t4\tvirginica");
    assertThat(IntStream.range(0, 5).mapToObj(c -> table.text(0, c)))
        .containsExactly("1", "2", "3", "4", "virginica");
  }

  @Test
  void rowsBeyondTheLastAreAddedWithTheirOtherCellsEmpty() {
    Table table = pasted(new int[] {149}, 149, 2, "8\n9\n10");
    assertThat(table.rows()).isEqualTo(152);
    assertThat(table.text(149, 2)).isEqualTo("8");
    assertThat(table.text(151, 2)).isEqualTo("10");
    assertThat(table.isMissing(150, 0)).isTrue();
    assertThat(table.isMissing(150, 4)).isTrue();
  }

  @Test
  void whatIsTooWideIsRefusedWithItsNumbers() {
    assertThat(refusal(3, "1\t2\t3"))
        .isEqualTo(
            "Nothing was pasted: 3 columns were copied, and from petal-width on there are 2."
                + " Select a cell further to the left.");
    assertThat(refusal(4, "1\t2")).contains("2 columns were copied", "there is 1.");
  }

  @Test
  void whatIsTooMuchOrNothingIsRefused() {
    assertThat(refusal(0, "")).contains("nothing to paste");
    assertThat(refusal(0, "1\n".repeat(50_001))).contains(RoundedNumber.whole(50_000));
    assertThat(refusal(0, "1\n".repeat(12_501) + "1\t2\t3\t4"))
        .contains(RoundedNumber.whole(50_000));
  }

  /** A word among numbers, the first fault of several: nothing at all is pasted. */
  @Test
  void aCellThatIsNoNumberIsToldByItsRowAndColumnInTheLanguageOfTheWindow() {
    String english = refusal(0, "1\t2\n3\tlong\nwide\t4");
    assertThat(english)
        .startsWith("Nothing was pasted. Row 2 of what was pasted, sepal-width: ")
        .contains("long");
    assertThat(english).doesNotContain("wide");
    language.set(Language.CHINESE);
    assertThat(paste.fault().orElseThrow().get()).isNotEqualTo(english).contains("2", "long");
  }
}
