package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCodingTest {

  @Test
  void theRightClassGetsOneAndTheOthersZeroOrMinusOne() {
    int[] labels = {2, 0};

    DMatrixRMaj oneHot = TargetCoding.ZERO_ONE.encode(labels, 3);

    assertThat(oneHot.numRows).isEqualTo(2);
    assertThat(oneHot.numCols).isEqualTo(3);
    assertThat(oneHot.data).containsExactly(0, 0, 1, 1, 0, 0);
    assertThat(TargetCoding.PLUS_MINUS_ONE.encode(labels, 3).data)
        .containsExactly(-1, -1, 1, 1, -1, -1);
  }

  @ParameterizedTest
  @EnumSource
  void itsIdFindsIt(TargetCoding coding) {
    assertThat(TargetCoding.of(coding.id())).isEqualTo(coding);
  }

  @Test
  void anUnknownIdIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> TargetCoding.of("10"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown target coding \"10\": use 01, pm1");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 3})
  void aLabelWithoutClassIsRefused(int label) {
    assertThatThrownBy(() -> TargetCoding.ZERO_ONE.encode(new int[] {0, label}, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row 1 has label " + label + ", but there are 3 classes");
  }
}
