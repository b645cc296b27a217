package engram.ui.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.data.table.Table;
import engram.ui.run.RowFilter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableSearchTest {
  private static final int SPECIES = 4;

  private final Table irises = Table.of(BuiltInSet.IRIS.load());

  private static int[] find(Table table, RowFilter filter, String text) {
    return new TableSearch(filter, text).rows(table, () -> false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"setosa", "SETO", "5.1", "1.", "e", "-", "0", " ", "vir", "nowhere"})
  void aTextIsFoundWhereverItStands(String text) {
    int[] wanted =
        IntStream.range(0, irises.rows())
            .filter(
                row ->
                    IntStream.range(0, irises.columns())
                        .anyMatch(
                            c ->
                                irises
                                    .text(row, c)
                                    .toLowerCase(Locale.ROOT)
                                    .contains(text.toLowerCase(Locale.ROOT))))
            .toArray();
    assertThat(find(irises, RowFilter.ALL, text)).containsExactly(wanted);
  }

  @Test
  void rowsThatAreOffOrLackSomethingAreFilteredAndSearched() {
    Table table =
        irises
            .switched(new int[] {3, 60}, false)
            .set(60, 1, "")
            .set(70, SPECIES, "")
            .set(3, 0, "9");
    assertThat(find(table, RowFilter.OFF, "")).containsExactly(3, 60);
    assertThat(find(table, RowFilter.MISSING, "")).containsExactly(60, 70);
    assertThat(find(table, RowFilter.OFF, "versi")).containsExactly(60);
    assertThat(find(table, RowFilter.MISSING, "setosa")).isEmpty();
    assertThat(find(table, RowFilter.ALL, "")).hasSize(150);
  }

  @Test
  void aSearchThatIsOfNoUseAnyMoreEnds() {
    AtomicInteger asked = new AtomicInteger();
    int[] found =
        new TableSearch(RowFilter.ALL, "").rows(irises, () -> asked.incrementAndGet() > 10);
    assertThat(found).hasSize(10);
    assertThat(asked).hasValue(11);
  }

  @Test
  void onlyWithoutFilterAndTextItIsAll() {
    assertThat(new TableSearch(RowFilter.ALL, "").isAll()).isTrue();
    assertThat(new TableSearch(RowFilter.OFF, "").isAll()).isFalse();
    assertThat(new TableSearch(RowFilter.ALL, " ").isAll()).isFalse();
  }
}
