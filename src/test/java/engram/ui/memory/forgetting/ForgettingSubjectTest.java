package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSetup;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgettingSubjectTest {
  private final ForgettingFixture fixture = new ForgettingFixture();
  private final ForgettingModels models = fixture.models;
  private final ForgettingSubject subject = new ForgettingSubject(models, fixture.texts);

  private PresentSentence sentence() {
    return subject.sentence(ForgettingSubject.KNOWN);
  }

  @Test
  void beforeItIsMeasuredThePlanIsTold() {
    assertThat(sentence().truth()).startsWith("It is to learn ").contains(", then ");
    assertThat(subject.tiles(true)).isEmpty();
    assertThat(subject.number(0).text()).isEmpty();
  }

  private PresentTimeline.Curve otherwise() {
    List<PresentTimeline.Curve> curves = subject.timeline().orElseThrow().curves();
    assertThat(curves).hasSize(3);
    assertThat(curves.get(2).kind()).isEqualTo(PresentTimeline.Curve.Kind.OTHERWISE);
    return curves.get(2);
  }

  @Test
  void beforeItIsRunTheUntrainedNetworkIsSeenAndWhatWillBeDrawn() {
    models.forgetting.open();
    fixture.work();
    assertThat(sentence().truth()).startsWith("It is to learn ");
    assertThat(subject.tiles(true)).hasSize(2).noneMatch(ForgettingSubject.Tile::isForgotten);
    assertThat(subject.number(0).text()).endsWith("%");
    assertThat(subject.number(0).caption()).endsWith(", untrained");
    assertThat(otherwise().name()).isEqualTo("old, rehearsed");
    assertThat(otherwise().last()).isZero();
  }

  @Test
  void theOldTaskIsDottedAsItIsWithTheCureOrWithout() {
    fixture.learn();
    int end = ForgettingFixture.OLD + ForgettingFixture.NEW;
    ForgettingMeasured all = fixture.moment().measured().orElseThrow();
    assertThat(otherwise().name()).isEqualTo("old, rehearsed");
    assertThat(otherwise().last()).isEqualTo(end);
    assertThat(otherwise().at().applyAsDouble(end))
        .isEqualTo(all.track(Kind.REHEARSAL.cure(0.2)).orElseThrow().last().point().old());
    assertThat(otherwise().at().applyAsDouble(ForgettingFixture.OLD - 1)).isNaN();
    subject.choose(ForgettingSubject.CURE);
    assertThat(otherwise().name()).isEqualTo("old, no remedy");
    assertThat(otherwise().at().applyAsDouble(end))
        .isEqualTo(all.track(ForgettingCure.NONE).orElseThrow().last().point().old());
  }

  @Test
  void withoutAnotherCureNothingIsDotted() {
    models.settings.cure(Kind.REHEARSAL).runsProperty().set(false);
    fixture.learn();
    assertThat(subject.timeline().orElseThrow().curves()).hasSize(2);
  }

  @Test
  void whileTheOldTaskIsLearnedNothingIsForgotten() {
    fixture.learn();
    models.playback.goTo(1);
    assertThat(sentence().truth()).startsWith("It learns ");
    assertThat(sentence().answer()).startsWith("It gets ");
    assertThat(subject.tiles(true)).isNotEmpty().noneMatch(ForgettingSubject.Tile::isForgotten);
  }

  @Test
  void whatIsLostIsNamedClassByClass() {
    fixture.learn();
    models.playback.goTo(Integer.MAX_VALUE);
    List<String> lost =
        subject.tiles(true).stream()
            .filter(ForgettingSubject.Tile::isForgotten)
            .map(ForgettingSubject.Tile::name)
            .toList();
    assertThat(sentence().truth()).startsWith("It learned ");
    if (lost.isEmpty()) assertThat(sentence().answer()).startsWith("… and still knows ");
    else assertThat(sentence().answer()).startsWith("… and forgot ").contains(lost);
    assertThat(subject.number(0).caption()).contains(", was ");
    assertThat(subject.tiles(false)).noneMatch(ForgettingSubject.Tile::isForgotten);
  }

  @Test
  void theCureIsOneKeyAway() {
    fixture.learn();
    models.playback.goTo(Integer.MAX_VALUE);
    subject.choose(ForgettingSubject.CURE);
    fixture.work();
    assertThat(fixture.moment().chosen().is(Kind.REHEARSAL)).isTrue();
    models.playback.goTo(Integer.MAX_VALUE);
    assertThat(subject.sentence(ForgettingSubject.CURE).truth()).startsWith("With rehearsal ");
    subject.choose(ForgettingSubject.KNOWN);
    assertThat(fixture.moment().chosen().is(Kind.NONE)).isTrue();
  }

  @Test
  void theTimelineTellsNothingThatWasNotSeen() {
    fixture.learn();
    models.playback.toStart();
    assertThat(subject.timeline().orElseThrow().end())
        .isEqualTo(ForgettingFixture.OLD + ForgettingFixture.NEW);
    assertThat(subject.timeline().orElseThrow().bands()).hasSize(2);
    subject.goTo(2);
    assertThat(subject.timeline().orElseThrow().now()).isEqualTo(2);
  }

  private List<String> taken() {
    return subject.asked().orElseThrow().samples().stream()
        .map(ForgettingTiles.Asked::answer)
        .toList();
  }

  @Test
  void oneClassShowsEveryTestSampleRightAndWrong() {
    fixture.learn();
    ForgettingTiles tiles = models.tiles();
    subject.ask(0);
    ForgettingAsked asked = subject.asked().orElseThrow();
    assertThat(subject.isPart()).isTrue();
    assertThat(asked.name()).isEqualTo(tiles.name(0));
    assertThat(taken()).isNotEmpty().doesNotContain(tiles.name(0));
    assertThat((double) asked.right() / asked.count())
        .isEqualTo(tiles.groups().get(0).tiles().get(0).right());
    assertThat(sentence().truth()).isEqualTo("These are all test samples of " + asked.name() + ".");
    assertThat(subject.number(0).text()).isEqualTo(asked.right() + " of " + asked.count());
    assertThat(subject.timeline().orElseThrow().height()).isEqualTo(PresentTimeline.USUAL_HEIGHT);
    subject.showWhole();
    assertThat(subject.isPart()).isFalse();
    assertThat(sentence().truth()).startsWith("It learned ");
  }

  @Test
  void theAnswerFollowsTheMomentThatIsShown() {
    fixture.learn();
    subject.ask(0);
    for (int epoch = 0; epoch <= ForgettingFixture.OLD + ForgettingFixture.NEW; epoch++) {
      models.playback.goTo(epoch);
      ForgettingAsked asked = subject.asked().orElseThrow();
      String right =
          asked.right() == 0
              ? "none"
              : asked.right() == asked.count() ? "all" : String.valueOf(asked.right());
      assertThat(sentence().answer()).isEqualTo("It recognises " + right + " of them.");
    }
  }

  @Test
  void theKeysOfARemoteWalkFromClassToClassAndBackToAll() {
    subject.next();
    assertThat(subject.isPart()).isFalse();
    assertThat(subject.nextName()).isEmpty();
    fixture.work();
    fixture.learn();
    assertThat(subject.nextName()).hasValue("class");
    ForgettingTiles tiles = models.tiles();
    for (int tile = 0; tile < tiles.count(); tile++) {
      subject.next();
      assertThat(subject.asked().orElseThrow().name()).isEqualTo(tiles.name(tile));
    }
    subject.next();
    assertThat(subject.isPart()).isFalse();
    subject.previous();
    assertThat(subject.asked().orElseThrow().name()).isEqualTo(tiles.name(tiles.count() - 1));
    subject.previous();
    assertThat(subject.asked().orElseThrow().name()).isEqualTo(tiles.name(tiles.count() - 2));
  }

  @Test
  void aNewMeasuringShowsNoClassBeforeItIsThere() {
    fixture.learn();
    subject.ask(1);
    models.settings.number(ForgettingSetup.EPOCHS).number().set(ForgettingFixture.NEW + 1);
    assertThat(subject.tiles(true)).isEmpty();
    assertThat(subject.isPart()).isFalse();
    assertThat(subject.number(0).text()).isEmpty();
  }
}
