package engram.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.lesson.Lesson;
import engram.lesson.LessonQuestion;
import engram.nn.Part;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** What the fields of a question make of it. */
@ExtendWith(StageExtension.class)
class QuestionEditorTest {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final LessonFixture fixture = new LessonFixture();
  private QuestionEditor editor;

  @AfterEach
  void close() {
    fixture.close();
  }

  private void edit(FxRobot robot, LessonQuestion question) {
    fixture.open(Lesson.EMPTY.withQuestions(List.of(question)));
    robot.interact(
        () -> {
          editor = new QuestionEditor("q1", fixture.sheet, fixture.test.texts);
          new Scene(editor);
        });
  }

  private LessonQuestion question() {
    return fixture.lesson().questions().get(0);
  }

  private TextField field(String id) {
    return (TextField) editor.lookup("#" + id);
  }

  /** Whether it is taken. */
  private boolean type(FxRobot robot, String id, String text) {
    robot.interact(() -> field(id).setText(text));
    return !field(id).getPseudoClassStates().contains(WRONG);
  }

  private void press(FxRobot robot, String id) {
    robot.interact(((ButtonBase) editor.lookup("#" + id))::fire);
  }

  @Test
  void aNumberAndItsToleranceAreThoseOfTheFields(FxRobot robot) {
    edit(robot, new LessonQuestion.Amount("q1", "How many?", OptionalDouble.of(70), 0.5));
    assertThat(field("number-q1").getText()).isEqualTo("70");
    assertThat(field("tolerance-q1").getText()).isEqualTo("0.5");
    assertThat(type(robot, "number-q1", "0,25")).isTrue();
    assertThat(type(robot, "tolerance-q1", "1e-3")).isTrue();
    assertThat(question())
        .isEqualTo(new LessonQuestion.Amount("q1", "How many?", OptionalDouble.of(0.25), 0.001));
    assertThat(type(robot, "tolerance-q1", "-1")).isFalse();
    assertThat(type(robot, "tolerance-q1", "some")).isFalse();
    assertThat(((LessonQuestion.Amount) question()).tolerance()).isEqualTo(0.001);
  }

  /** With an infinite tolerance all answers are right, and no file holds such a number. */
  @Test
  void whatIsBeyondAllNumbersIsNotTaken(FxRobot robot) {
    edit(robot, new LessonQuestion.Amount("q1", "How many?", OptionalDouble.of(70), 0.5));
    assertThat(type(robot, "tolerance-q1", "1e999")).isFalse();
    assertThat(((LessonQuestion.Amount) question()).tolerance()).isEqualTo(0.5);
    type(robot, "tolerance-q1", "0.5");
    assertThat(type(robot, "number-q1", "1e999")).isFalse();
    assertThat(question().isMarked()).isFalse();
  }

  @Test
  void anOptionIsWrittenAnewAndStaysTheRightOne(FxRobot robot) {
    edit(robot, new LessonQuestion.Choice("q1", "?", List.of("a", "b"), Optional.of("a")));
    assertThat(((RadioButton) editor.lookup("#right-q1-0")).isSelected()).isTrue();
    assertThat(type(robot, "option-q1-0", "the loss")).isTrue();
    assertThat(question())
        .isEqualTo(
            new LessonQuestion.Choice(
                "q1", "?", List.of("the loss", "b"), Optional.of("the loss")));
    assertThat(type(robot, "option-q1-0", "b")).as("there already").isFalse();
    assertThat(type(robot, "option-q1-0", " ")).isFalse();
    assertThat(((LessonQuestion.Choice) question()).options()).containsExactly("the loss", "b");
    press(robot, "right-q1-1");
    assertThat(((LessonQuestion.Choice) question()).right()).contains("b");
  }

  @Test
  void anOptionIsAddedUnderANameThatIsNotThere(FxRobot robot) {
    edit(robot, new LessonQuestion.Choice("q1", "?", List.of("x", "Option 3"), Optional.empty()));
    press(robot, "add-option-q1");
    assertThat(((LessonQuestion.Choice) question()).options())
        .containsExactly("x", "Option 3", "Option 4");
  }

  @Test
  void theRightOneThatIsTakenAwayIsNoLongerRight(FxRobot robot) {
    edit(robot, new LessonQuestion.Choice("q1", "?", List.of("a", "b", "c"), Optional.of("b")));
    press(robot, "remove-option-q1-1");
    assertThat(question())
        .isEqualTo(new LessonQuestion.Choice("q1", "?", List.of("a", "c"), Optional.empty()));
    edit(robot, new LessonQuestion.Choice("q1", "?", List.of("a", "b"), Optional.empty()));
    assertThat(editor.lookup("#remove-option-q1-0").isDisabled()).as("two are the least").isTrue();
  }

  @Test
  void acceptedNeuronsAreNamedAndCleared(FxRobot robot) {
    Part.Neuron neuron = new Part.Neuron(1, 0);
    edit(robot, new LessonQuestion.Neuron("q1", "Click it.", List.of(neuron)));
    assertThat(((Label) editor.lookup("#accepted-q1")).getText())
        .isEqualTo(fixture.sheet.name(neuron));
    press(robot, "clear-q1");
    assertThat(question().isMarked()).isFalse();
  }
}
