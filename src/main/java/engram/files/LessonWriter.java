package engram.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.lesson.Answer;
import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Lock;
import engram.lesson.Pupil;
import engram.lesson.Reply;
import engram.nn.Part;

/** Writes what {@link LessonReader} reads. */
final class LessonWriter {
  private LessonWriter() {}

  static void write(Lesson lesson, ObjectNode node) {
    if (lesson.handedOut()) node.put("handed-out", true);
    put("title", lesson.title(), node);
    put("author", lesson.author(), node);
    put("instructions", lesson.instructions(), node);
    if (!lesson.goals().isEmpty()) {
      ArrayNode goals = node.putArray("goals");
      lesson.goals().forEach(goals::add);
    }
    if (!lesson.locks().isEmpty()) {
      ObjectNode locks = node.putObject("locks");
      for (LessonControl each : LessonControl.values()) {
        Lock lock = lesson.locks().get(each);
        if (lock != null) locks.put(each.id(), lock.id());
      }
    }
    if (!lesson.questions().isEmpty()) {
      ArrayNode questions = node.putArray("questions");
      for (LessonQuestion each : lesson.questions()) write(each, questions.addObject());
    }
    if (!lesson.pupil().equals(Pupil.NONE)) write(lesson.pupil(), node.putObject("pupil"));
  }

  private static void put(String name, String text, ObjectNode node) {
    if (!text.isEmpty()) node.put(name, text);
  }

  private static void write(LessonQuestion question, ObjectNode node) {
    node.put("id", question.id());
    node.put("kind", LessonReader.Kind.of(question).id());
    node.put("prompt", question.prompt());
    if (question instanceof LessonQuestion.Choice choice) {
      ArrayNode options = node.putArray("options");
      choice.options().forEach(options::add);
      choice.right().ifPresent(right -> node.put("right", right));
    } else if (question instanceof LessonQuestion.Amount amount && amount.right().isPresent()) {
      node.put("right", amount.right().getAsDouble());
      node.put("tolerance", amount.tolerance());
    } else if (question instanceof LessonQuestion.Neuron neuron && !neuron.right().isEmpty()) {
      ArrayNode right = node.putArray("right");
      for (Part.Neuron each : neuron.right()) write(each, right.addObject());
    }
  }

  private static void write(Part.Neuron neuron, ObjectNode node) {
    node.put("layer", neuron.layer()).put("neuron", neuron.unit());
  }

  private static void write(Pupil pupil, ObjectNode node) {
    put("name", pupil.name(), node);
    if (pupil.answers().isEmpty()) return;
    ArrayNode answers = node.putArray("answers");
    for (Answer each : pupil.answers()) write(each, answers.addObject());
  }

  private static void write(Answer answer, ObjectNode node) {
    node.put("question", answer.question());
    node.put("when", answer.when().toString());
    if (answer.reply() instanceof Reply.Words words) node.put("answer", words.text());
    else if (answer.reply() instanceof Reply.Amount amount) node.put("answer", amount.value());
    else if (answer.reply() instanceof Reply.Clicked clicked) {
      write(clicked.neuron(), node.putObject("answer"));
    }
  }
}
