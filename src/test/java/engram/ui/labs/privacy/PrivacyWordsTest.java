package engram.ui.labs.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.privacy.Erasure;
import engram.labs.privacy.Fooling;
import engram.labs.privacy.NoiseLevel;
import engram.labs.privacy.NoisyResults;
import engram.labs.privacy.PrivacyFindings;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.present.PresentSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrivacyWordsTest {
  private final LabPage.Bench bench = new LabPage.Bench();
  private final PrivacyWords words = new PrivacyWords(bench.texts());

  @Test
  void oneStepIsNoSteps() {
    assertThat(words.steps(1)).doesNotContain("steps");
    assertThat(words.steps(0)).contains("0").contains("steps");
    assertThat(words.steps(12)).contains("12").contains("steps");
    bench.language().set(Language.CHINESE);
    assertThat(words.steps(1)).contains("1");
  }

  @Test
  void aLossHasAsManyDigitsAsItNeeds() {
    assertThat(PrivacyWords.loss(0.01234)).isEqualTo("0.012");
    assertThat(PrivacyWords.loss(3.14159)).isEqualTo("3.1");
    assertThat(PrivacyWords.loss(0)).isEqualTo("0");
    assertThat(PrivacyWords.loss(Double.POSITIVE_INFINITY)).isEqualTo("∞");
  }

  @Test
  void eachVerdictAndEachLevelHasItsName() {
    for (Language each : Language.values()) {
      bench.language().set(each);
      assertThat(Arrays.stream(Erasure.Verdict.values()).map(words::verdict).distinct()).hasSize(3);
      assertThat(NoiseLevel.ALL.stream().map(words::level).distinct())
          .hasSize(NoiseLevel.ALL.size())
          .contains("0.5", "16");
    }
  }

  private static Fooling.Example example(double levels) {
    return new Fooling.Example(0, new double[64], new double[64], 1, 2, levels);
  }

  private String median(double... levels) {
    List<Fooling.Example> all = Arrays.stream(levels).mapToObj(PrivacyWordsTest::example).toList();
    return words.fooling.median(new Fooling.Fooled(null, all));
  }

  /** Of those that are named right: the others are fooled by no change at all. */
  @Test
  void theMedianIsOfThoseThatAreNamedRight() {
    assertThat(median(0, 0, 0, 8, 16, 24)).contains("2.00");
    assertThat(median(8)).contains("1.00");
    assertThat(median(0, 0)).isEqualTo(words.get("privacy.points.none"));
    double never = Double.POSITIVE_INFINITY;
    assertThat(median(8, never, never)).isEqualTo(words.get("privacy.points.never"));
  }

  @Test
  void theLeastChangeIsSaid() {
    assertThat(words.fooling.least(example(0))).isEqualTo("wrong as it is");
    assertThat(words.fooling.least(example(1.25))).isEqualTo("1.2 grey levels");
    assertThat(words.fooling.least(example(Double.POSITIVE_INFINITY))).isEqualTo("not fooled");
  }

  /** Of each level accuracy and area behind the first epoch, from no noise on. */
  private PresentSentence presented(double plain, double area, double noisy) {
    List<NoisyResults.Point> points =
        NoiseLevel.ALL.stream()
            .map(
                level ->
                    new NoisyResults.Point(
                        level,
                        List.of(
                            new NoisyResults.Measure(
                                1,
                                level.sigma() > 0 ? noisy : plain,
                                level.sigma() > 0 ? 0.5 : area,
                                9))))
            .toList();
    NoisyResults results = new NoisyResults(PrivacySetup.USUAL, points);
    PrivacyFindings found =
        new PrivacyFindings(
            null, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(results));
    return words.presented(found, PrivacySetup.USUAL, 1, PrivacyPicture.NOISE).orElseThrow();
  }

  @Test
  void noiseIsSaidToCostWhatItCosts() {
    assertThat(presented(0.8, 0.7, 0.6).answer()).isEqualTo("… and costs accuracy.");
    assertThat(presented(0.6, 0.7, 0.6).answer()).isEqualTo("… and here costs no accuracy.");
    assertThat(presented(0.8, 0.51, 0.8).answer()).isEqualTo("… losses tell nothing.");
  }
}
