package engram.ui.data.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import engram.ui.data.DataPageFixture;
import engram.ui.data.draw.PlaneDrawing;
import engram.ui.data.own.OwnSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookColumnsViewModelTest {
  private final DataPageFixture page = new DataPageFixture(Preset.REPAIRED);

  @AfterEach
  void close() {
    page.close();
  }

  private LookPoints points() {
    page.until(() -> page.columns.getPoints().isPresent());
    return page.columns.getPoints().orElseThrow();
  }

  private void choose(BuiltInSet set) {
    page.choose(set);
    page.until(() -> page.look.getDataset().id().equals(set.id()));
  }

  @Test
  void eachKindOfDataHasItsViews() {
    assertThat(page.look.views.get()).containsExactly(LookView.PAIRS, LookView.AXES, LookView.BARS);
    choose(BuiltInSet.MOONS);
    assertThat(page.look.views.get()).containsExactly(LookView.AXES, LookView.BARS);
    assertThat(page.look.view.get()).isEqualTo(LookView.AXES);
    choose(BuiltInSet.DIGITS);
    assertThat(page.look.views.get()).containsExactly(LookView.WALL, LookView.AXES);
    assertThat(page.look.view.get()).isEqualTo(LookView.WALL);
  }

  @Test
  void theViewStaysWhenTheSameDataAreSplitOtherwise() {
    page.look.view.set(LookView.BARS);
    page.split.test.number().type("0.4");
    page.until(() -> page.recipe().data().split().test() == 0.4);
    assertThat(page.look.view.get()).isEqualTo(LookView.BARS);
    assertThat(points().data).isSameAs(page.snapshot().data());
  }

  @Test
  void allRowsOfIrisArePointsWithTheirValues() {
    LookPoints points = points();
    Dataset iris = page.look.getDataset();
    assertThat(points.columns).containsExactly(0, 1, 2, 3);
    assertThat(points.size()).isEqualTo(150);
    assertThat(points.isPart()).isFalse();
    for (int p = 0; p < points.size(); p++) {
      assertThat(points.value(2, p)).isEqualTo(iris.value(points.row(p), 2));
      assertThat(points.target(p)).isEqualTo(iris.label(points.row(p)));
      assertThat(points.share(2, p)).isBetween(0.0, 1.0);
    }
    assertThat(points.pointOf(149)).isEqualTo(149);
  }

  @Test
  void barsCountEachRowInItsClass() {
    LookBars petals = points().bars.get(2);
    int setosa = 0;
    for (int bin = 0; bin < LookBars.BINS; bin++) setosa += petals.count(0, bin);
    assertThat(setosa).isEqualTo(50);
    assertThat(petals.isShaded()).isFalse();
    int bin = petals.bin(1.4);
    assertThat(petals.count(bin)).isEqualTo(petals.count(0, bin)).isPositive();
  }

  @Test
  void ofNumbersToForetellTheTargetIsAColumnAndBarsAreShaded() {
    choose(BuiltInSet.PENGUINS);
    LookPoints points = points();
    assertThat(points.columns).containsExactly(0, 1, 2, 6);
    LookBars mass = points.bars.get(3);
    assertThat(mass.isShaded()).isTrue();
    int last = LookBars.BINS - 1;
    while (mass.count(last) == 0) last--;
    assertThat(mass.shade(last)).isGreaterThan(0.9);
    int first = 0;
    while (mass.count(first) == 0) first++;
    assertThat(mass.shade(first)).isLessThan(-0.9);
    assertThat(points.shade(points.pointOf(0))).isCloseTo(shade(0), within(1e-12));
  }

  private double shade(int row) {
    Dataset dataset = page.look.getDataset();
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < dataset.rows(); r++) {
      least = Math.min(least, dataset.target(r));
      most = Math.max(most, dataset.target(r));
    }
    return 2 * (dataset.target(row) - least) / (most - least) - 1;
  }

  @Test
  void ofManyRowsAFixedPartIsPointsAndAllAreCounted() {
    Dataset circle = BuiltInSet.load(new engram.data.DataSource.Generated("circle", 5000, 0, 42));
    page.own.learn(own(circle), recipe -> recipe, done -> {});
    page.until(() -> page.look.getDataset().rows() == 5000);
    page.look.view.set(LookView.BARS);
    LookPoints points = points();
    assertThat(points.size()).isEqualTo(LookPoints.MOST);
    assertThat(points.isPart()).isTrue();
    int all = 0;
    for (int bin = 0; bin < LookBars.BINS; bin++) all += points.bars.get(0).count(bin);
    assertThat(all).isEqualTo(5000);
  }

  private static OwnSet.Rows own(Dataset dataset) {
    try {
      return PlaneDrawing.of(dataset).rows();
    } catch (engram.data.DataException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aColumnIsTakenAwayAndTheLastOneStays() {
    points();
    page.columns.choose(1, false);
    page.until(() -> points().columns.equals(List.of(0, 2, 3)));
    page.columns.choose(0, false);
    page.columns.choose(2, false);
    page.columns.choose(3, false);
    assertThat(page.columns.chosen.get()).containsExactly(3);
  }

  @Test
  void aCellOpensItsPairAndAPointItsRow() {
    points();
    page.columns.open(3, 1);
    assertThat(page.look.view.get()).isEqualTo(LookView.AXES);
    assertThat(page.look.picture.get().horizontal()).isEqualTo(3);
    assertThat(page.look.picture.get().vertical()).isEqualTo(1);
    page.columns.select(17);
    assertThat(page.sample.getRow()).isEqualTo(17);
  }

  @Test
  void aBarPagesThroughItsRows() {
    LookBars petals = points().bars.get(2);
    int bin = petals.bin(1.4);
    page.columns.select(149);
    page.columns.selectIn(petals, bin);
    int first = page.sample.getRow();
    assertThat(petals.bin(petals.value(first))).isEqualTo(bin);
    page.columns.selectIn(petals, bin);
    assertThat(page.sample.getRow()).isGreaterThan(first);
  }

  @Test
  void nothingIsCountedWhileTheyAreNotLookedAt() {
    points();
    page.look.view.set(LookView.AXES);
    assertThat(page.columns.getPoints()).isEmpty();
  }
}
