package engram.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipTextTest {
  @Test
  void theRowsOfASpreadsheetAreTakenApart() {
    assertThat(ClipText.rows("1\t2,5\r\n\t\"a \"\"b\"\"\tc\"\r\n"))
        .containsExactly(List.of("1", "2,5"), List.of("", "a \"b\"\tc"));
    assertThat(ClipText.rows("5")).containsExactly(List.of("5"));
    assertThat(ClipText.rows("")).isEmpty();
  }

  @Test
  void anEmptyLineIsAnEmptyCell() {
    assertThat(ClipText.rows("1\n\n3\n")).containsExactly(List.of("1"), List.of(""), List.of("3"));
  }

  @Test
  void rowsAreWrittenSoThatTheyComeBack() {
    Table table = TableTest.read("a,kind\n1,x\n2,\"y\tz\"\n,\"say \"\"so\"\"\"\n");
    String text = ClipText.of(table, new int[] {2, 1});
    assertThat(ClipText.rows(text))
        .containsExactly(List.of("", "say \"so\""), List.of("2", "y\tz"));
  }

  @Test
  void anOpenQuoteDoesNotFail() {
    assertThat(ClipText.rows("\"open\t1\n2\t3")).hasSize(1);
  }
}
