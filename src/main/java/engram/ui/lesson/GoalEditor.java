package engram.ui.lesson;

import engram.lesson.Goal;
import engram.lesson.Quantity;
import engram.ui.base.NumberInput;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Icon;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A goal to be written: a quantity, a comparison and a number, and what the run has. */
final class GoalEditor extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final int number;
  private final GoalsViewModel goals;
  private final Texts texts;
  private final Icon mark = new Icon();
  private final Label now = LessonParts.words("", "muted");
  private final ChoiceBox<Quantity> quantity = new ChoiceBox<>();
  private final ChoiceBox<String> sign = new ChoiceBox<>();
  private final TextField bound = new TextField();

  /**
   * @param number its place among the goals, from 0
   */
  GoalEditor(int number, GoalsViewModel goals, Texts texts) {
    this.number = number;
    this.goals = goals;
    this.texts = texts;
    Button remove =
        LessonParts.sign(
            "remove-goal-" + number,
            "fth-trash-2",
            texts.get("lesson.goal.remove"),
            () -> goals.remove(number));
    GoalRow row = goals.rowsProperty().get().get(number);
    HBox line = line(row.goal());
    line.getChildren().add(remove);
    HBox below = new HBox(sign, bound, now);
    line.getStyleClass().add("lesson-row");
    below.getStyleClass().addAll("lesson-row", "lesson-bound");
    getStyleClass().add("lesson-goal");
    getChildren().addAll(line, below);
    show(row);
  }

  private HBox line(Goal goal) {
    ChoiceBoxes.fill(
        quantity, List.of(Quantity.values()), each -> GoalsViewModel.name(each, texts));
    ChoiceBoxes.fill(sign, GoalsViewModel.COMPARISONS, GoalsViewModel.SIGNS::get);
    quantity.setValue(goal.quantity());
    sign.setValue(goal.comparison());
    bound.setText(NumberInput.format(goal.bound()));
    quantity.setId("goal-quantity-" + number);
    sign.setId("goal-sign-" + number);
    bound.setId("goal-bound-" + number);
    quantity.setAccessibleText(texts.get("lesson.goal.quantity"));
    sign.setAccessibleText(texts.get("lesson.goal.comparison"));
    bound.setAccessibleText(texts.get("lesson.goal.bound"));
    bound.getStyleClass().add("number-field");
    sign.getStyleClass().add("lesson-sign");
    quantity.setMaxWidth(Double.MAX_VALUE);
    quantity.setMinWidth(0);
    HBox.setHgrow(quantity, Priority.ALWAYS);
    quantity.setOnAction(event -> write());
    sign.setOnAction(event -> write());
    bound.textProperty().subscribe((before, text) -> write());
    return new HBox(mark, quantity);
  }

  private void write() {
    boolean taken = goals.write(number, quantity.getValue(), sign.getValue(), bound.getText());
    bound.pseudoClassStateChanged(WRONG, !taken);
  }

  /** What the run has at the moment that is shown. */
  void show(GoalRow row) {
    LessonParts.show(mark, row.met(), texts);
    now.setText(row.now());
  }
}
