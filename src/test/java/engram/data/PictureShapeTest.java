package engram.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureShapeTest {
  private static final Feature TARGET = Feature.category("c", List.of("a", "b"));

  @Test
  void digitsArePicturesOfEightTimesEightGreyValues() {
    assertThat(shape(BuiltInSet.DIGITS.load())).contains(new PictureShape(8, 16));
  }

  @ParameterizedTest
  @EnumSource(value = BuiltInSet.class, mode = EnumSource.Mode.EXCLUDE, names = "DIGITS")
  void noOtherBuiltInSetIsOne(BuiltInSet set) {
    assertThat(shape(set.load())).isEmpty();
  }

  @Test
  void pixelsLeftOutLeaveNoPicture() {
    Dataset digits = BuiltInSet.DIGITS.load();
    InputPlan plan = new InputPlan(List.of("p_1_1"));
    Inputs inputs = Inputs.fit(digits, plan, Scaling.RAW, new int[] {0, 1, 2});
    assertThat(PictureShape.of(digits, inputs)).isEmpty();
  }

  @Test
  void anOwnTableOfASquareNumberOfGreyValuesIsAPicture() {
    assertThat(shape(table("v", 25, "", x -> 255 * x))).contains(new PictureShape(5, 255));
    assertThat(shape(table("pixel", 9, "", x -> x))).contains(new PictureShape(3, 1));
  }

  @Test
  void aFewNumbersThatAreNotCalledPixelsAreNone() {
    assertThat(shape(table("v", 16, "", x -> x))).isEmpty();
    assertThat(shape(table("v", 26, "", x -> x))).isEmpty();
  }

  @Test
  void numbersWithUnitsNegativeOnesAndDifferentScalesAreNone() {
    assertThat(shape(table("v", 25, "cm", x -> x))).isEmpty();
    assertThat(shape(table("v", 25, "", x -> x - 0.5))).isEmpty();
    DMatrixRMaj values = new DMatrixRMaj(2, 25);
    for (int f = 0; f < 25; f++) values.set(1, f, StrictMath.pow(2, f));
    assertThat(shape(dataset("v", 25, "", values))).isEmpty();
  }

  @Test
  void sharesOfInkLieBetweenNoneAndAll() {
    PictureShape shape = new PictureShape(2, 16);
    assertThat(shape.shares(new double[] {0, 4, 16, 20})).containsExactly(0, 0.25, 1, 1);
  }

  private static Dataset table(String name, int count, String unit, DoubleUnaryOperator value) {
    DMatrixRMaj values = new DMatrixRMaj(3, count);
    for (int row = 0; row < 3; row++) {
      for (int f = 0; f < count; f++) values.set(row, f, value.applyAsDouble(row / 2.0));
    }
    return dataset(name, count, unit, values);
  }

  private static Dataset dataset(String name, int count, String unit, DMatrixRMaj values) {
    List<Feature> features =
        IntStream.range(0, count).mapToObj(f -> Feature.number(name + f, unit)).toList();
    return Dataset.of("own", features, TARGET, values, new double[values.numRows]);
  }

  private static Optional<PictureShape> shape(Dataset dataset) {
    int[] rows = IntStream.range(0, dataset.rows()).toArray();
    return PictureShape.of(dataset, Inputs.fit(dataset, InputPlan.ALL, Scaling.RAW, rows));
  }
}
