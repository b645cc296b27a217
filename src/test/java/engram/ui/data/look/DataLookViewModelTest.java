package engram.ui.data.look;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Feature;
import engram.data.sets.BuiltInSet;
import engram.training.DataPart;
import engram.training.recipe.Preset;
import engram.ui.data.DataPageFixture;
import engram.ui.data.look.ScatterPicture.Point;
import engram.ui.plot.NiceScale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataLookViewModelTest {
  private final DataPageFixture page = new DataPageFixture(Preset.REPAIRED);
  private final ScatterTexts words = new ScatterTexts(page.texts);

  @AfterEach
  void close() {
    page.close();
  }

  private ScatterPicture picture() {
    return page.look.picture.get();
  }

  @Test
  void everyRowIsAPointWithTheValuesOfTheChosenFeatures() {
    page.look.horizontal.set(2);
    page.look.vertical.set(3);
    assertThat(picture().points()).hasSize(150);
    assertThat(picture().points()).filteredOn(p -> p.use() == DataPart.TEST).hasSize(30);
    var dataset = page.snapshot().data().dataset();
    assertThat(picture().points())
        .allMatch(p -> p.x() == dataset.value(p.row(), 2) && p.y() == dataset.value(p.row(), 3))
        .allMatch(p -> p.target() == dataset.label(p.row()));
    assertThat(words.axis(dataset, 2)).isEqualTo("petal length (cm)");
    assertThat(picture().points())
        .allMatch(p -> inside(picture().across(), p.x()) && inside(picture().upwards(), p.y()));
  }

  private static boolean inside(NiceScale scale, double value) {
    return scale.share(value) > 0 && scale.share(value) < 1;
  }

  @Test
  void aSingleFeatureStandsBelowTheNumberAskedFor() {
    page.choose(BuiltInSet.SINE);
    assertThat(page.look.columns.get()).extracting(Feature::name).containsExactly("x1", "y");
    assertThat(page.look.vertical.get()).isEqualTo(1);
    assertThat(picture().points()).allMatch(p -> p.y() == p.target());
    assertThat(picture().points().stream().mapToDouble(picture()::shade))
        .allMatch(shade -> shade >= -1 && shade <= 1)
        .contains(-1.0, 1.0);
  }

  @Test
  void picturesShowPixelsThatTellThemApart() {
    page.choose(BuiltInSet.DIGITS);
    assertThat(picture().points().stream().mapToDouble(Point::x).distinct().count())
        .isGreaterThan(10);
    assertThat(page.look.horizontal.get()).isNotEqualTo(page.look.vertical.get());
  }

  @Test
  void aCategoryHasATickOfItsOwnEach() {
    page.choose(BuiltInSet.PENGUINS);
    page.look.horizontal.set(3);
    assertThat(words.across(picture(), 5))
        .extracting(NiceScale.Tick::text)
        .containsExactly("Adélie", "chinstrap", "gentoo");
    assertThat(words.least(picture())).isEqualTo("2700 g");
  }

  @Test
  void tellsOneRow() {
    Point point = picture().points().stream().filter(p -> p.row() == 73).findFirst().orElseThrow();
    assertThat(words.row(picture(), point))
        .isEqualTo(
            "Sample 73 (test) · sepal length: 6.1 cm · sepal width: 2.8 cm · species: versicolor");
  }

  @Test
  void rowsThatAreTestedWithAndLearnedFromAreShownOnce() {
    page.choose(BuiltInSet.XOR_GATE);
    assertThat(picture().points()).hasSize(4).allMatch(p -> p.use() == DataPart.TRAINING);
  }

  @Test
  void ofVeryManyRowsSomeStandForAll() {
    page.choose(BuiltInSet.CIRCLE);
    page.points.points.number().type("20000");
    page.until(() -> page.snapshot().data().dataset().rows() == 20_000);
    assertThat(picture().points())
        .hasSizeBetween(ScatterPicture.MOST_POINTS - 5, ScatterPicture.MOST_POINTS + 5);
  }
}
