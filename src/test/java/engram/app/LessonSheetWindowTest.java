package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.lesson.Answer;
import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Lessons;
import engram.lesson.Lock;
import engram.lesson.Pupil;
import engram.lesson.Reply;
import engram.nn.Part;
import engram.training.Run;
import engram.training.RunState;
import engram.training.Session;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.controls.LiveScrollPane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** A sheet is written, handed out, filled in, saved and opened again. */
class LessonSheetWindowTest extends WholeWindow {
  @TempDir private Path folder;

  @Override
  Wiring wiring() {
    return new Wiring(
        preferences,
        (owner, recent, texts) -> Optional.empty(),
        (owner, recent, title, name, pattern) -> Optional.of(folder.resolve(name)));
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private void press(FxRobot robot, String selector) {
    robot.interact(() -> ((Button) node(selector)).fire());
    layout(robot);
  }

  private void write(FxRobot robot, String selector, String text) {
    robot.interact(() -> ((TextInputControl) node(selector)).setText(text));
  }

  private Lesson lesson() {
    return app.wiring().document.lessonProperty().get().orElseThrow();
  }

  private void openTab(FxRobot robot, String name) {
    robot.interact(() -> ((ToggleButton) node("#lesson-tab-" + name)).setSelected(true));
    layout(robot);
  }

  /** The sheet of a pupil, on a run that is not trained yet. */
  private Path sheet() throws IOException {
    Recipe recipe = Preset.REPAIRED.recipe();
    Run run = new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
    Lesson lesson =
        Lessons.irises()
            .withGoals(List.of("test accuracy >= 0.9", "epochs >= 100", "learning rate <= 0.1"))
            .withLocks(
                Map.of(
                    LessonControl.LEARNING_RATE, Lock.LOCKED,
                    LessonControl.SEED, Lock.HIDDEN,
                    LessonControl.DATA_SET, Lock.LOCKED))
            .forPupils();
    Path file = folder.resolve("pupil.engram");
    RunFile.write(
        RunFile.of(run.record(), run.data().given(), run.parameters(), "")
            .withLesson(Optional.of(lesson)),
        file);
    return file;
  }

  private void open(FxRobot robot, Path file) throws TimeoutException {
    robot.interact(() -> app.wiring().actions.openRun(file));
    until(() -> app.wiring().document.fileProperty().get().filter(file::equals).isPresent());
    robot.interact(() -> app.wiring().panes.open(Companion.LESSON));
    layout(robot);
  }

  @ParameterizedTest
  @EnumSource
  void aTeacherWritesASheetAndHandsItOut(Language language, FxRobot robot) throws Exception {
    look(robot, language, Theme.LIGHT);
    robot.interact(() -> assertThat(app.wiring().places.open("pane/lesson")).isTrue());
    layout(robot);
    press(robot, "#lesson-begin");
    assertThat(node("#lesson-title").isFocused()).isTrue();
    write(robot, "#lesson-title", "Irises");
    write(robot, "#lesson-instructions", "Train it.");
    openTab(robot, "goals");
    press(robot, "#addGoal");
    write(robot, "#goal-bound-0", "0.9");
    openTab(robot, "questions");
    for (int kind = 0; kind < 4; kind++) {
      int number = kind;
      robot.interact(() -> ((MenuButton) node("#addQuestion")).getItems().get(number).fire());
      layout(robot);
      assertThat(node("#prompt-q" + (kind + 1)).isFocused()).isTrue();
      assertThat(isInView(node("#prompt-q" + (kind + 1)))).isTrue();
    }
    write(robot, "#prompt-q1", "Which?");
    write(robot, "#option-q1-0", "this");
    write(robot, "#option-q1-1", "this");
    assertThat(node("#option-q1-1").getPseudoClassStates())
        .extracting(Object::toString)
        .contains("wrong");
    write(robot, "#option-q1-1", "that");
    robot.interact(() -> ((RadioButton) node("#right-q1-1")).setSelected(true));
    write(robot, "#number-q2", "83");
    write(robot, "#tolerance-q2", "0.5");
    assertThat(((Button) node("#accept-q4")).isDisabled()).isTrue();
    robot.interact(() -> app.wiring().selection.select(new Part.Neuron(0, 3)));
    press(robot, "#accept-q4");
    assertThat(((Label) node("#accepted-q4")).getText()).contains("h₄");
    openTab(robot, "locks");
    robot.interact(() -> ((ChoiceBox<?>) node("#lock-seed")).getSelectionModel().select(2));
    assertThat(lesson())
        .isEqualTo(
            Lesson.EMPTY
                .withTitle("Irises")
                .withInstructions("Train it.")
                .withGoals(List.of("test accuracy >= 0.9"))
                .withLocks(Map.of(LessonControl.SEED, Lock.HIDDEN))
                .withQuestions(
                    List.of(
                        new LessonQuestion.Choice(
                            "q1", "Which?", List.of("this", "that"), Optional.of("that")),
                        new LessonQuestion.Amount("q2", "", OptionalDouble.of(83), 0.5),
                        new LessonQuestion.Words("q3", ""),
                        new LessonQuestion.Neuron("q4", "", List.of(new Part.Neuron(0, 3))))));
    assertThat(((Stage) app.scene.getWindow()).getTitle()).startsWith("*");

    press(robot, "#lesson-preview");
    assertThat(isSeen(node("#lesson-back"))).isTrue();
    press(robot, "#lesson-back");
    Path file = folder.resolve("iris-sheet.engram");
    press(robot, "#lesson-hand-out");
    until(() -> Files.exists(file));
    SavedRun saved = RunFile.read(file);
    assertThat(saved.lesson()).contains(lesson().forPupils());
    assertThat(Files.readString(file)).doesNotContain("\"right\"");
    until(() -> isSeen(node("#lesson-handed-out")));
    assertThat(((Labeled) node("#lesson-handed-out")).getText()).contains("iris-sheet.engram");
  }

  /** Whether all of it is between the upper and the lower end of its scroll pane. */
  private boolean isInView(Node part) {
    Node pane = part.getParent();
    while (!(pane instanceof LiveScrollPane)) pane = pane.getParent();
    Bounds view = pane.lookup(".viewport").localToScene(pane.lookup(".viewport").getLayoutBounds());
    Bounds place = part.localToScene(part.getLayoutBounds());
    return place.getMinY() >= view.getMinY() - 1 && place.getMaxY() <= view.getMaxY() + 1;
  }

  @Test
  void aPupilFillsItInAndFindsItSoAgain(FxRobot robot) throws Exception {
    Path file = sheet();
    open(robot, file);
    assertThat(isSeen(node("#lesson-hand-out"))).isFalse();
    assertThat(marks()).containsExactly("Not met yet", "Not met yet", "Met");

    write(robot, "#pupil-name", "Mei");
    robot.interact(() -> ((RadioButton) node("#answer-q1-0")).setSelected(true));
    write(robot, "#answer-q2", "seventy");
    write(robot, "#answer-q2", "70");
    write(robot, "#answer-q3", "Once through all samples.");
    assertThat(((Button) node("#answer-q4")).isDisabled()).isTrue();
    robot.interact(() -> app.wiring().selection.select(new Part.Neuron(1, 0)));
    press(robot, "#answer-q4");
    assertThat(((Label) node("#clicked-q4")).getText()).isEqualTo("Your answer: setosa (output)");

    robot.interact(
        () -> {
          app.wiring().run.session().setSpeed(Session.UNLIMITED);
          app.wiring().run.session().run();
        });
    until(s -> s.state() == RunState.FINISHED);
    until(() -> marks().equals(List.of("Met", "Met", "Met")));

    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> ((Stage) app.scene.getWindow()).getTitle().equals("pupil-Mei.engram – Engram"));
    Lesson written = lesson();
    Path mine = folder.resolve("pupil-Mei.engram");
    assertThat(RunFile.read(mine).lesson()).contains(written);
    assertThat(RunFile.read(file).lesson().orElseThrow().pupil()).isEqualTo(Pupil.NONE);
    assertThat(written.pupil().answers())
        .extracting(Answer::reply)
        .containsExactly(
            new Reply.Words("the loss"),
            new Reply.Amount(70),
            new Reply.Words("Once through all samples."),
            new Reply.Clicked(new Part.Neuron(1, 0)));

    robot.interact(() -> app.begin(wiring()));
    layout(robot);
    open(robot, mine);
    assertThat(lesson()).isEqualTo(written);
    assertThat(((TextInputControl) node("#pupil-name")).getText()).isEqualTo("Mei");
    assertThat(((RadioButton) node("#answer-q1-0")).isSelected()).isTrue();
    assertThat(((TextInputControl) node("#answer-q2")).getText()).isEqualTo("70");
    assertThat(((TextInputControl) node("#answer-q3")).getText()).startsWith("Once");
    assertThat(((Label) node("#clicked-q4")).getText()).contains("setosa");
    until(() -> marks().equals(List.of("Met", "Met", "Met")));
    assertThat(((Stage) app.scene.getWindow()).getTitle()).isEqualTo("pupil-Mei.engram – Engram");
  }

