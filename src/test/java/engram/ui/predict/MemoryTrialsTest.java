package engram.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.SuppliedPatterns;
import engram.memory.sleep.SleepCourse;
import engram.memory.sleep.SleepSetup;
import engram.memory.spacing.SpacingSetup;
import engram.memory.tag.TagSetup;
import engram.ui.base.Language;
import engram.ui.base.LongWork.Steps;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What is asked about an experiment is what it then shows. */
class MemoryTrialsTest {
  private static final ForgettingSetup FORGETTING =
      new ForgettingSetup(ForgettingSet.IRIS, 5, 4, 7, List.of(ForgettingCure.Kind.SLEEP.cure(1)));

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());

  private static Question question(Experiment experiment) {
    return new MemoryTrials(null).of(experiment, () -> {}).question();
  }

  private static RecallSetup recall() {
    List<NamedPattern> all = SuppliedPatterns.load().start();
    return RecallSetup.usual(all, 1, new Spoiling.Flip(0.2, 3));
  }

  /** From where on it is asked, and to where: there the one ends and the other. */
  private static void requireJoined(Question question, Steps<Course> known, Steps<Course> all) {
    Course before = Whole.of(known);
    Course after = Whole.of(all);
    assertThat(before.last()).isEqualTo(question.from());
    assertThat(after.last()).isEqualTo(question.to());
    for (Course each : List.of(before, after)) {
      assertThat(DoubleStream.of(each.values())).allMatch(value -> value >= 0 && value <= 1);
      assertThat(each.score()).isEqualTo(each.values()[each.values().length - 1]);
      assertThat(each.ended()).isTrue();
    }
  }

  @Test
  void whatWasLearnedFirstIsKnownAndThenForgotten() {
    requireJoined(
        question(new Experiment.Forgetting(FORGETTING, ForgettingCure.Kind.SLEEP, 0)),
        MemoryCourse.learning(FORGETTING),
        MemoryCourse.forgetting(FORGETTING, FORGETTING.cures().get(0)));
    Course whole = Whole.of(MemoryCourse.forgetting(FORGETTING, ForgettingCure.NONE));
    Course first = Whole.of(MemoryCourse.learning(FORGETTING));
    for (int epoch = 0; epoch <= first.last(); epoch++) {
      assertThat(whole.values()[epoch]).isEqualTo(first.values()[epoch]);
    }
  }

  @Test
  void aCueIsWhatIsRightAtFirst() {
    RecallSetup setup = recall();
    requireJoined(
        question(new Experiment.Recall(setup, 0)),
        MemoryCourse.cue(setup),
        MemoryCourse.recall(setup));
    Course cue = Whole.of(MemoryCourse.cue(setup));
    assertThat(Whole.of(MemoryCourse.recall(setup)).values()[0]).isEqualTo(cue.score());
    // a fifth of the cells is turned over
    assertThat(cue.score()).isCloseTo(0.8, within(0.02));
  }

  @Test
  void aListIsAskedAboutFromItsLastLearningOn() {
    requireJoined(
        question(new Experiment.Stores(ListSetup.USUAL, 0)),
        MemoryCourse.studied(ListSetup.USUAL),
        MemoryCourse.list(ListSetup.USUAL));
    Course studied = Whole.of(MemoryCourse.studied(ListSetup.USUAL));
    Course whole = Whole.of(MemoryCourse.list(ListSetup.USUAL));
    assertThat(whole.at(studied.last())).isCloseTo(studied.score(), within(1e-9));
    assertThat(whole.score()).isLessThan(studied.score());
  }

  @Test
  void spacedEveningsAreAskedAboutFromTheSecondOn() {
    requireJoined(
        question(new Experiment.Spacing(SpacingSetup.USUAL, 0, 50, false)),
        MemoryCourse.learnedAgain(SpacingSetup.USUAL),
        MemoryCourse.spacing(SpacingSetup.USUAL));
  }

  @Test
  void nightsAndActsAndUpdatesAreAsManyAsAreAskedAbout() {
    Question sleep = question(new Experiment.Sleep(SleepSetup.USUAL, 0));
    assertThat(
            Whole.of(MemoryCourse.sleep(SleepSetup.USUAL, SleepCourse.Night::withoutFast)).last())
        .isEqualTo(sleep.to());
    Question tag = question(new Experiment.Tag(TagSetup.USUAL, 0));
    assertThat(Whole.of(MemoryCourse.tag(TagSetup.USUAL)).last()).isEqualTo(tag.to());
    Course known = Whole.of(MemoryCourse.tag(TagSetup.USUAL.taggingAtRandom()));
    assertThat(known.last()).isEqualTo(tag.to());
    assertThat(DoubleStream.of(known.values())).allMatch(calm -> calm >= 0 && calm <= 1);
  }

  @Test
  void aRuleThatRunsAwayHasNoEnd() {
    for (NeuronRule rule : NeuronRule.values()) {
      Question asked = question(new Experiment.Neuron(NeuronSetup.USUAL, List.of(rule), rule, 0));
      Course course = Whole.of(MemoryCourse.neuron(NeuronSetup.USUAL, rule));
      Course before = Whole.of(MemoryCourse.unlearned(NeuronSetup.USUAL, rule));
      assertThat(course.last()).isEqualTo(asked.to());
      assertThat(course.values()[0]).isEqualTo(before.score());
    }
  }

  @Test
  void theQuestionIsAskedInBothLanguages() {
    List<Question> all =
        List.of(
            question(new Experiment.Forgetting(FORGETTING, ForgettingCure.Kind.SLEEP, 0)),
            question(new Experiment.Recall(recall(), 0)),
            question(new Experiment.Stores(ListSetup.USUAL, 0)),
            question(new Experiment.Spacing(SpacingSetup.USUAL, 0, 50, false)),
            question(new Experiment.Sleep(SleepSetup.USUAL, 0)),
            question(new Experiment.Tag(TagSetup.USUAL, 0)));
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      for (Question question : all) {
        List<String> said =
            List.of(
                question.title().apply(texts),
                question.asked().apply(texts),
                question.beside().apply(texts));
        assertThat(said).noneMatch(each -> each.isBlank() || each.contains("{"));
        assertThat(said).allMatch(each -> han(each) == (language == Language.CHINESE));
      }
    }
    preferences.languageProperty().set(Language.ENGLISH);
    assertThat(all.get(0).asked().apply(texts)).contains("4");
    assertThat(all.get(5).asked().apply(texts))
        .contains(String.valueOf(TagSetup.USUAL.acts().size()));
  }

  private static boolean han(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
