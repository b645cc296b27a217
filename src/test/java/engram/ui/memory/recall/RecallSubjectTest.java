package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.ui.base.Language;
import engram.ui.memory.recall.StoredPatternsPainter.Item;
import engram.ui.present.PresentTimeline;
import org.junit.jupiter.api.Test;

class RecallSubjectTest {
  private final RecallFixture fixture = new RecallFixture();
  private final RecallModels models = fixture.models;
  private final RecallSubject subject = new RecallSubject(models, fixture.texts);

  private String said() {
    return subject.sentence(0).truth() + " " + subject.sentence(0).answer();
  }

  @Test
  void thePatternComesBackStepByStep() {
    assertThat(said())
        .isEqualTo("A corrupted 山: 25 of 100 cells are wrong. Does the network remember the rest?");
    models.playback.goTo(60);
    assertThat(said())
        .isEqualTo("A corrupted 山 is being retrieved. Each change lowers the energy.");
    assertThat(subject.number(0).text()).isEqualTo("92 of 100");
    assertThat(subject.number(0).caption()).isEqualTo("cells right, 75 at the start");
    fixture.toTheEnd();
    assertThat(said()).isEqualTo("山 was retrieved. The weights have filled in the rest.");
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(said()).isEqualTo("已回忆起“山”。 其余部分由权重补全。");
  }

  @Test
  void whatNobodyStoredIsCalledThat() {
    models.settings.spoilProperty().set(RecallSpoil.BOTTOM);
    fixture.toTheEnd();
    assertThat(said()).isEqualTo("The network was asked for 山… … and recalls what nobody stored.");
  }

  @Test
  void whereAllChangeTogetherNoFallOfEnergyIsPromised() {
    models.settings.ruleProperty().set(RecallRule.SOFTMAX);
    models.playback.goTo(1);
    if (!models.recall.getMoment().isEnd()) {
      assertThat(subject.sentence(0).answer()).isEqualTo("All neurons change together.");
    }
    assertThat(models.recall.run().setup().isOneByOne()).isFalse();
  }

  @Test
  void theTimelineIsTheEnergyAsFarAsItWasSeen() {
    models.playback.goTo(60);
    models.playback.goTo(30);
    PresentTimeline line = subject.timeline().orElseThrow();
    assertThat(line.now()).isEqualTo(30);
    assertThat(line.pill()).startsWith("step 30\u2003energy ");
    PresentTimeline.Curve energy = line.curves().get(0);
    assertThat(energy.last()).isEqualTo(60);
    assertThat(energy.at().applyAsDouble(60)).isEqualTo(models.recall.run().energy(60));
    assertThat(energy.at().applyAsDouble(60)).isBetween(line.low(), line.high());
  }

  @Test
  void aPatternThatNobodyShowedIsRecalledFromCopies() {
    models.settings.number(RecallSetup.COPIES).number().set(15);
    assertThat(models.sentence()).startsWith("Nobody showed the network 山: only 15 copies");
    assertThat(models.facts()).endsWith("5 patterns × 15 corrupted copies");
    fixture.toTheEnd();
    assertThat(models.sentence())
        .startsWith("山 was recalled, all 100 neurons right, yet the network never saw it: only 15")
        .endsWith("Their vote, cell by cell, is right in 100 of 100 cells.");
    assertThat(subject.stored(name -> true)).hasSizeGreaterThanOrEqualTo(20);
    assertThat(subject.stored(name -> true).stream().filter(Item::isStored)).hasSize(5);
    assertThat(subject.overlaps()).hasSameSizeAs(subject.stored(name -> true));
    assertThat(subject.overlaps().subList(5, 20)).allMatch(copy -> copy.value() < 0.9);
    models.settings.ruleProperty().set(RecallRule.SOFTMAX);
    assertThat(models.settings.number(RecallSetup.COPIES).shown().get()).isFalse();
    assertThat(subject.stored(name -> true)).hasSize(5);
  }

  @Test
  void ofCopiesThePresentedSentencesSayWhatWasNeverShown() {
    models.settings.number(RecallSetup.COPIES).number().set(15);
    assertThat(said())
        .isEqualTo(
            "A corrupted 山: 25 of 100 cells are wrong. It was shown 15 copies, never 山 itself.");
    assertThat(subject.head()).startsWith("never shown themselves");
    fixture.toTheEnd();
    assertThat(said())
        .isEqualTo("山 was retrieved, yet never shown. It is what 15 copies have in common.");
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(said()).isEqualTo("已回忆起从未见过的“山”。 它正是 15 份残缺副本的共同之处。");
    models.settings.ruleProperty().set(RecallRule.SOFTMAX);
    assertThat(subject.head()).startsWith("存储的记忆");
  }

  @Test
  void theFalseMemoryStandsBesideTheStoredOnes() {
    assertThat(subject.stored(name -> true)).hasSize(6);
    assertThat(subject.stored(name -> true).get(5).isStored()).isFalse();
    assertThat(subject.overlaps()).hasSize(6);
  }

  @Test
  void theNextPatternIsAskedFor() {
    subject.next();
    assertThat(models.recall.run().setup().name(models.recall.run().setup().asked()))
        .isEqualTo("日");
    subject.previous();
    subject.previous();
    assertThat(subject.sentence(0).truth()).startsWith("A corrupted H: ");
  }
}
