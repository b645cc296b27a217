package engram.ui.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.table.DecimalMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedCellTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.10 | POINT | 5.1",
        "' 5,1 ' | POINT | 5.1",
        "５．１ | POINT | 5.1",
        "−3 | POINT | -3",
        "1e-3 | POINT | 0.001",
        "5,1 | COMMA | 5,1",
        "-3 | COMMA | -3",
        "NA | POINT | ''",
        "'  ' | COMMA | ''"
      })
  void aNumberIsTakenInTheTablesMark(String typed, DecimalMark mark, String taken) {
    assertThat(TypedCell.of(typed, true, mark).text()).contains(taken);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "long | POINT | data-table.no-number",
        "1,000 | POINT | data-table.no-number",
        "5.1 | COMMA | data-table.comma",
        "1e999 | POINT | data-table.too-large"
      })
  void whatIsNoNumberIsRefused(String typed, DecimalMark mark, String fault) {
    TypedCell cell = TypedCell.of(typed, true, mark);
    assertThat(cell.text()).isEmpty();
    assertThat(cell.fault()).isEqualTo(fault);
  }

  @Test
  void aWordIsAnyText() {
    assertThat(TypedCell.of(" red wine ", false, DecimalMark.POINT).text()).contains("red wine");
    assertThat(TypedCell.of("?", false, DecimalMark.POINT).text()).contains("");
    assertThat(TypedCell.of("x".repeat(1001), false, DecimalMark.POINT).text()).isEmpty();
  }
}
