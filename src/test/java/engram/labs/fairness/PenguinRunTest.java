package engram.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.inspect.scores.PartAnswers;
import engram.training.recipe.PreparedData;
import java.util.List;
import org.junit.jupiter.api.Test;

class PenguinRunTest {
  private static PenguinRun trained() {
    PenguinRun run = new PenguinRun();
    while (!run.isEnded()) {
      assertThat(run.answers()).isEmpty();
      run.step();
    }
    return run;
  }

  @Test
  void theNetworkSeesNeitherIslandNorSexNorTheLengthOfTheBill() {
    PreparedData data = PenguinRun.data();
    assertThat(data.inputs().count()).isEqualTo(2);
    assertThat(data.dataset().rows()).isEqualTo(342);
    assertThat(data.split().test()).hasSize(171);
    GroupColumns table = new GroupColumns(data);
    assertThat(table.columns()).containsExactly("island", "sex");
    assertThat(table.groups("island")).startsWith("Biscoe", "Dream");
    assertThat(table.usualClass("island")).isEqualTo("Adelie");
  }

  /** Dream alone has a species that is easily taken for Adelie: there one is called so wrongly. */
  @Test
  void itErrsOnOneIslandAndNotOnTheOther() {
    PartAnswers answers = trained().answers().orElseThrow();
    OwnJudgement judgement =
        OwnJudgement.of(answers, new OwnGroups("island", "Adelie", "Biscoe", "Dream"));
    List<GroupRates> rates =
        List.of(
            GroupRates.of(judgement.scored(), 0, ScoreScale.EVEN),
            GroupRates.of(judgement.scored(), 1, ScoreScale.EVEN));
    assertThat(rates.get(0).falsePositiveRate()).isLessThan(0.05);
    assertThat(rates.get(1).falsePositiveRate()).isGreaterThan(0.2);
    assertThat(rates.get(0).baseRate()).isLessThan(rates.get(1).baseRate());
    assertThat(judgement.uncounted() + judgement.scored().size()).isEqualTo(171);
  }

  /** Males have longer flippers, and fewer of them are taken for Adelie. */
  @Test
  void aColumnThatItDoesNotSeeShowsInTheLengthOfTheFlipper() {
    PartAnswers answers = trained().answers().orElseThrow();
    OwnJudgement judgement =
        OwnJudgement.of(answers, new OwnGroups("sex", "Adelie", "female", "male"));
    double female = GroupRates.of(judgement.scored(), 0, ScoreScale.EVEN).truePositiveRate();
    double male = GroupRates.of(judgement.scored(), 1, ScoreScale.EVEN).truePositiveRate();
    assertThat(female - male).isGreaterThan(0.1);
  }

  @Test
  void itEndsAndGivesTheSameBitsAgain() {
    PenguinRun run = trained();
    assertThat(run.done()).isEqualTo(run.total());
    assertThatThrownBy(run::step).hasMessageContaining("is trained");
    assertThat(trained().run().parameters()).isEqualTo(run.run().parameters());
  }
}
