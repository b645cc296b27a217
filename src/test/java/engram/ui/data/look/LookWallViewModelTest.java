package engram.ui.data.look;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.inspect.scores.PartAnswers;
import engram.training.DataPart;
import engram.training.recipe.Preset;
import engram.ui.base.Workspace;
import engram.ui.data.DataPageFixture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookWallViewModelTest {
  private final DataPageFixture page = new DataPageFixture(Preset.DIGITS);
  private final LookWallViewModel wall = page.wall;

  @BeforeEach
  void open() {
    page.panes.show(Workspace.DATA);
    page.until(wall::isKnown);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private long wrong() {
    return IntStream.range(0, wall.size()).filter(wall::isWrong).count();
  }

  private long wrong(DataPart part) {
    PartAnswers answers = PartAnswers.of(page.snapshot(), part);
    int[] named = answers.named();
    int[] truth = answers.labels();
    return IntStream.range(0, named.length).filter(i -> named[i] != truth[i]).count();
  }

  @Test
  void allRowsAreOnItWithTheirClass() {
    assertThat(wall.size()).isEqualTo(1797);
    assertThat(wall.row(42)).isEqualTo(42);
    assertThat(wall.pixels(0).side()).isEqualTo(8);
    assertThat(wall.text(0)).startsWith("0");
    assertThat(wall.caption()).contains("1797");
  }

  @Test
  void thoseThatTheNetworkGetsWrongAreKnown() {
    assertThat(wrong()).isEqualTo(wrong(DataPart.TRAINING) + wrong(DataPart.TEST)).isPositive();
    int place = IntStream.range(0, wall.size()).filter(wall::isWrong).findFirst().orElseThrow();
    assertThat(wall.text(place)).contains(" → ");
  }

  @Test
  void onlyTheWrongOnesCanBeShown() {
    long all = wrong();
    wall.wrongOnly.set(true);
    assertThat(wall.size()).isEqualTo((int) all);
    assertThat(wrong()).isEqualTo(all);
  }

  @Test
  void itFollowsTheTraining() {
    long before = wrong();
    page.run.session().stepForward();
    page.until(() -> page.snapshot().epoch() == 1);
    page.until(() -> wrong() < before);
    assertThat(wrong()).isEqualTo(wrong(DataPart.TRAINING) + wrong(DataPart.TEST));
  }

  @Test
  void otherDataLeaveNothingOfItBehind() {
    page.choose(BuiltInSet.IRIS);
    assertThat(wall.size()).isZero();
    assertThat(wall.isKnown()).isFalse();
    page.choose(BuiltInSet.DIGITS);
    page.until(wall::isKnown);
    assertThat(wall.size()).isEqualTo(1797);
  }

  @Test
  void aClickShowsThePictureInTheNetwork() {
    wall.select(100);
    assertThat(page.sample.getRow()).isEqualTo(100);
  }
}
