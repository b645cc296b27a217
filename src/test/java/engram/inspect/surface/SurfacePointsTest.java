package engram.inspect.surface;

import static org.assertj.core.api.Assertions.assertThat;

import engram.PlaneSets;
import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.inspect.Moments;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurfacePointsTest {

  @Test
  void everyRowOfIrisIsAPointWhereItWasMeasured() {
    Dataset iris = BuiltInSet.IRIS.load();
    Snapshot start = Moments.start(Preset.REPAIRED.recipe());
    SurfacePoints points = SurfacePoints.of(InputSlice.of(start.data(), 2, OptionalInt.of(3)));
    assertThat(points.size()).isEqualTo(150).isEqualTo(points.all());
    Set<Integer> rows = new HashSet<>();
    for (int p = 0; p < 150; p++) {
      rows.add(points.row(p));
      assertThat(points.x(p)).isEqualTo(iris.value(points.row(p), 2));
      assertThat(points.y(p)).isEqualTo(iris.value(points.row(p), 3));
      assertThat(points.target(p)).isEqualTo(iris.label(points.row(p)));
    }
    assertThat(rows).hasSize(150);
    PointAnswers answers = PointAnswers.of(start.parameters(), points, start.test().rmse());
    assertThat(answers.count(SurfacePoints.Part.TRAIN)).isEqualTo(120);
    assertThat(answers.wrong(SurfacePoints.Part.TRAIN)).isEqualTo(120 - start.train().right());
    assertThat(answers.wrong(SurfacePoints.Part.TEST)).isEqualTo(30 - start.test().right());
    assertThat(answers.wrong(SurfacePoints.Part.VALIDATION)).isZero();
  }

  @Test
  void ofManyRowsAFixedPartIsShown() {
    Dataset xor = PlaneSets.xor(4000);
    Recipe recipe = PlaneSets.recipe(xor, TargetCoding.SINGLE_PLUS_MINUS_ONE);
    InputSlice plane = InputSlice.of(new PreparedData(recipe.data(), xor), 0, OptionalInt.of(1));
    SurfacePoints points = SurfacePoints.of(plane);
    assertThat(points.size()).isEqualTo(SurfacePoints.MOST);
    assertThat(points.all()).isEqualTo(4000);
    int test = 0;
    for (int p = 0; p < points.size(); p++) {
      if (points.part(p) == SurfacePoints.Part.TEST) test++;
    }
    assertThat(test).isBetween(200, 300);
    assertThat(SurfacePoints.of(plane).row(77)).isEqualTo(points.row(77));
  }

  @Test
  void aNumberIsWrongIfItIsFartherOffThanTwiceTheUsual() {
    Dataset slope = PlaneSets.slope(60);
    Recipe recipe = PlaneSets.recipe(slope, TargetCoding.STANDARDIZED);
    PreparedData data = new PreparedData(recipe.data(), slope);
    double[] values = new double[recipe.network().parameterCount()];
    Parameters parameters = Parameters.of(recipe.network(), values);
    SurfacePoints points = SurfacePoints.of(InputSlice.of(data, 0, OptionalInt.of(1)));
    double rmse = 0.2;
    PointAnswers answers = PointAnswers.of(parameters, points, rmse);
    int wrong = 0;
    for (int p = 0; p < points.size(); p++) {
      double output = ForwardPass.of(parameters, data.input(points.row(p))).output()[0];
      double error = data.targets().numberOf(output) - slope.target(points.row(p));
      assertThat(answers.isWrong(p)).isEqualTo(Math.abs(error) > 2 * rmse);
      if (answers.isWrong(p)) wrong++;
    }
    assertThat(wrong).isBetween(1, points.size() - 1);
  }
}
