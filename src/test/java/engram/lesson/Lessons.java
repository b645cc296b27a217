package engram.lesson;

import engram.nn.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Lessons for tests. */
public final class Lessons {
  private static final String[] WORDS = {
    "", "A", "Why?", "\"two\"\nlines", "汉字：一个问题", "x < 3 & y", "\u0000\t", "=1+1"
  };

  private Lessons() {}

  /** On the repaired irises, as a teacher has it. */
  public static Lesson irises() {
    return Lesson.EMPTY
        .withTitle("Irises")
        .withAuthor("Ms Li")
        .withInstructions("Train the network, then answer.")
        .withGoals(List.of("test accuracy >= 0.9", "epochs <= 300", "learning rate <= 0.1"))
        .withLocks(
            Map.of(LessonControl.LEARNING_RATE, Lock.LOCKED, LessonControl.SEED, Lock.HIDDEN))
        .withQuestions(
            List.of(
                new LessonQuestion.Choice(
                    "q1",
                    "What falls while it learns?",
                    List.of("the loss", "the accuracy"),
                    Optional.of("the loss")),
                new LessonQuestion.Amount(
                    "q2", "How many weights has it?", OptionalDouble.of(70), 0.5),
                new LessonQuestion.Words("q3", "What is an epoch?"),
                new LessonQuestion.Neuron(
                    "q4", "Click the output for setosa.", List.of(new Part.Neuron(1, 0)))));
  }

  /** Any that a file can hold. */
  public static Lesson any(Random random) {
    List<String> goals = new ArrayList<>();
    while (random.nextBoolean()) goals.add("test accuracy >= " + random.nextDouble());
    Map<LessonControl, Lock> locks = new EnumMap<>(LessonControl.class);
    for (LessonControl each : LessonControl.values()) {
      if (random.nextInt(4) == 0) locks.put(each, Lock.values()[random.nextInt(2)]);
    }
    List<LessonQuestion> questions = new ArrayList<>();
    while (questions.size() < 8 && random.nextInt(5) > 0) {
      questions.add(question("q" + questions.size() + word(random), random));
    }
    Lesson lesson =
        new Lesson(
            random.nextBoolean(),
            word(random),
            word(random),
            word(random),
            goals,
            locks,
            questions,
            Pupil.NONE);
    Pupil pupil = new Pupil(word(random), List.of());
    for (LessonQuestion each : questions) {
      Instant when = Instant.ofEpochSecond(random.nextInt());
      if (random.nextBoolean())
        pupil = pupil.with(new Answer(each.id(), when, reply(each, random)));
    }
    return lesson.withPupil(pupil);
  }

  private static LessonQuestion question(String id, Random random) {
    boolean known = random.nextBoolean();
    String prompt = word(random);
    return switch (random.nextInt(4)) {
      case 0 -> {
        List<String> options =
            new ArrayList<>(List.of("a" + word(random), "b", "c" + word(random)));
        Optional<String> right = Optional.of(options.get(random.nextInt(3)));
        yield new LessonQuestion.Choice(id, prompt, options, right.filter(text -> known));
      }
      case 1 ->
          known
              ? new LessonQuestion.Amount(
                  id, prompt, OptionalDouble.of(random.nextGaussian()), random.nextDouble())
              : new LessonQuestion.Amount(id, prompt, OptionalDouble.empty(), 0);
      case 2 -> new LessonQuestion.Words(id, prompt);
      default -> {
        List<Part.Neuron> right = new ArrayList<>();
        while (random.nextBoolean()) right.add(neuron(random));
        yield new LessonQuestion.Neuron(id, prompt, right);
      }
    };
  }

  private static Reply reply(LessonQuestion question, Random random) {
    if (question instanceof LessonQuestion.Choice choice) {
      return new Reply.Words(choice.options().get(random.nextInt(choice.options().size())));
    }
    if (question instanceof LessonQuestion.Amount) return new Reply.Amount(random.nextGaussian());
    if (question instanceof LessonQuestion.Words) return new Reply.Words(word(random));
    return new Reply.Clicked(neuron(random));
  }

  private static Part.Neuron neuron(Random random) {
    return new Part.Neuron(random.nextInt(5), random.nextInt(100));
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
