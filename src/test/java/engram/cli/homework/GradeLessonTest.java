package engram.cli.homework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import engram.cli.CommandLineRun;
import engram.cli.JsonRun;
import engram.homework.HandedInLesson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets as a class hands them in: answered rightly, wrongly, not at all, with a lock broken. */
class GradeLessonTest {
  @TempDir Path folder;
  @TempDir Path teachers;
  private Path key;

  @BeforeEach
  void handIn() throws IOException {
    key = teachers.resolve("teacher.engram");
    HandedInLesson.save(key, HandedInLesson.run(HandedInLesson.BEGUN), HandedInLesson.LESSON);
    HandedInLesson.fill(folder);
  }

  private CommandLineRun grade(String... options) {
    List<String> args = new ArrayList<>(List.of("grade", folder.toString()));
    args.addAll(List.of(options));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private static JsonNode lessonOf(JsonNode report, int number) {
    return report.get("runs").get(number).get("lesson");
  }

  @Test
  void theTeachersFileSaysWhatIsRight() throws IOException {
    JsonNode report = JsonRun.of(grade("--json", "--key", key.toString()));
    JsonNode anna = lessonOf(report, 0);
    assertThat(anna.get("pupil").asText()).isEqualTo("Anna");
    assertThat(anna.get("answersRight").asInt()).isEqualTo(3);
    assertThat(anna.get("answersMarked").asInt()).isEqualTo(3);
    JsonNode words = anna.get("answers").get(2);
    assertThat(words.get("prompt").asText()).isEqualTo("What is an epoch?");
    assertThat(words.get("answer").asText()).isEqualTo("once through");
    assertThat(words.get("when").asText()).isEqualTo("2026-12-01T09:30:00Z");
    assertThat(words.has("right")).isFalse();
    assertThat(anna.get("answers").get(3).get("answer").asText()).isEqualTo("layer 2, neuron 1");
    JsonNode ben = lessonOf(report, 1);
    assertThat(ben.get("answersRight").asInt()).isZero();
    assertThat(ben.get("answers").get(0).get("right").asBoolean()).isFalse();
    assertThat(ben.get("answers").get(1).get("right").asBoolean()).isFalse();
    assertThat(ben.get("answers").get(3).has("answer")).isFalse();
  }

  @Test
  void theGoalsOfTheLessonCountUnlessOthersAreGiven() throws IOException {
    JsonNode report = JsonRun.of(grade("--json"));
    assertThat(report.get("goals").toString())
        .isEqualTo("[\"epochs <= 60\",\"hidden neurons <= 10\"]");
    assertThat(report.get("runs").get(0).get("goals").toString()).isEqualTo("[true,true]");
    assertThat(report.get("runs").get(1).get("goals").toString()).isEqualTo("[false,true]");
    JsonNode others = JsonRun.of(grade("--json", "--key", key.toString(), "--goal", "epochs > 3"));
    assertThat(others.get("goals").toString()).isEqualTo("[\"epochs > 3\"]");
  }

  /** A pupil who makes the goals easier in the own file gains nothing. */
  @Test
  void theGoalsOfTheTeachersFileComeFirst() throws IOException {
    Path ben = folder.resolve("ben.engram");
    Files.writeString(ben, Files.readString(ben).replace("epochs <= 60", "epochs <= 99"));
    JsonNode report = JsonRun.of(grade("--json", "--key", key.toString()));
    assertThat(report.get("goals").get(0).asText()).isEqualTo("epochs <= 60");
    assertThat(report.get("runs").get(1).get("goals").toString()).isEqualTo("[false,true]");
  }

  @Test
  void whatWasLockedAndChangedAllTheSameIsTold() throws IOException {
    JsonNode report = JsonRun.of(grade("--json", "--key", key.toString()));
    assertThat(lessonOf(report, 0).get("locksBroken").toString()).isEqualTo("[]");
    assertThat(lessonOf(report, 1).get("locksBroken").toString()).isEqualTo("[\"seed\"]");
    assertThat(lessonOf(report, 2).get("locksBroken").toString()).isEqualTo("[\"learning-rate\"]");
  }

  @Test
  void whoDidNothingHasCopiedFromNobodyAndChangedNothing() throws IOException {
    for (String name : List.of("dora", "eva")) {
      HandedInLesson.save(
          folder.resolve(name + ".engram"),
          HandedInLesson.run(HandedInLesson.BEGUN),
          HandedInLesson.LESSON.forPupils());
    }
    JsonNode report = JsonRun.of(grade("--json", "--key", key.toString()));
    assertThat(report.get("runs").get(3).get("name").asText()).isEqualTo("dora");
    assertThat(report.get("runs").get(3).get("sameAs").toString()).isEqualTo("[]");
    assertThat(report.get("runs").get(3).get("changed").toString()).isEqualTo("[]");
  }

  @Test
  void withoutAKeyNobodyKnowsWhatIsRight() throws IOException {
    JsonNode report = JsonRun.of(grade("--json"));
    assertThat(lessonOf(report, 0).has("answersRight")).isFalse();
    assertThat(lessonOf(report, 0).get("answers").get(0).has("right")).isFalse();
    assertThat(lessonOf(report, 2).get("locksBroken").toString()).isEqualTo("[\"learning-rate\"]");
    assertThat(grade().out()).containsPattern("(?m)^anna .* 2 of 2 +4 of 4 +Anna$");
  }

  @Test
  void theTextSaysItInLines() {
    assertThat(grade("--key", key.toString()).out())
        .containsPattern("(?m)^anna .* 3 of 3 right +Anna$")
        .contains("  What falls while it learns? the accuracy – WRONG")
        .contains("  What is an epoch? once through\n")
        .contains("  Click the output for setosa. – no answer")
        .contains("  locked, but changed: seed");
  }

  @Test
  void theTableHasAColumnForEachQuestion() throws IOException {
    Path table = teachers.resolve("table.csv");
    assertThat(grade("--csv", table.toString(), "--key", key.toString()).exitCode()).isZero();
    List<String> lines = Files.readAllLines(table);
    assertThat(lines.get(0))
        .endsWith(
            ",pupil,answers right,locked but changed,What falls while it learns?,right,How many"
                + " weights has it?,right,What is an epoch?,right,Click the output for"
                + " setosa.,right");
    assertThat(lines.get(1))
        .endsWith(",Anna,3,,the loss,yes,70.5,yes,once through,,\"layer 2, neuron 1\",yes");
    assertThat(lines.get(2)).endsWith(",'=BEN(),0,seed,the accuracy,no,83.0,no,,,,");
  }

  @Test
  void aGoalOfTheTeacherThatIsNoneIsASentence() throws IOException {
    HandedInLesson.save(
        key,
        HandedInLesson.run(HandedInLesson.BEGUN),
        HandedInLesson.LESSON.withGoals(List.of("beauty > 3")));
    CommandLineRun run = grade("--key", key.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("\"beauty > 3\"")
        .containsPattern("teacher.engram, line \\d+, column \\d+");
  }

  @Test
  void aGoalOfAPupilThatIsNoneIsTold() throws IOException {
    for (String name : List.of("ben", "cem")) Files.delete(folder.resolve(name + ".engram"));
    Path anna = folder.resolve("anna.engram");
    Files.writeString(anna, Files.readString(anna).replace("epochs <= 60", "beauty > 3"));
    assertThat(grade().out())
        .containsPattern("anna.engram, line \\d+, column \\d+: \"beauty > 3\" .* is no goal");
  }
}
