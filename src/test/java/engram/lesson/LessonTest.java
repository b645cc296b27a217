package engram.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LessonTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:30:00Z");

  /** Nor does anything else say it, such as an answer that the teacher has tried. */
  @Property(tries = 200)
  void whatPupilsGetDoesNotSayWhatIsRight(@ForAll long seed) {
    Lesson lesson = Lessons.any(new Random(seed));
    Lesson handedOut = lesson.forPupils();
    assertThat(handedOut.handedOut()).isTrue();
    assertThat(handedOut.pupil()).isEqualTo(Pupil.NONE);
    assertThat(handedOut.questions()).hasSameSizeAs(lesson.questions());
    for (LessonQuestion each : handedOut.questions()) {
      LessonQuestion teachers = lesson.question(each.id()).orElseThrow();
      assertThat(each.prompt()).isEqualTo(teachers.prompt());
      assertThat(each.isRight(new Reply.Words("the loss"))).isEmpty();
      if (each instanceof LessonQuestion.Choice choice) assertThat(choice.right()).isEmpty();
      if (each instanceof LessonQuestion.Amount amount) {
        assertThat(amount.right()).isEmpty();
        assertThat(amount.tolerance()).isZero();
      }
      if (each instanceof LessonQuestion.Neuron neuron) assertThat(neuron.right()).isEmpty();
    }
  }

  @Test
  void aNumberMayBeAsFarAwayAsTheToleranceSays() {
    LessonQuestion question = new LessonQuestion.Amount("q", "", OptionalDouble.of(0.3), 0.1);
    assertThat(question.isRight(new Reply.Amount(0.2))).contains(true);
    assertThat(question.isRight(new Reply.Amount(0.4))).contains(true);
    assertThat(question.isRight(new Reply.Amount(0.401))).contains(false);
    assertThat(question.isRight(new Reply.Words("0.3"))).contains(false);
  }

  @Test
  void anyAcceptedNeuronIsRight() {
    LessonQuestion question =
        new LessonQuestion.Neuron("q", "", List.of(new Part.Neuron(0, 2), new Part.Neuron(0, 3)));
    assertThat(question.isRight(new Reply.Clicked(new Part.Neuron(0, 3)))).contains(true);
    assertThat(question.isRight(new Reply.Clicked(new Part.Neuron(1, 3)))).contains(false);
  }

  @Test
  void ownWordsAreNeitherRightNorWrong() {
    assertThat(new LessonQuestion.Words("q", "").isRight(new Reply.Words("a"))).isEmpty();
  }

  @Test
  void anAnswerTakesThePlaceOfTheEarlierOne() {
    Pupil pupil =
        Pupil.NONE
            .with(new Answer("q1", NOW, new Reply.Words("a")))
            .with(new Answer("q2", NOW, new Reply.Amount(1)))
            .with(new Answer("q1", NOW, new Reply.Words("b")));
    assertThat(pupil.answers()).extracting(Answer::question).containsExactly("q1", "q2");
    assertThat(pupil.answer("q1").orElseThrow().reply()).isEqualTo(new Reply.Words("b"));
    assertThat(pupil.without("q1").answer("q1")).isEmpty();
  }

  @Test
  void anAnswerGoesWithItsQuestionOrItsOption() {
    Lesson lesson = Lessons.irises();
    Lesson answered =
        lesson.withPupil(
            new Pupil("Mei", List.of(new Answer("q1", NOW, new Reply.Words("the loss")))));
    LessonQuestion.Choice other =
        new LessonQuestion.Choice("q1", "Why?", List.of("a", "b"), Optional.empty());
    assertThat(answered.with(other).pupil()).isEqualTo(new Pupil("Mei", List.of()));
    assertThat(answered.with(lesson.questions().get(0).withPrompt("Which?")).pupil())
        .isEqualTo(answered.pupil());
  }

  @Test
  void anIdIsNotGivenTwice() {
    Lesson lesson = Lessons.irises();
    assertThat(lesson.nextId()).isEqualTo("q5");
    assertThat(lesson.withQuestions(lesson.questions().subList(1, 4)).nextId()).isEqualTo("q1");
  }

  @Test
  void aControlKnowsItsPartOfARecipe() {
    Recipe before = Preset.REPAIRED.recipe();
    assertThat(changedIn(before, before)).isEmpty();
    assertThat(changedIn(before, before.withSeed(7))).containsExactly(LessonControl.SEED);
    assertThat(changedIn(before, before.withSettings(before.settings().withLearningRate(9))))
        .containsExactly(LessonControl.LEARNING_RATE);
    assertThat(changedIn(before, withHidden(before, 4, Activation.TANH)))
        .containsExactly(LessonControl.LAYERS);
    assertThat(changedIn(before, withHidden(before, 10, Activation.RELU)))
        .containsExactly(LessonControl.ACTIVATION);
  }

  private static List<LessonControl> changedIn(Recipe one, Recipe other) {
    return Stream.of(LessonControl.values()).filter(each -> !each.isSameIn(one, other)).toList();
  }

  private static Recipe withHidden(Recipe recipe, int units, Activation activation) {
    LayerSpec output = recipe.network().layers().get(1);
    return recipe.withNetwork(
        new NetworkSpec(
            recipe.network().inputs(), List.of(new LayerSpec(units, activation), output)));
  }

  @Test
  void aControlKnowsItsChanges() {
    assertThat(makers(new Intervention.Momentum(0.5))).containsExactly(LessonControl.MOMENTUM);
    assertThat(makers(new Intervention.HealAll())).containsExactly(LessonControl.SURGERY);
    assertThat(makers(new Intervention.Freeze(new Part.Neuron(0, 1), true)))
        .containsExactly(LessonControl.SURGERY);
  }

  private static List<LessonControl> makers(Intervention change) {
    return Stream.of(LessonControl.values()).filter(each -> each.makes(change)).toList();
  }
}
