package engram.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.lesson.Answer;
import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.Lessons;
import engram.lesson.Pupil;
import engram.lesson.Reply;
import engram.nn.Part;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons in the files of runs; that they are as the schema says is in RunSchemaTest. */
class LessonFileTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String text(Lesson lesson) throws Exception {
    return RunFile.text(SavedRuns.iris().withLesson(Optional.of(lesson)));
  }

  private static Lesson answered() {
    Instant when = Instant.parse("2026-12-01T09:30:00Z");
    return Lessons.irises()
        .withPupil(
            new Pupil(
                "Mei",
                List.of(
                    new Answer("q1", when, new Reply.Words("the loss")),
                    new Answer("q2", when, new Reply.Amount(70.25)),
                    new Answer("q4", when, new Reply.Clicked(new Part.Neuron(1, 2))))));
  }

  @Property(tries = 150)
  void anyLessonIsReadAsItWasWritten(@ForAll long seed) throws Exception {
    Lesson lesson = Lessons.any(new Random(seed));
    String text = text(lesson);
    SavedRun read = RunFile.read(text, "a.engram");
    assertThat(read.lesson()).contains(lesson);
    assertThat(RunFile.text(read)).isEqualTo(text);
  }

  @Test
  void aRunWithoutOneHasNoneInItsFile() throws Exception {
    String text = RunFile.text(SavedRuns.iris().withLesson(Optional.empty()));
    assertThat(text).doesNotContain("lesson");
    assertThat(RunFile.read(text, "a").lesson()).isEmpty();
  }

  @Test
  void itIsReadableText() throws Exception {
    assertThat(text(answered()))
        .contains("\"goals\": [", "\"learning-rate\": \"locked\"", "\"seed\": \"hidden\"")
        .contains("\"name\": \"Mei\"", "\"when\": \"2026-12-01T09:30:00Z\"", "\"answer\": 70.25");
  }

  @Test
  void whatIsHandedOutDoesNotSayWhatIsRight() throws Exception {
    assertThat(text(Lessons.irises())).contains("\"right\"", "\"tolerance\"");
    assertThat(text(Lessons.irises().forPupils()))
        .contains("\"handed-out\": true")
        .doesNotContain("right")
        .doesNotContain("tolerance");
  }

  @Test
  void fieldsOfAnotherVersionAreKept() throws Exception {
    ObjectNode root = (ObjectNode) MAPPER.readTree(text(answered()));
    for (String place :
        List.of(
            "/lesson",
            "/lesson/locks",
            "/lesson/questions/2",
            "/lesson/questions/3/right/0",
            "/lesson/pupil",
            "/lesson/pupil/answers/1",
            "/lesson/pupil/answers/2/answer")) {
      assertThat(root.at(place).isObject()).as(place).isTrue();
      ((ObjectNode) root.at(place)).putObject("later").put("place", place);
    }
    String text = RunFile.text(RunFile.read(root.toString(), "a"));
    assertThat(MAPPER.readTree(text)).isEqualTo(root);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"title\": \"Irises\"|\"title\": 3|lesson.title|NO_TEXT_FIELD",
        "\"learning-rate\": \"locked\"|\"learning-rate\":"
            + " \"shut\"|lesson.locks.learning-rate|NO_CHOICE",
        "\"kind\": \"choice\"|\"kind\": \"guess\"|lesson.questions.kind|NO_CHOICE",
        "\"kind\": \"choice\"|\"kind\": \"neuron\"|lesson.questions.right|NO_LIST",
        "\"id\": \"q2\"|\"id\": \"q1\"|lesson.questions.id|REPEATED",
        "\"right\": \"the loss\"|\"right\": \"a loss\"|lesson.questions.right|NO_CHOICE",
        "\"the accuracy\"|\"the loss\"|lesson.questions.options|REPEATED",
        "\"tolerance\": 0.5|\"tolerance\": -1|lesson.questions.tolerance|NOT_BETWEEN",
        "\"tolerance\": 0.5|\"near\": 1|lesson.questions.tolerance|MISSING",
        "\"question\": \"q2\"|\"question\": \"q9\"|lesson.pupil.answers|UNFIT",
        "\"question\": \"q2\"|\"question\": \"q3\"|lesson.pupil.answers|UNFIT",
        "\"question\": \"q2\"|\"question\": \"q1\"|lesson.pupil.answers|UNFIT",
        "\"answer\": \"the loss\"|\"answer\": \"the noise\"|lesson.pupil.answers|UNFIT",
        "\"answer\": 70.25|\"answer\": 1e999|lesson.pupil.answers.answer|NOT_BETWEEN",
        "\"when\": \"2026-12-01T09:30:00Z\"|\"when\": \"today\"|lesson.pupil.answers.when|UNFIT",
        "\"test accuracy >= 0.9\"|\"\"|lesson.goals|NO_TEXT_FIELD",
        "\"test accuracy >= 0.9\"|\"beauty > 3\"|lesson.goals|NO_GOAL",
        "\"test accuracy >= 0.9\"|\"epochs > many\"|lesson.goals|NO_GOAL",
      })
  void whatIsWrongIsToldWithItsPlace(String what, String by, String field, ExperimentFault fault)
      throws Exception {
    String text = text(answered());
    assertThat(text).contains(what);
    assertThatThrownBy(() -> RunFile.read(text.replaceFirst(Pattern.quote(what), by), "a"))
        .isInstanceOfSatisfying(
            ExperimentFileException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(fault);
              assertThat(e.getMessage()).contains(field).containsPattern("line \\d+");
            });
  }

  @Test
  void whatIsNoGoalIsToldByLineAndColumn() throws Exception {
    String text = text(Lessons.irises()).replace("epochs <= 300", "beauty > 3");
    List<String> lines = text.lines().toList();
    int line = 0;
    while (!lines.get(line).contains("beauty")) line++;
    int column = lines.get(line).indexOf("\"beauty");
    assertThatThrownBy(() -> RunFile.read(text, "a"))
        .hasMessageStartingWith(
            "a, line %d, column %d: \"beauty > 3\" in lesson.goals is no goal. Write a quantity,",
            line + 1, column + 1)
        .hasMessageContaining("learning rate, hidden neurons, parameters.");
  }

  @Test
  void whatIsTooMuchIsRefused() throws Exception {
    String text = text(Lessons.irises());
    String many = "\"goals\": [" + "\"epochs < 3\", ".repeat(Lesson.MOST_GOALS);
    assertThatThrownBy(() -> RunFile.read(text.replace("\"goals\": [", many), "a"))
        .hasMessageContaining("0 to 20 entries");
    String longer = "Train" + "!".repeat(Lesson.LONGEST_INSTRUCTIONS);
    assertThatThrownBy(() -> RunFile.read(text.replace("Train", longer), "a"))
        .hasMessageContaining("0 to 20000 characters");
  }

  /** A teacher who writes a file by hand has to know their names. */
  @Test
  void theSchemaNamesEveryControl() throws Exception {
    ObjectNode schema =
        (ObjectNode)
            MAPPER.readTree(getClass().getResourceAsStream("/engram/files/run.schema.json"));
    List<String> named =
        schema
            .at("/$defs/lesson/properties/locks/properties")
            .propertyStream()
            .map(Map.Entry::getKey)
            .toList();
    assertThat(named)
        .containsExactlyElementsOf(
            Arrays.stream(LessonControl.values()).map(LessonControl::id).toList());
  }
}
