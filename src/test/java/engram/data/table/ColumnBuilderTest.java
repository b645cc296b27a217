package engram.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.table.ColumnBuilder.Declared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a column holds numbers or texts, and that no cell is lost on the way. */
class ColumnBuilderTest {

  private static Column built(List<String> cells, Declared declared) {
    ColumnBuilder builder = new ColumnBuilder(DecimalMark.POINT, declared);
    for (String cell : cells) {
      if (cell.isEmpty()) builder.addMissing();
      else builder.add(("<" + cell + ">").toCharArray(), 1, cell.length() + 1);
    }
    return builder.build();
  }

  private static Column built(List<String> cells) {
    return built(cells, Declared.NOTHING);
  }

  private static List<String> texts(Column column) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < column.size(); row++) {
      texts.add(column.isMissing(row) ? "" : column.text(row));
    }
    return texts;
  }

  private static List<String> mixed(int numbers, int words) {
    List<String> cells = new ArrayList<>();
    for (int k = 0; k < numbers; k++) cells.add(String.valueOf(k % 7 + 1));
    for (int k = 0; k < words; k++) cells.add("w" + k);
    return cells;
  }

  /** One odd cell of four is a slip of the pen, and one of three is a word. */
  @ParameterizedTest
  @CsvSource({
    "1, 0, true",
    "3, 1, true",
    "2, 1, false",
    "0, 1, false",
    "5, 2, false",
    "6, 2, true",
    "8, 3, false",
    "9, 3, true",
    "1500, 500, true",
    "1500, 501, false",
    "999, 333, true",
    "1000, 0, true",
    "750, 251, false"
  })
  void aQuarterMayBeOddAmongNumbers(int numbers, int words, boolean isNumbers) {
    List<String> cells = mixed(numbers, words);
    Column column = built(cells);
    assertThat(column instanceof NumberColumn).isEqualTo(isNumbers);
    assertThat(texts(column)).isEqualTo(cells);
  }

  /** Many odd cells at once are texts at once, and the numbers before them are texts again. */
  @Test
  void numbersThatBecomeTextsKeepTheirPlaces() {
    List<String> cells = new ArrayList<>(mixed(1001, 1200));
    cells.set(500, "");
    cells.set(1500, "");
    cells.addAll(List.of("3", "w0", "12.5"));
    Column column = built(cells);
    assertThat(column).isInstanceOf(TextColumn.class);
    assertThat(texts(column)).isEqualTo(cells);
    assertThat(column.number(1)).isEqualTo(2);
    assertThat(column.number(cells.size() - 1)).isEqualTo(12.5);
    assertThat(column.number(1400)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1000, 1001, 2500})
  void aColumnWithoutAnyCellHoldsNumbersThatAreMissing(int rows) {
    Column column = built(Collections.nCopies(rows, ""));
    assertThat(column).isInstanceOf(NumberColumn.class);
    assertThat(column.size()).isEqualTo(rows);
    assertThat(texts(column)).isEqualTo(Collections.nCopies(rows, ""));
  }

  /** A code such as 007 and a number beyond all doubles keep their spelling. */
  @Test
  void whatNumbersWouldNotWriteIsKeptAsItStands() {
    List<String> cells = List.of("1", "007", "2", "1e999", "3", "-4.5", "5");
    Column column = built(cells);
    assertThat(column).isInstanceOf(NumberColumn.class);
    assertThat(texts(column)).isEqualTo(cells);
    assertThat(column.number(1)).isEqualTo(7);
    assertThat(column.number(5)).isEqualTo(-4.5);
  }

  @Test
  void whatTheFileDeclaresCountsMoreThanTheCells() {
    List<String> words = List.of("a", "b", "c", "1");
    assertThat(built(words, Declared.NUMBERS)).isInstanceOf(NumberColumn.class);
    assertThat(texts(built(words, Declared.NUMBERS))).isEqualTo(words);
    List<String> numbers = List.of("3", "1", "2", "1");
    Column declared = built(numbers, Declared.of(List.of("2", "1", "3")));
    assertThat(declared).isInstanceOf(TextColumn.class);
    assertThat(texts(declared)).isEqualTo(numbers);
    assertThat(declared.inOrder(List.of("1", "2", "3"))).containsExactly("2", "1", "3");
    assertThat(built(numbers, Declared.TEXTS).inOrder(List.of("3", "1", "2")))
        .as("without an order of the file, numbers by their size")
        .containsExactly("1", "2", "3");
  }

  /** A word that is typed later stands behind those of the file, so that no colour changes. */
  @Test
  void aTypedWordStandsBehindThoseOfTheFile() {
    Column column = built(List.of("m", "z", "m", "z")).with(0, " a ");
    assertThat(texts(column)).containsExactly("a", "z", "m", "z");
    assertThat(column.inOrder(List.of("a", "m", "z"))).containsExactly("m", "z", "a");
    assertThat(texts(column.with(1, "NA"))).containsExactly("a", "", "m", "z");
    assertThat(texts(column.plus("b"))).containsExactly("a", "z", "m", "z", "b");
  }
}
