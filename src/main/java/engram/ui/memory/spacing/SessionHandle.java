package engram.ui.memory.spacing;

import engram.ui.controls.ArrowKeys;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A study session on the calendar of an exam: dragged to a day, or moved by the arrow keys. */
final class SessionHandle extends StackPane {
  private static final int WEEK = 7;

  private final int number;
  private final SpacingModels models;
  private final DoubleUnaryOperator dayAt;

  /**
   * @param number of the session, from 0
   * @param dayAt the day at a place of the scene
   */
  SessionHandle(int number, SpacingModels models, DoubleUnaryOperator dayAt) {
    this.number = number;
    this.models = models;
    this.dayAt = dayAt;
    getStyleClass().setAll("session-handle");
    setId("session" + (number + 1));
    Label label = new Label(String.valueOf(number + 1));
    label.setMouseTransparent(true);
    getChildren().add(label);
    setAccessibleRole(AccessibleRole.SLIDER);
    ArrowKeys.use(this);
    setCursor(Cursor.H_RESIZE);
    setOnMouseDragged(this::drag);
    setOnKeyPressed(this::press);
    tell();
  }

  /** Its day may be another. */
  void tell() {
    setAccessibleText(models.examWords.session(number));
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  private void drag(MouseEvent event) {
    if (!event.isPrimaryButtonDown()) return;
    models.exam.move(number, dayAt.applyAsDouble(event.getSceneX()));
    event.consume();
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, DOWN -> models.exam.nudge(number, event.isShiftDown() ? -WEEK : -1);
      case RIGHT, UP -> models.exam.nudge(number, event.isShiftDown() ? WEEK : 1);
      case HOME -> models.exam.move(number, 0);
      case END -> models.exam.move(number, models.exam.plan().exam());
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> models.exam.days().get(number);
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> models.exam.plan().exam();
      case ORIENTATION -> Orientation.HORIZONTAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
