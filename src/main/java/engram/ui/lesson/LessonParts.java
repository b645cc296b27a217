package engram.ui.lesson;

import engram.ui.base.Texts;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What both sides of the sheet are made of. */
final class LessonParts {
  private static final PseudoClass MET = PseudoClass.getPseudoClass("met");

  private LessonParts() {}

  /** The name above a field, which gets that id. */
  static Label name(String key, Node field, String id, Texts texts) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("lesson-name");
    name.setLabelFor(field);
    field.setId(id);
    field.setAccessibleText(name.getText());
    return name;
  }

  static Label words(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A button that is a sign, and says what it does. */
  static Button sign(String id, String icon, String words, Runnable action) {
    Button button = new Button(null, new Icon(icon));
    button.setId(id);
    button.getStyleClass().addAll("icon-button", "flat");
    button.setAccessibleText(words);
    Hint.setText(button, words);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Whether the run meets a goal. */
  static void show(Icon mark, boolean met, Texts texts) {
    mark.setLiteral(met ? "fth-check-circle" : "fth-circle");
    mark.pseudoClassStateChanged(MET, met);
    mark.setAccessibleText(texts.get(met ? "lesson.goal.met" : "lesson.goal.open"));
  }
}
