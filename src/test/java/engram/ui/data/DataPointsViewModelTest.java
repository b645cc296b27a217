package engram.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataPointsViewModelTest {
  private final DataPageFixture page = new DataPageFixture(Preset.MOONS);

  @AfterEach
  void close() {
    page.close();
  }

  private DataSource.Generated source() {
    return (DataSource.Generated) page.recipe().data().source();
  }

  @Test
  void showsHowThePointsAreDrawn() {
    assertThat(page.points.drawn.get()).isTrue();
    assertThat(page.points.noise.number().getText()).isEqualTo("0.1");
    assertThat(page.points.points.number().getText()).isEqualTo("500");
    assertThat(page.points.seed.getText()).isEqualTo("42");
    assertThat(page.points.noiseText.getValue()).contains("scikit-learn");
  }

  @Test
  void aDraggedNoiseIsAppliedAndUndoneAsOne() {
    page.points.noise.moveTo(0.2);
    page.points.noise.moveTo(0.3);
    page.points.noise.moveTo(0.4);
    page.until(() -> source().noise() == 0.4);
    page.run.session().undo();
    page.until(() -> source().noise() == 0.1);
    assertThat(page.points.noise.number().getText()).isEqualTo("0.1");
  }

  @Test
  void morePointsAndOthersAreDrawn() {
    page.points.points.number().type("600");
    page.until(() -> page.snapshot().data().dataset().rows() == 600);
    double before = page.snapshot().data().dataset().value(0, 0);
    page.points.newPoints();
    page.until(() -> source().seed() == 43);
    assertThat(page.snapshot().data().dataset().value(0, 0)).isNotEqualTo(before);
    assertThat(source()).isEqualTo(new DataSource.Generated("moons", 600, 0.1, 43));
  }

  @Test
  void tooManyPointsGetASentence() {
    page.points.points.number().type("1e6");
    assertThat(page.points.points.number().getProblem()).contains("10").contains("20000");
    assertThat(source().points()).isEqualTo(500);
  }

  @Test
  void aSetOfFixedRowsHasNoneOfThis() {
    page.choose(BuiltInSet.IRIS);
    assertThat(page.points.drawn.get()).isFalse();
  }
}
