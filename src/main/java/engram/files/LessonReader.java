package engram.files;

import engram.data.Identified;
import engram.lesson.Answer;
import engram.lesson.Goal;
import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Lock;
import engram.lesson.Pupil;
import engram.lesson.Quantity;
import engram.lesson.Reply;
import engram.nn.Part;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Makes a lesson of its fields. */
final class LessonReader {
  private static final int LONGEST_ID = 50;
  private static final int LONGEST_TIME = 40;

  private final JsonFields root;

  /** As a file names the kinds of questions. */
  enum Kind implements Identified {
    CHOICE,
    NUMBER,
    TEXT,
    NEURON;

    static Kind of(LessonQuestion question) {
      if (question instanceof LessonQuestion.Choice) return CHOICE;
      if (question instanceof LessonQuestion.Amount) return NUMBER;
      return question instanceof LessonQuestion.Words ? TEXT : NEURON;
    }
  }

  LessonReader(JsonFields root) {
    this.root = root;
  }

  Lesson read() throws ExperimentFileException {
    List<LessonQuestion> questions = questions();
    Lesson lesson =
        new Lesson(
            root.has("handed-out") && root.truth("handed-out"),
            word(root, "title", Lesson.LONGEST_NAME),
            word(root, "author", Lesson.LONGEST_NAME),
            word(root, "instructions", Lesson.LONGEST_INSTRUCTIONS),
            goals(),
            locks(),
            questions,
            Pupil.NONE);
    return root.has("pupil") ? lesson.withPupil(pupil(lesson)) : lesson;
  }

  private static String word(JsonFields fields, String name, int longest)
      throws ExperimentFileException {
    return fields.has(name) ? fields.word(name, longest) : "";
  }

  private List<String> goals() throws ExperimentFileException {
    List<String> goals = new ArrayList<>();
    if (!root.has("goals")) return goals;
    for (JsonPart each : root.entries("goals", Lesson.MOST_GOALS)) {
      String goal = root.text(each, "goals", Lesson.LONGEST_GOAL);
      if (Goal.find(goal).isEmpty()) {
        throw root.fault(ExperimentFault.NO_GOAL, "goals", each, Quantity.names(), "");
      }
      goals.add(goal);
    }
    return goals;
  }

  private Map<LessonControl, Lock> locks() throws ExperimentFileException {
    Map<LessonControl, Lock> locks = new EnumMap<>(LessonControl.class);
    if (!root.has("locks")) return locks;
    JsonFields fields = root.object("locks");
    for (LessonControl each : LessonControl.values()) {
      if (fields.has(each.id())) {
        locks.put(each, fields.choice(each.id(), List.of(Lock.values()), Lock::id));
      }
    }
    return locks;
  }

  private List<LessonQuestion> questions() throws ExperimentFileException {
    List<LessonQuestion> questions = new ArrayList<>();
    if (!root.has("questions")) return questions;
    Set<String> ids = new HashSet<>();
    for (JsonFields each : root.fields("questions", Lesson.MOST_QUESTIONS)) {
      LessonQuestion question = question(each);
      if (!ids.add(question.id())) throw each.repeated(each.part("id"), "id");
      questions.add(question);
    }
    return questions;
  }

  private static LessonQuestion question(JsonFields fields) throws ExperimentFileException {
    String id = fields.text("id", LONGEST_ID);
    String prompt = fields.word("prompt", Lesson.LONGEST_PROMPT);
    return switch (fields.choice("kind", List.of(Kind.values()), Kind::id)) {
      case CHOICE -> choice(fields, id, prompt);
      case NUMBER -> amount(fields, id, prompt);
      case TEXT -> new LessonQuestion.Words(id, prompt);
      case NEURON -> new LessonQuestion.Neuron(id, prompt, neurons(fields));
    };
  }

  private static LessonQuestion choice(JsonFields fields, String id, String prompt)
      throws ExperimentFileException {
    List<String> options = new ArrayList<>();
    for (JsonPart each : fields.list("options", Lesson.MOST_OPTIONS)) {
      String option = fields.text(each, "options", Lesson.LONGEST_OPTION);
      if (options.contains(option)) throw fields.repeated(each, "options");
      options.add(option);
    }
    if (options.size() < Lesson.LEAST_OPTIONS) throw fields.unfit("options");
    Optional<String> right = Optional.empty();
    if (fields.has("right")) right = Optional.of(fields.choice("right", options, text -> text));
    return new LessonQuestion.Choice(id, prompt, options, right);
  }

  private static LessonQuestion amount(JsonFields fields, String id, String prompt)
      throws ExperimentFileException {
    if (!fields.has("right")) {
      return new LessonQuestion.Amount(id, prompt, OptionalDouble.empty(), 0);
    }
    double right = fields.real("right");
    double tolerance = fields.between("tolerance", 0, Double.MAX_VALUE);
    return new LessonQuestion.Amount(id, prompt, OptionalDouble.of(right), tolerance);
  }

  private static List<Part.Neuron> neurons(JsonFields fields) throws ExperimentFileException {
    List<Part.Neuron> neurons = new ArrayList<>();
    if (!fields.has("right")) return neurons;
    for (JsonFields each : fields.objects("right", Lesson.MOST_NEURONS)) neurons.add(neuron(each));
    return neurons;
  }

  /** Perhaps of another network than the present one, whose layers can be changed. */
  private static Part.Neuron neuron(JsonFields fields) throws ExperimentFileException {
    return new Part.Neuron(
        fields.count("layer", Integer.MAX_VALUE), fields.count("neuron", Integer.MAX_VALUE));
  }

  private Pupil pupil(Lesson lesson) throws ExperimentFileException {
    JsonFields fields = root.object("pupil");
    List<Answer> answers = new ArrayList<>();
    if (fields.has("answers")) {
      Set<String> answered = new HashSet<>();
      for (JsonFields each : fields.fields("answers", Lesson.MOST_QUESTIONS)) {
        Answer answer = answer(each);
        if (!lesson.isAnsweredBy(answer)) throw each.unfit();
        if (!answered.add(answer.question())) {
          throw each.repeated(each.part("question"), "question");
        }
        answers.add(answer);
      }
    }
    return new Pupil(word(fields, "name", Lesson.LONGEST_NAME), answers);
  }

  private static Answer answer(JsonFields fields) throws ExperimentFileException {
    return new Answer(fields.text("question", LONGEST_ID), when(fields), reply(fields));
  }

  private static Instant when(JsonFields fields) throws ExperimentFileException {
    try {
      return Instant.parse(fields.text("when", LONGEST_TIME));
    } catch (DateTimeException e) {
      throw fields.unfit("when");
    }
  }

  private static Reply reply(JsonFields fields) throws ExperimentFileException {
    JsonPart part = fields.part("answer");
    if (part instanceof JsonPart.Fields) return new Reply.Clicked(neuron(fields.object("answer")));
    if (part instanceof JsonPart.Number) return new Reply.Amount(fields.real("answer"));
    return new Reply.Words(fields.word("answer", Lesson.LONGEST_ANSWER));
  }
}
