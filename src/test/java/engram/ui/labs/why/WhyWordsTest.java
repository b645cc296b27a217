package engram.ui.labs.why;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.why.Findings;
import engram.labs.why.Findings.Teacher;
import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of the irises; how many decide is made up. */
class WhyWordsTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static WhyModels models;
  private static Findings findings;

  @BeforeAll
  static void ask() {
    models =
        new WhyModels(
            BENCH.texts(), () -> null, BENCH.waiting()::add, Runnable::run, System::nanoTime);
    models.restore(new WhyLab(new WhySetup(Preset.REPAIRED, 1, 24, 42), OptionalInt.of(0)));
    BENCH.work();
    findings = models.why.getScene().orElseThrow().findings();
  }

  @BeforeEach
  void inEnglish() {
    BENCH.language().set(Language.ENGLISH);
  }

  private static int label() {
    return findings.answer().label();
  }

  /** The class that is so far behind that of the answer. */
  private static int other(int by) {
    return (label() + by) % 3;
  }

  private static String name(int label) {
    return models.words.label(scene(), label);
  }

  /** As if without the first ones those classes were named. */
  private static WhyScene scene(int... says) {
    List<Teacher> teachers = new ArrayList<>();
    for (int k = 0; k < findings.rows().length; k++) {
      int said = k < says.length ? says[k] : label();
      teachers.add(new Teacher(k, k, 0.25, said, 0.5 / (k + 1), 0));
    }
    return new WhyScene(findings, teachers, 0);
  }

  @Test
  void howManyDecideIsSaidInTheSingularAndThePlural() {
    assertThat(models.words.sentence(scene(other(1))))
        .contains("A single training sample decides it")
        .endsWith("it says " + name(other(1)) + ". Press Run to see each.");
    assertThat(models.words.sentence(scene(other(1), other(1))))
        .contains("2 training samples decide it");
    assertThat(models.words.sentence(scene())).contains("No single training sample decides it");
    assertThat(models.words.sentence(scene())).contains("without the strongest the lead is 0.25");
    BENCH.language().set(Language.CHINESE);
    assertThat(models.words.sentence(scene(other(1)))).contains("单独一个训练样本");
    assertThat(models.words.sentence(scene())).contains("仍领先 0.25");
  }

  /** Not the strongest's alone: another flips to another class. */
  @Test
  void allClassesAreNamedThatTheAnswerMayBe() {
    WhyScene both = scene(other(2), other(1), other(2));
    String named = name(other(2)) + " or " + name(other(1));
    assertThat(models.words.other(both)).isEqualTo(named);
    assertThat(models.words.sentence(both)).contains("it says " + named + ".");
    assertThat(models.words.answer(both)).isEqualTo("Leave out any one of three: " + named + ".");
    assertThat(models.words.answer(scene(other(1))))
        .isEqualTo("Leave out a single one: " + name(other(1)) + ".");
    BENCH.language().set(Language.CHINESE);
    assertThat(models.words.other(both)).isEqualTo(name(other(2)) + "或" + name(other(1)));
  }

  @Test
  void aboveTenTheNumberIsWrittenInDigits() {
    int[] ten = new int[10];
    int[] eleven = new int[11];
    Arrays.fill(ten, other(1));
    Arrays.fill(eleven, other(1));
    assertThat(models.words.answer(scene(ten))).contains("any one of ten:");
    assertThat(models.words.answer(scene(eleven))).contains("any one of 11:");
    assertThat(models.words.count(scene(eleven))).isEqualTo("11 of 120");
  }

  @Test
  void whoIsLeftOutChangesTheAnswerOrNot() {
    WhyScene scene = scene(other(1));
    assertThat(models.words.answer(scene.pointingAt(1)))
        .isEqualTo("Without sample 1: " + name(other(1)) + ".");
    assertThat(models.words.answer(scene.pointingAt(2)))
        .isEqualTo("Without sample 2: still " + name(label()) + ".");
    assertThat(models.words.without(scene.pointingAt(1)))
        .isEqualTo("without sample 1: " + name(other(1)) + " by 0.25");
    assertThat(models.words.without(scene)).isEmpty();
  }

  @Test
  void asLongAsNotAllAreLeftOutTheGoalIsSaid() {
    WhyScene some = new WhyScene(findings, scene(other(1)).teachers().subList(0, 30), 0);
    assertThat(models.words.sentence(some)).startsWith("Goal: ").contains("sample 0");
    assertThat(models.words.progress(some)).isEqualTo("30 of 120 left out");
    assertThat(models.words.count(some)).isEqualTo("30 of 120");
    assertThat(models.words.countCaption(some)).isEqualTo("left out so far");
    assertThat(models.words.answer(some)).contains("Each is left out in turn");
    assertThat(models.words.limits(some)).contains("alike by –");
  }

  @Test
  void aSampleIsNamedByItsTwoTellingNumbers() {
    String text = models.words.row(scene(), 0);
    assertThat(text).matches("\\d\\.\\d × \\d\\.\\d cm");
  }

  @Test
  void aShareHasItsSign() {
    assertThat(models.words.share(0.256)).isEqualTo("+0.26");
    assertThat(models.words.share(-0.256)).isEqualTo("−0.26");
    assertThat(models.words.share(0)).isEqualTo("0.00");
  }

  @Test
  void theOnlyOneThatDecidesIsNotOneOfThem() {
    assertThat(models.words.sentence(scene(other(1))))
        .contains("A single training sample decides it: leave that one out")
        .doesNotContain("any one");
    BENCH.language().set(Language.CHINESE);
    assertThat(models.words.sentence(scene(other(1)))).contains("单独一个").doesNotContain("任何一个");
    assertThat(models.words.sentence(scene(other(1), other(1)))).contains("任何一个");
  }
}
