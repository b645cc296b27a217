package engram.ui.grades;

import static org.assertj.core.api.Assertions.assertThat;

import engram.homework.HandedInFolder;
import engram.homework.HandedInLesson;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of grades without its window: the worker works when the test lets it. */
class GradesViewModelTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final Queue<Runnable> window = new ArrayDeque<>();
  private final GradesViewModel victim = new GradesViewModel(texts, worker::add, window::add, 2);

  @BeforeEach
  void handIn() throws IOException {
    HandedInFolder.fill(folder);
  }

  private void work() {
    while (!worker.isEmpty()) worker.remove().run();
    while (!window.isEmpty()) window.remove().run();
  }

  private List<GradeRow> rows() {
    return victim.rowsProperty().getValue();
  }

  private List<String> names() {
    return rows().stream().map(row -> row.one().name()).toList();
  }

  private GradeRow row(String name) {
    return rows().stream().filter(row -> row.one().name().equals(name)).findFirst().orElseThrow();
  }

  private void grade() {
    victim.grade(folder);
    work();
  }

  @Test
  void everyFileIsARow() {
    grade();
    assertThat(names()).containsExactly("ann", "bob", "cid", "eve", "dan");
    GradeRow ann = row("ann");
    assertThat(ann.cell(GradeColumn.EPOCHS)).isEqualTo("30");
    assertThat(ann.cell(GradeColumn.CHANGED)).isEqualTo("1");
    assertThat(ann.cell(GradeColumn.REPLAYS)).isEqualTo("to the bit");
    assertThat(ann.cell(GradeColumn.SAME)).isEqualTo("bob");
    assertThat(ann.cell(GradeColumn.GOALS)).isEmpty();
    assertThat(ann.details()).anyMatch(line -> line.contains("learning-rate 0.1 at epoch 0"));
    assertThat(ann.details()).contains("The pupil's notes: of ann.engram");
    assertThat(row("cid").warned()).containsExactly(GradeColumn.REPLAYS);
    assertThat(ann.warned()).containsExactly(GradeColumn.SAME);
    assertThat(row("cid").cell(GradeColumn.REPLAYS)).isEqualTo("not from epoch 10 on");
    assertThat(victim.statusProperty().getValue()).isEqualTo("5 files handed in");
    assertThat(victim.progressProperty().get()).isEmpty();
  }

  @Test
  void aDamagedFileIsARowWithItsSentenceInBothLanguages() {
    grade();
    String english = row("dan").fault().orElseThrow();
    assertThat(english).contains("dan.engram");
    assertThat(row("dan").curve()).isEmpty();
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(row("dan").fault().orElseThrow()).contains("dan.engram").isNotEqualTo(english);
    assertThat(row("ann").cell(GradeColumn.REPLAYS)).isEqualTo("逐位一致");
  }

  @Test
  void allCurvesHaveOneScale() {
    grade();
    List<CurveScale.Point> longest = row("eve").curve();
    List<CurveScale.Point> shorter = row("ann").curve();
    assertThat(longest.get(longest.size() - 1).x()).isEqualTo(1);
    assertThat(shorter.get(shorter.size() - 1).x()).isEqualTo(0.5);
    List<Double> heights = new ArrayList<>();
    rows().forEach(row -> row.curve().forEach(point -> heights.add(point.y())));
    assertThat(heights).contains(0.0, 1.0).allMatch(y -> y >= 0 && y <= 1);
  }

  @Test
  void goalsAreHeldAgainstWhatIsThereWithoutTrainingAgain() {
    grade();
    victim.goals.set("epochs >= 30; learning rate <= 0.05");
    assertThat(row("ann").cell(GradeColumn.GOALS)).isEqualTo("1 of 2");
    assertThat(row("eve").cell(GradeColumn.GOALS)).isEqualTo("2 of 2");
    assertThat(row("ann").details()).contains("Goals missed: learning rate <= 0.05 (is 0.1)");
    assertThat(worker).isEmpty();
    victim.sortBy(GradeColumn.GOALS);
    assertThat(names()).containsExactly("eve", "ann", "bob", "cid", "dan");
  }

  @Test
  void aWrongGoalGetsItsSentenceAndTheOthersStay() {
    grade();
    victim.goals.set("epochs >= 30");
    for (String wrong : List.of("epochs", "speed > 1", "epochs > many")) {
      victim.goals.set(wrong);
      String english = victim.goalProblemProperty().getValue();
      assertThat(english).contains(wrong.split(" ")[0].equals("speed") ? "speed" : "");
      assertThat(english).isNotEmpty();
      assertThat(row("ann").cell(GradeColumn.GOALS)).isEqualTo("1 of 1");
      preferences.languageProperty().set(Language.CHINESE);
      assertThat(victim.goalProblemProperty().getValue()).isNotEmpty().isNotEqualTo(english);
      preferences.languageProperty().set(Language.ENGLISH);
    }
    victim.goals.set("");
    assertThat(victim.goalProblemProperty().getValue()).isEmpty();
    assertThat(row("ann").cell(GradeColumn.GOALS)).isEmpty();
  }

  @Test
  void aHeadSortsAndPressedAgainTurnsAround() {
    grade();
    victim.sortBy(GradeColumn.EPOCHS);
    assertThat(names()).containsExactly("cid", "ann", "bob", "eve", "dan");
    victim.sortBy(GradeColumn.EPOCHS);
    assertThat(names()).containsExactly("eve", "bob", "ann", "cid", "dan");
    victim.sortBy(GradeColumn.REPLAYS);
    assertThat(names()).containsExactly("cid", "ann", "bob", "eve", "dan");
    victim.sortBy(GradeColumn.SAME);
    assertThat(names()).startsWith("ann", "bob").endsWith("dan");
    victim.sortBy(GradeColumn.NAME);
    assertThat(names()).containsExactly("ann", "bob", "cid", "eve", "dan");
  }

  @Test
  void besideTheLessonItIsToldWhatElseWasChanged() throws IOException {
    grade();
    assertThat(row("eve").cell(GradeColumn.CHANGED)).isEqualTo("0");
    Path lesson = elsewhere.resolve("lesson.engram");
    Files.copy(folder.resolve("ann.engram"), lesson);
    victim.setLesson(lesson);
    work();
    assertThat(row("eve").cell(GradeColumn.CHANGED)).isEqualTo("1");
    assertThat(row("eve").details()).anyMatch(line -> line.contains("seed 42 → 4"));
    assertThat(victim.lessonTextProperty().getValue()).contains("lesson.engram");
  }

  @Test
  void whatIsCancelledIsNotShown() {
    victim.grade(folder);
    assertThat(victim.progressProperty().get()).isPresent();
    victim.cancel();
    assertThat(victim.progressProperty().get()).isEmpty();
    work();
    assertThat(rows()).isEmpty();
  }

  @Test
  void ofTwoFoldersTheNewerIsShown() {
    victim.grade(folder);
    victim.grade(elsewhere);
    work();
    assertThat(rows()).isEmpty();
    assertThat(victim.problemProperty().getValue()).contains(elsewhere.toString(), ".engram");
    victim.grade(elsewhere.resolve("none"));
    work();
    assertThat(victim.problemProperty().getValue()).contains("none");
  }

  @Test
  void theTableIsSavedAsItIsSorted() throws IOException {
    grade();
    victim.goals.set("epochs >= 60");
    victim.sortBy(GradeColumn.GOALS);
    victim.saveCsv(elsewhere.resolve("mine"), (file, fault) -> {});
    work();
    List<String> lines = Files.readAllLines(elsewhere.resolve("mine.csv"));
    assertThat(lines).hasSize(6);
    assertThat(lines.get(0)).startsWith("name,replays,").contains("epochs >= 60");
    assertThat(lines.get(1)).startsWith("eve,yes,");
    assertThat(lines.get(5)).startsWith("dan,,").contains("dan.engram");
    List<Path> failed = new ArrayList<>();
    victim.saveCsv(elsewhere.resolve("no/such.csv"), (file, fault) -> failed.add(file));
    work();
    assertThat(failed).containsExactly(elsewhere.resolve("no/such.csv"));
  }

  @Test
  void theSheetsAnswersStandBesideTheRuns() throws IOException {
    grade();
    assertThat(victim.hasSheets()).isFalse();
    assertThat(row("ann").cells()).doesNotContainKey(GradeColumn.ANSWERS);
    gradeLesson();
    assertThat(victim.hasSheets()).isTrue();
    assertThat(victim.statusProperty().getValue()).isEqualTo("3 files handed in");
    GradeRow anna = row("anna");
    assertThat(anna.cell(GradeColumn.NAME)).isEqualTo("Anna");
    assertThat(anna.cell(GradeColumn.ANSWERS)).isEqualTo("3 of 3 right");
    assertThat(anna.warned()).isEmpty();
    assertThat(anna.details())
        .contains("For you to judge: 3. What is an epoch? – once through")
        .contains(
            "Answered rightly: 1. What falls while it learns? – the loss; 2. How many weights has"
                + " it? – 70.5; 4. Click the output for setosa. – layer 2, neuron 1")
        .contains("Nothing was changed on the way.", "File: anna.engram");
    GradeRow ben = row("ben");
    assertThat(ben.cell(GradeColumn.ANSWERS)).isEqualTo("0 of 3 right");
    assertThat(ben.warned()).contains(GradeColumn.ANSWERS);
    assertThat(ben.details())
        .contains("Locked, but changed: Seed, new initial weights")
        .contains(
            "Answered wrongly: 1. What falls while it learns? – the accuracy; 2. How many weights"
                + " has it? – 83")
        .contains("Not answered: 3. What is an epoch?; 4. Click the output for setosa.");
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(row("anna").cell(GradeColumn.ANSWERS)).isEqualTo("答对 3/3");
    assertThat(row("ben").details()).anyMatch(line -> line.startsWith("未答：3. What is"));
  }

  @Test
  void theGoalsOfTheSheetCountUntilOthersAreWritten() throws IOException {
    gradeLesson();
    assertThat(row("anna").cell(GradeColumn.GOALS)).isEqualTo("2 of 2");
    assertThat(row("ben").cell(GradeColumn.GOALS)).isEqualTo("1 of 2");
    assertThat(victim.goalPromptProperty().getValue())
        .isEqualTo("Those of the lesson sheet: epochs <= 60; hidden neurons <= 10");
    victim.goals.set("epochs > 60");
    assertThat(row("anna").cell(GradeColumn.GOALS)).isEqualTo("0 of 1");
  }

  @Test
  void withoutTheTeachersFileAnswersAreCounted() throws IOException {
    HandedInLesson.fill(elsewhere);
    victim.grade(elsewhere);
    work();
    assertThat(row("ben").cell(GradeColumn.ANSWERS)).isEqualTo("2 of 4");
    assertThat(victim.statusProperty().getValue())
        .startsWith("3 files handed in. Which answers are right is in your own file");
    victim.sortBy(GradeColumn.ANSWERS);
    assertThat(names()).containsExactly("anna", "ben", "cem");
    victim.sortBy(GradeColumn.ANSWERS);
    assertThat(names()).containsExactly("cem", "ben", "anna");
  }

  /** Who copies a file hands in the name of another. */
  @Test
  void twoOfOneNameAreToldApart() throws IOException {
    HandedInLesson.fill(elsewhere);
    Files.copy(elsewhere.resolve("anna.engram"), elsewhere.resolve("dora.engram"));
    victim.grade(elsewhere);
    work();
    assertThat(row("dora").cell(GradeColumn.NAME)).isEqualTo("Anna (dora)");
    assertThat(row("dora").cell(GradeColumn.SAME)).isEqualTo("Anna (anna)");
    assertThat(row("ben").cell(GradeColumn.NAME)).isEqualTo("=BEN()");
  }

  @Test
  void theTableHasTheAnswers() throws IOException {
    gradeLesson();
    Path table = folder.resolve("table.csv");
    victim.saveCsv(table, (file, fault) -> {});
    work();
    assertThat(Files.readAllLines(table))
        .anyMatch(line -> line.startsWith("anna,") && line.contains(",Anna,3,,the loss,yes,70.5,"));
  }

  private void gradeLesson() throws IOException {
    HandedInLesson.fill(elsewhere);
    Path key = folder.resolve("teacher.engram");
    HandedInLesson.save(key, HandedInLesson.run(HandedInLesson.BEGUN), HandedInLesson.LESSON);
    victim.setLesson(key);
    victim.grade(elsewhere);
    work();
  }
}