  private List<String> marks() {
    return app.scene.getRoot().lookupAll(".lesson-sheet .lesson-goal .icon").stream()
        .map(Node::getAccessibleText)
        .toList();
  }

  @Test
  void whatIsLockedCannotBeUsedAndWhatIsHiddenIsGone(FxRobot robot) throws Exception {
    open(robot, sheet());
    openStep(robot, 3);
    assertThat(node("#learningRate").isDisabled()).isTrue();
    assertThat(node("#batchSize").isDisabled()).isFalse();
    robot.moveTo("#learningRate");
    until(() -> tips().contains("Locked in this lesson"));
    robot.moveTo("#canvas");
    until(() -> !tips().contains("Locked in this lesson"));
    openStep(robot, 1);
    assertThat(isSeen(node("#newWeights"))).isFalse();
    assertThat(isSeen(node("#seed"))).isFalse();
    assertThat(isSeen(node("#initializer"))).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(() -> problem().equals("Locked in this lesson: Seed, new initial weights."));
    robot.interact(() -> app.wiring().places.open("dataset/spiral"));
    until(() -> problem().equals("Locked in this lesson: Data set."));
    assertThat(snapshot().recipe()).isEqualTo(Preset.REPAIRED.recipe());

    robot.interact(() -> app.begin(wiring()));
    openStep(robot, 3);
    assertThat(node("#learningRate").isDisabled()).isFalse();
    openStep(robot, 1);
    assertThat(isSeen(node("#seed"))).isTrue();
  }

  private String problem() {
    return ((Label) node(".transport-problem")).getText();
  }

  private static List<String> tips() {
    return Window.getWindows().stream()
        .filter(Tooltip.class::isInstance)
        .filter(Window::isShowing)
        .map(tooltip -> ((Tooltip) tooltip).getText())
        .toList();
  }
}
