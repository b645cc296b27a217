package engram.ui.predict;

import engram.ui.base.Texts;
import engram.ui.controls.NumberField;
import engram.ui.controls.Presence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** The three answers, each with the hands that were shown for it as a number and as a bar. */
final class ChoiceRows {
  private static final PseudoClass TRUE = PseudoClass.getPseudoClass("happened");

  /** Of the longest bar, in em. */
  private static final double BAR = 5;

  private final PredictViewModel predict;

  /** Says what the numbers are. */
  private final HBox head;

  private final Map<Verdict, Row> rows = new EnumMap<>(Verdict.class);

  private record Row(HBox box, RadioButton button, NumberField hands, Region bar) {}

  ChoiceRows(PredictViewModel predict, Texts texts) {
    this.predict = predict;
    Label column = new Label();
    column.getStyleClass().add("predict-choice");
    Label name = new Label(texts.get("predict.hands.name"));
    name.getStyleClass().add("predict-hands-name");
    head = new HBox(column, name);
    head.getStyleClass().add("predict-row");
    ToggleGroup group = new ToggleGroup();
    for (Verdict each : Verdict.values()) {
      RadioButton button = new RadioButton(each.name(texts));
      button.setId("choose-" + each.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.getStyleClass().add("predict-choice");
      // the arrow keys choose without an action
      button.selectedProperty().subscribe(chosen -> choose(each, chosen));
      NumberField hands = new NumberField();
      hands.setId("hands-" + each.name().toLowerCase(Locale.ROOT));
      hands.getStyleClass().add("predict-hands");
      hands.setAccessibleText(texts.get("predict.hands", each.name(texts)));
      Region bar = new Region();
      bar.getStyleClass().add("predict-bar");
      // else it would choose once more what is chosen
      button.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
      HBox box = new HBox(button, hands, bar);
      box.getStyleClass().add("predict-row");
      rows.put(each, new Row(box, button, hands, bar));
    }
  }

  /** That and no less, for bars are compared. */
  private static String width(double em) {
    return "-fx-min-width: " + em + "em; -fx-pref-width: " + em + "em";
  }

  private void press(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) return;
    predict.run();
    event.consume();
  }

  private void choose(Verdict verdict, boolean chosen) {
    PredictState now = predict.state();
    if (now == null || !chosen || now.guess().choice().filter(verdict::equals).isPresent()) return;
    predict.choose(verdict);
  }

  List<Node> nodes() {
    List<Node> all = new ArrayList<>();
    all.add(head);
    rows.values().forEach(row -> all.add(row.box()));
    return all;
  }

  /** Whether one of the answers has the keyboard. */
  boolean haveFocus() {
    return rows.values().stream().anyMatch(row -> row.button().isFocused());
  }

  /** Whether hands are counted. */
  void countHands(boolean counted) {
    Presence.set(head, counted);
    rows.values().forEach(row -> Presence.set(row.hands(), counted));
  }

  /** Follows the prediction until the subscription ends. */
  Subscription subscribe() {
    Subscription all = predict.stateProperty().subscribe(this::show);
    for (var each : rows.entrySet()) {
      all = all.and(each.getValue().hands().show(predict.hands(each.getKey())));
    }
    return all;
  }

  /** What is wrong with a number of hands; empty if nothing is. */
  ObservableValue<String> problem() {
    ObservableValue<String>[] problems = problems();
    return Bindings.createStringBinding(
        () -> {
          for (ObservableValue<String> each : problems) {
            if (!each.getValue().isEmpty()) return each.getValue();
          }
          return "";
        },
        problems);
  }

  @SuppressWarnings("unchecked") // an array of a generic type
  private ObservableValue<String>[] problems() {
    return rows.keySet().stream()
        .map(each -> predict.hands(each).problemProperty())
        .toArray(ObservableValue[]::new);
  }

  private void show(PredictState state) {
    if (state == null) return;
    Optional<Verdict> happened = state.verdict();
    for (var each : rows.entrySet()) {
      Row row = each.getValue();
      row.button().setSelected(state.guess().choice().filter(each.getKey()::equals).isPresent());
      row.button().setMouseTransparent(!state.isOpen());
      row.button().setFocusTraversable(state.isOpen());
      row.hands().setEditable(state.isOpen());
      row.box().pseudoClassStateChanged(TRUE, happened.filter(each.getKey()::equals).isPresent());
      row.bar().setStyle(width(BAR * state.votes().bar(each.getKey())));
    }
  }
}
