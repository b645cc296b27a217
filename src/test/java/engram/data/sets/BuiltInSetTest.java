package engram.data.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.DataSource;
import engram.data.Dataset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInSetTest {

  @ParameterizedTest
  @EnumSource
  void whatIsSaidOfASetIsTrueOfItsRows(BuiltInSet set) {
    Dataset rows = set.load();

    assertThat(rows.id()).isEqualTo(set.id()).isEqualTo(set.standard().id());
    assertThat(rows.task()).isEqualTo(set.task());
    assertThat(rows.rows()).isEqualTo(set.rows());
    assertThat(rows.rows()).isBetween(set.leastPoints(), set.mostPoints());
    assertThat(rows.featureCount()).isEqualTo(set.featureCount());
    assertThat(rows.classes()).isEqualTo(set.classes());
    assertThat(set.standard() instanceof DataSource.Generated).isEqualTo(set.isGenerated());
    assertThat(BuiltInSet.of(set.id())).isSameAs(set);
  }

  @Test
  void noTwoSetsHaveOneId() {
    assertThat(BuiltInSet.values()).extracting(BuiltInSet::id).doesNotHaveDuplicates();
  }

  @Test
  void aGateIsItsTruthTable() {
    assertThat(outputs(BuiltInSet.AND)).containsExactly(0, 0, 0, 1);
    assertThat(outputs(BuiltInSet.OR)).containsExactly(0, 1, 1, 1);
    assertThat(outputs(BuiltInSet.XOR_GATE)).containsExactly(0, 1, 1, 0);
    assertThat(outputs(BuiltInSet.NAND)).containsExactly(1, 1, 1, 0);

    Dataset and = BuiltInSet.AND.load();
    for (int row = 0; row < 4; row++) {
      assertThat(and.value(row, 0)).isEqualTo(row / 2);
      assertThat(and.value(row, 1)).isEqualTo(row % 2);
    }
    assertThat(and.classNames()).containsExactly("0", "1");
  }

  private static double[] outputs(BuiltInSet gate) {
    Dataset rows = gate.load();
    return new double[] {rows.target(0), rows.target(1), rows.target(2), rows.target(3)};
  }

  @Test
  void anUnknownIdIsRefusedWithTheKnownOnes() {
    for (DataSource source :
        new DataSource[] {
          new DataSource.BuiltIn("titanic"), new DataSource.Generated("titanic", 100, 0, 1)
        }) {
      assertThatThrownBy(() -> BuiltInSet.load(source))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("there is no data set titanic; there are circle, xor, ")
          .hasMessageContainingAll(
              Arrays.stream(BuiltInSet.values()).map(BuiltInSet::id).toArray(String[]::new));
    }
  }

  @Test
  void aSourceThatDoesNotFitItsSetIsRefused() {
    assertThatThrownBy(() -> BuiltInSet.load(new DataSource.BuiltIn("spiral")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("spiral is drawn: it needs points, noise and a seed");
    assertThatThrownBy(() -> BuiltInSet.load(new DataSource.Generated("iris", 150, 0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("iris is not drawn: it has no points, noise or seed");
    assertThatThrownBy(() -> BuiltInSet.load(new DataSource.Generated("spiral", 9, 0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("spiral has from 10 to 20000 points, not 9");
    assertThatThrownBy(() -> BuiltInSet.load(new DataSource.Generated("sine", 20_001, 0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sine has from 10 to 20000 points, not 20001");
    assertThatThrownBy(() -> BuiltInSet.load(new DataSource.Own("marks.csv", "abc")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("marks.csv does not come with the program");
  }
}
