package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.ui.present.PresentSentence;
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

  @Test
  void whileTheOldTaskIsLearnedNothingIsForgotten() {
    fixture.learn();
    models.playback.goTo(1);
    assertThat(sentence().truth()).startsWith("It learns ");
    assertThat(sentence().answer()).startsWith("It knows ");
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
}
