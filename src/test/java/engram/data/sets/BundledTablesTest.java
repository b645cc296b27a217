package engram.data.sets;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Dataset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledTablesTest {

  @ParameterizedTest
  @EnumSource(names = {"IRIS", "DIGITS", "PENGUINS"})
  void theNumbersAreThoseOfTheSource(BuiltInSet set) {
    Dataset rows = set.load();
    String golden =
        SetsGolden.lines("tables.txt")
            .filter(words -> words.get(0).equals(set.id()))
            .map(words -> words.get(2))
            .findFirst()
            .orElseThrow();

    assertThat(SetsGolden.sha256(rows)).isEqualTo(golden);
  }

  @Test
  void digitsAreGreyValuesOfTenClasses() {
    Dataset digits = BuiltInSet.DIGITS.load();

    assertThat(digits.feature(0).name()).isEqualTo("p_1_1");
    assertThat(digits.feature(8).name()).isEqualTo("p_2_1");
    assertThat(digits.feature(63).name()).isEqualTo("p_8_8");
    assertThat(IntStream.range(0, 10).map(digits::label).toArray())
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    for (int row = 0; row < digits.rows(); row++) {
      for (int pixel = 0; pixel < 64; pixel++) {
        assertThat(digits.value(row, pixel)).isBetween(0.0, 16.0);
      }
    }
  }

  @Test
  void ninePenguinsAreOfUnknownSex() {
    Dataset penguins = BuiltInSet.PENGUINS.load();

    assertThat(
            IntStream.range(0, penguins.rows())
                .filter(row -> penguins.isIncomplete(row, new int[] {5})))
        .hasSize(9);
    assertThat(penguins.value(0, 0)).isEqualTo(39.1);
    assertThat(penguins.feature(4).categories().get((int) penguins.value(0, 4)))
        .isEqualTo("Torgersen");
    assertThat(penguins.target(0)).isEqualTo(3750);
    assertThat(penguins.target().unit()).isEqualTo("g");
    int sex = 5;
    assertThat(IntStream.range(0, penguins.rows()).filter(row -> penguins.value(row, sex) == 0))
        .hasSize(165);
  }
}
