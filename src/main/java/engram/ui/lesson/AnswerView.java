package engram.ui.lesson;

import engram.lesson.Lesson;
import engram.lesson.LessonQuestion;
import engram.lesson.Reply;
import engram.nn.Part;
import engram.ui.base.NumberInput;
import engram.ui.base.Texts;
import engram.ui.controls.Notice;
import engram.ui.controls.TextLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question, and the place for its answer. */
final class AnswerView extends VBox {
  private final String id;
  private final LessonViewModel lesson;
  private final Texts texts;

  /** Of a neuron that is to be clicked. */
  private final Button thisOne = new Button();

  private final Label clicked = LessonParts.words("");

  /**
   * @param number its place on the sheet, from 1
   */
  AnswerView(int number, LessonQuestion question, LessonViewModel lesson, Texts texts) {
    id = question.id();
    this.lesson = lesson;
    this.texts = texts;
    getStyleClass().add("lesson-question");
    getChildren().add(LessonParts.words(texts.get("lesson.asked", number, question.prompt())));
    Optional<Reply> reply = lesson.reply(id);
    if (question instanceof LessonQuestion.Choice choice) {
      getChildren().addAll(options(choice, reply));
    } else if (question instanceof LessonQuestion.Amount) {
      getChildren().addAll(number(question, reply));
    } else if (question instanceof LessonQuestion.Words) {
      getChildren().add(words(question, reply));
    } else {
      getChildren().addAll(neuron());
    }
  }

  private List<Node> options(LessonQuestion.Choice choice, Optional<Reply> reply) {
    List<Node> rows = new ArrayList<>();
    ToggleGroup group = new ToggleGroup();
    for (String each : choice.options()) {
      Reply answer = new Reply.Words(each);
      RadioButton option = new RadioButton(each);
      option.setId("answer-" + id + "-" + rows.size());
      option.setWrapText(true);
      option.setMinHeight(USE_PREF_SIZE);
      option.setToggleGroup(group);
      option.setSelected(reply.filter(answer::equals).isPresent());
      // the arrow keys choose without an action
      option
          .selectedProperty()
          .subscribe(
              (before, chosen) -> {
                if (chosen) lesson.answer(id, answer);
              });
      rows.add(option);
    }
    return rows;
  }

  private List<Node> number(LessonQuestion question, Optional<Reply> reply) {
    TextField field = new TextField();
    field.setId("answer-" + id);
    field.setAccessibleText(question.prompt());
    field.getStyleClass().add("number-field");
    reply.ifPresent(known -> field.setText(NumberInput.format(((Reply.Amount) known).value())));
    Notice problem = new Notice();
    problem.getStyleClass().add("problem");
    field.textProperty().subscribe((before, text) -> problem.setText(takeNumber(text)));
    return List.of(field, problem);
  }

  /** What is wrong with it, if anything. */
  private String takeNumber(String text) {
    OptionalDouble value = NumberInput.parseFinite(text);
    if (value.isPresent()) lesson.answer(id, new Reply.Amount(value.getAsDouble()));
    else lesson.withdraw(id);
    return value.isPresent() || text.isBlank() ? "" : texts.get("lesson.number.wrong");
  }

  private Node words(LessonQuestion question, Optional<Reply> reply) {
    TextArea area = new TextArea();
    area.setId("answer-" + id);
    area.setPrefRowCount(3);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.setAccessibleText(question.prompt());
    TextLimit.show(
        area,
        reply.map(known -> ((Reply.Words) known).text()).orElse(""),
        Lesson.LONGEST_ANSWER,
        text -> {
          if (text.isBlank()) lesson.withdraw(id);
          else lesson.answer(id, new Reply.Words(text));
        });
    return area;
  }

  private List<Node> neuron() {
    clicked.setId("clicked-" + id);
    thisOne.setId("answer-" + id);
    thisOne.setOnAction(
        event -> {
          lesson.answerWithClicked(id);
          showClicked();
        });
    return List.of(clicked, thisOne);
  }

  /** Of a neuron: the answer that is given, and what a press on the button would answer. */
  void showClicked() {
    if (thisOne.getParent() == null) return;
    Optional<Part.Neuron> now = lesson.clickedProperty().getValue();
    thisOne.setDisable(now.isEmpty());
    thisOne.setText(
        now.map(neuron -> texts.get("lesson.neuron.this", lesson.name(neuron)))
            .orElseGet(() -> texts.get("lesson.neuron.click")));
    clicked.setText(
        lesson
            .reply(id)
            .map(reply -> texts.get("lesson.answered", lesson.name(neuronOf(reply))))
            .orElseGet(() -> texts.get("lesson.not-answered")));
  }

  private static Part.Neuron neuronOf(Reply reply) {
    return ((Reply.Clicked) reply).neuron();
  }
}
