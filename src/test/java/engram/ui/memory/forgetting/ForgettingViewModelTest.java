package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingRun;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgettingViewModelTest {
  private final ForgettingFixture fixture = new ForgettingFixture();
  private final ForgettingModels models = fixture.models;

  @Test
  void beginsWithNoCureAndRehearsalAndNothingMeasured() {
    assertThat(fixture.moment().setup().cures())
        .containsExactly(ForgettingCure.NONE, Kind.REHEARSAL.cure(0.2));
    assertThat(fixture.moment().measured()).isEmpty();
    assertThat(fixture.moment().frontier()).isZero();
    assertThat(fixture.sentence()).startsWith("Goal:").endsWith("Press Run.");
  }

  @Test
  void theUntrainedNetworkIsSeenBeforeAnythingIsLearned() {
    models.forgetting.open();
    assertThat(fixture.moment().measured()).isEmpty();
    fixture.work();
    ForgettingMoment now = fixture.moment();
    ForgettingState untrained = now.state().orElseThrow();
    assertThat(now.isUntrained()).isTrue();
    assertThat(now.running()).isFalse();
    assertThat(now.hasMore()).isTrue();
    assertThat(models.playback.playingProperty().get()).isFalse();
    assertThat(fixture.sentence()).startsWith("Goal:").endsWith("Press Run.");
    fixture.learn();
    assertThat(fixture.moment().isUntrained()).isFalse();
    ForgettingRun run = new ForgettingRun(now.setup().plan(), now.setup().cures());
    assertThat(untrained.point()).isEqualTo(run.result().first().get(0));
    models.playback.goTo(0);
    assertThat(fixture.moment().isUntrained()).isFalse();
    assertThat(fixture.moment().state().orElseThrow().point()).isEqualTo(untrained.point());
  }

  @Test
  void otherTasksAreAskedUntrainedToo() {
    models.forgetting.open();
    fixture.work();
    models.settings.number(ForgettingSetup.SEED).number().type("7");
    assertThat(fixture.moment().measured()).isEmpty();
    fixture.work();
    assertThat(fixture.moment().measured().orElseThrow().plan().seed()).isEqualTo(7);
    models.settings.setProperty().set(ForgettingSet.LIST);
    models.settings.number(ForgettingSetup.OLD_EPOCHS).number().set(2);
    models.settings.number(ForgettingSetup.EPOCHS).number().set(2);
    models.forgetting.start();
    fixture.work();
    assertThat(fixture.moment().hasMore()).isFalse();
  }

  @Test
  void aCureIsChosenBeforeAnythingIsLearned() {
    models.forgetting.open();
    fixture.work();
    models.settings.cure(Kind.ELASTIC).runsProperty().set(true);
    assertThat(fixture.moment().isUntrained()).isTrue();
    assertThat(fixture.moment().state()).isPresent();
    assertThat(fixture.sentence()).startsWith("Goal:");
  }

  @Test
  void measuresWhatTheRunMeasures() {
    fixture.learn();
    ForgettingMoment now = fixture.moment();
    ForgettingRun run = new ForgettingRun(now.setup().plan(), now.setup().cures());
    while (!run.isEnded()) run.step();
    for (int k = 0; k < 2; k++) {
      ForgettingTrack track = now.measured().orElseThrow().tracks().get(k);
      assertThat(track.states())
          .extracting(ForgettingState::point)
          .isEqualTo(run.result().curves().get(k).points());
    }
    assertThat(now.measured().orElseThrow().first())
        .extracting(ForgettingState::point)
        .isEqualTo(run.result().first());
    assertThat(now.isEnd()).isTrue();
    assertThat(now.epoch()).isEqualTo(ForgettingFixture.OLD + ForgettingFixture.NEW);
    assertThat(fixture.sentence()).contains("ithout a remedy").contains("rehearsal\u00a020%");
  }

  @Test
  void noCureIsSeenBeforeAllAreMeasured() {
    List<Integer> frontiers = new ArrayList<>();
    fixture.eachNews =
        () -> {
          if (fixture.moment().running()) frontiers.add(fixture.moment().frontier());
        };
    models.forgetting.start();
    assertThat(fixture.moment().running()).isTrue();
    fixture.work();
    assertThat(frontiers).isSorted().contains(3, ForgettingFixture.OLD);
    assertThat(fixture.moment().running()).isFalse();
    assertThat(fixture.moment().frontier())
        .isEqualTo(ForgettingFixture.OLD + ForgettingFixture.NEW);
  }

  @Test
  void whatIsMeasuredStaysWhenItIsCancelled() {
    fixture.eachNews =
        () -> {
          if (fixture.moment().frontier() == 3) models.playback.cancel();
        };
    models.forgetting.start();
    fixture.work();
    ForgettingMoment now = fixture.moment();
    assertThat(now.running()).isFalse();
    assertThat(now.frontier()).isEqualTo(3);
    models.playback.goTo(100);
    assertThat(fixture.moment().epoch()).isEqualTo(3);
    assertThat(fixture.sentence()).startsWith("Not measured yet");
    fixture.eachNews = () -> {};
    fixture.learn();
    assertThat(fixture.moment().isEnd()).isTrue();
  }

  @Test
  void anotherCureIsMeasuredBesideThoseThatAreThere() {
    fixture.learn();
    ForgettingTrack none = fixture.moment().measured().orElseThrow().tracks().get(0);
    models.settings.cure(Kind.ELASTIC).runsProperty().set(true);
    ForgettingCure elastic = models.settings.cure(Kind.ELASTIC).cure();
    assertThat(fixture.moment().chosen()).isEqualTo(elastic);
    assertThat(fixture.moment().isMissing()).isTrue();
    fixture.learn();
    ForgettingMeasured all = fixture.moment().measured().orElseThrow();
    assertThat(all.tracks()).hasSize(3);
    assertThat(all.track(ForgettingCure.NONE).orElseThrow()).isSameAs(none);
    assertThat(all.isWhole(elastic)).isTrue();
    models.settings.cure(Kind.ELASTIC).runsProperty().set(false);
    assertThat(fixture.moment().measured().orElseThrow().tracks()).hasSize(2);
    assertThat(fixture.moment().setup().cures()).contains(fixture.moment().chosen());
  }

  @Test
  void otherTasksBeginAnew() {
    fixture.learn();
    models.settings.number(ForgettingSetup.SEED).number().type("7");
    assertThat(fixture.moment().measured()).isEmpty();
    assertThat(fixture.moment().epoch()).isZero();
    fixture.learn();
    models.settings.setProperty().set(ForgettingSet.LIST);
    assertThat(fixture.moment().measured()).isEmpty();
    assertThat(fixture.moment().setup().epochs()).isEqualTo(200);
    assertThat(fixture.moment().setup().cures()).contains(Kind.REHEARSAL.cure(0.5));
  }

  @Test
  void newsOfAnOldMeasuringAreNotShown() {
    models.forgetting.start();
    models.settings.number(ForgettingSetup.SEED).number().type("7");
    fixture.work();
    assertThat(fixture.moment().measured()).isEmpty();
    assertThat(fixture.moment().running()).isFalse();
  }

  @Test
  void aCureChosenIsSeenAtTheSameEpoch() {
    fixture.learn();
    models.playback.goTo(8);
    models.forgetting.choose(Kind.REHEARSAL.cure(0.2));
    assertThat(fixture.moment().epoch()).isEqualTo(8);
    ForgettingTrack track =
        fixture.moment().measured().orElseThrow().track(Kind.REHEARSAL.cure(0.2)).orElseThrow();
    assertThat(fixture.moment().state()).contains(track.states().get(2));
  }

  @Test
  void theLastCureCannotBeTakenAway() {
    for (Kind kind : Kind.values()) models.settings.cure(kind).runsProperty().set(false);
    assertThat(models.settings.cure(Kind.NONE).runsProperty().get()).isTrue();
    assertThat(fixture.moment().setup().cures()).containsExactly(ForgettingCure.NONE);
  }

  @Test
  void aWrongAmountIsSaidAndNotTaken() {
    models.settings.cure(Kind.REHEARSAL).amount().orElseThrow().type("120");
    assertThat(models.settings.cure(Kind.REHEARSAL).amount().orElseThrow().getProblem())
        .contains("100");
    assertThat(fixture.moment().setup().cures()).contains(Kind.REHEARSAL.cure(0.2));
  }

  @Test
  void weightsThatGrowBeyondAllBoundsAreSaid() {
    models.settings.cure(Kind.ELASTIC).runsProperty().set(true);
    models.settings.cure(Kind.ELASTIC).amount().orElseThrow().type("1000000");
    fixture.learn();
    assertThat(fixture.moment().chosen().kind()).isEqualTo(Kind.ELASTIC);
    assertThat(fixture.moment().isEnd()).isTrue();
    assertThat(fixture.sentence()).contains("beyond all bounds");
  }
}
