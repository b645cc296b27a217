package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.forgetting.ForgettingTask;
import engram.ui.memory.forgetting.ForgettingTiles.Asked;
import engram.ui.memory.forgetting.ForgettingTiles.Group;
import engram.ui.memory.forgetting.ForgettingTiles.Tile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgettingTilesTest {
  private final ForgettingFixture fixture = new ForgettingFixture();
  private final ForgettingModels models = fixture.models;

  private void learnDigits() {
    models.settings.setProperty().set(ForgettingSet.DIGITS);
    models.settings.number(ForgettingSetup.OLD_EPOCHS).number().set(2);
    models.settings.number(ForgettingSetup.EPOCHS).number().set(2);
    models.forgetting.start();
    fixture.work();
    models.playback.goTo(4);
  }

  private ForgettingPlan plan() {
    return fixture.moment().measured().orElseThrow().plan();
  }

  @Test
  void whatIsNotLearnedYetIsSaidAndCountsNotAsForgotten() {
    assertThat(models.tiles().count()).isZero();
    models.settings.setProperty().set(ForgettingSet.DIGITS);
    models.forgetting.open();
    fixture.work();
    List<Group> groups = models.tiles().groups();
    assertThat(groups).extracting(group -> group.tiles().size()).containsExactly(5, 5);
    assertThat(groups)
        .allSatisfy(group -> assertThat(group.share()).startsWith("before learning, "));
    assertThat(groups).flatExtracting(Group::tiles).noneMatch(Tile::isLost);
    assertThat(groups).flatExtracting(Group::tiles).anyMatch(tile -> tile.right() < 0.25);
  }

  @Test
  void onlyWhatWasLearnedIsForgotten() {
    fixture.learn();
    for (int epoch = 0; epoch <= ForgettingFixture.OLD + ForgettingFixture.NEW; epoch++) {
      models.playback.goTo(epoch);
      List<Group> groups = models.tiles().groups();
      boolean behind = epoch > ForgettingFixture.OLD;
      for (Tile tile : groups.get(0).tiles()) {
        assertThat(tile.isLost()).isEqualTo(behind && tile.right() < ForgettingTiles.LOST);
      }
      assertThat(groups.get(1).tiles()).noneMatch(Tile::isLost);
      assertThat(groups.get(0).share().contains("before")).isEqualTo(epoch == 0);
      assertThat(groups.get(1).share().contains("before")).isEqualTo(!behind);
    }
  }

  @Test
  void aTileIsTheMeanOfTheTestSamplesOfItsClass() {
    learnDigits();
    List<Group> groups = models.tiles().groups();
    assertThat(groups).extracting(Group::name).containsExactly("learned first", "learned after");
    assertThat(groups.get(0).tiles())
        .extracting(Tile::name)
        .containsExactly("0", "1", "2", "3", "4");
    assertThat(groups.get(1).tiles())
        .extracting(Tile::name)
        .containsExactly("5", "6", "7", "8", "9");
    ForgettingTask fresh = plan().fresh();
    int[] labels = fresh.labels();
    double ink = 0;
    int count = 0;
    for (int row = 0; row < labels.length; row++) {
      if (labels[row] != 7) continue;
      ink += fresh.pictures().get(row)[20];
      count++;
    }
    Tile seven = groups.get(1).tiles().get(2);
    assertThat(seven.sample().ink()).hasSize(64);
    assertThat(seven.sample().ink()[20]).isCloseTo(ink / count, within(1e-12));
    assertThat(models.tiles().groups().get(1).tiles().get(2).sample()).isEqualTo(seven.sample());
  }

  @Test
  void everySampleOfAClassIsShownAndThoseThatAreWrongSayWhatTheyAreTakenFor() {
    learnDigits();
    ForgettingTiles tiles = models.tiles();
    for (int tile = 0; tile < tiles.count(); tile++) {
      List<Asked> asked = ForgettingTiles.asked(fixture.moment(), tile, models.words);
      Tile shown = tiles.groups().get(tile / 5).tiles().get(tile % 5);
      double right = (double) asked.stream().filter(Asked::isRight).count() / asked.size();
      assertThat(shown.right()).isCloseTo(right, within(1e-12));
      assertThat(shown.percent()).isEqualTo(Math.round(100 * right) + "%");
      assertThat(asked).extracting(Asked::answer).doesNotContain(shown.name());
    }
    assertThat(models.words.asked("3", 2, 34)).isEqualTo("3: 2 of 34 test samples recognised");
  }

  @Test
  void aCureThatWasNotTriedIsTriedWithOneClick() {
    fixture.learn();
    models.playback.goTo(8);
    models.choose(Kind.ELASTIC);
    fixture.work();
    assertThat(fixture.moment().chosen().kind()).isEqualTo(Kind.ELASTIC);
    assertThat(fixture.moment().measured().orElseThrow().isWhole(fixture.moment().chosen()))
        .isTrue();
    assertThat(fixture.moment().epoch()).isEqualTo(8);
  }

  @Test
  void otherTasksHaveOtherSamples() {
    learnDigits();
    models.asked.toggle(3);
    models.settings.setProperty().set(ForgettingSet.IRIS);
    assertThat(models.asked.isThere()).isFalse();
  }

  @Test
  void theTilesAreAsLargeAsTheRectangleAllows() {
    ForgettingTilesLayout wide = ForgettingTilesLayout.of(5, 5, 0, 0, 1200, 200, 20);
    assertThat(wide.tiles())
        .extracting(ForgettingTilesLayout.Corner::y)
        .containsOnly(wide.heads().get(1).y() + 40);
    ForgettingTilesLayout square = ForgettingTilesLayout.of(5, 5, 0, 0, 600, 400, 14);
    assertThat(square.tiles().get(5).y()).isGreaterThan(square.tiles().get(4).y() + square.size());
    assertThat(square.size()).isGreaterThan(100);
    for (ForgettingTilesLayout each : List.of(wide, square)) {
      for (int k = 0; k < 10; k++) {
        ForgettingTilesLayout.Corner at = each.tiles().get(k);
        assertThat(each.at(at.x() + 5, at.y() + 5, 14)).hasValue(k);
      }
      assertThat(each.at(-1, -1, 14)).isEmpty();
    }
  }
}
