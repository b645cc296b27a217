package engram.ui.controls;

import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A numbered step: a header that opens and closes it, with a summary at its right. */
@DefaultProperty("content")
public final class StepSection extends VBox {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Label number = new Label();
  private final Label title = new Label();
  private final Label summary = new Label();
  private final Icon arrow = new Icon();
  private final HBox header = new HBox();
  private final BooleanProperty expanded = new SimpleBooleanProperty(true);
  private final ObjectProperty<Node> content = new SimpleObjectProperty<>();

  public StepSection() {
    getStyleClass().add("step");
    number.getStyleClass().add("step-number");
    title.getStyleClass().add("step-title");
    summary.getStyleClass().add("step-summary");
    arrow.getStyleClass().add("step-arrow");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    title.setMinWidth(Region.USE_PREF_SIZE);
    number.setMinWidth(Region.USE_PREF_SIZE);
    header.getChildren().addAll(number, title, space, summary, arrow);
    header.getStyleClass().add("step-header");
    header.setAlignment(Pos.CENTER_LEFT);
    header.setFocusTraversable(true);
    header.setAccessibleRole(AccessibleRole.BUTTON);
    header.accessibleTextProperty().bind(title.textProperty());
    header.setOnMouseClicked(event -> toggle());
    header.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    getChildren().add(header);
    content.subscribe(node -> arrange());
    expanded.subscribe(open -> arrange());
  }

  // Enter and not Space, which runs and pauses wherever the focus is
  private void keyPressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) return;
    toggle();
    event.consume();
  }

  private void toggle() {
    expanded.set(!expanded.get());
  }

  private void arrange() {
    boolean open = expanded.get();
    pseudoClassStateChanged(OPEN, open);
    arrow.setLiteral(open ? "fth-chevron-down" : "fth-chevron-right");
    if (open && content.get() != null) getChildren().setAll(header, content.get());
    else getChildren().setAll(header);
  }

  public String getNumber() {
    return number.getText();
  }

  public void setNumber(String text) {
    number.setText(text);
  }

  public String getTitle() {
    return title.getText();
  }

  public void setTitle(String text) {
    title.setText(text);
  }

  public StringProperty summaryProperty() {
    return summary.textProperty();
  }

  /** Is open as that says until the subscription ends; closed it shows the summary. */
  public Subscription show(BooleanProperty open, ObservableValue<String> text) {
    expanded.bindBidirectional(open);
    summarizeClosed(text);
    return () -> expanded.unbindBidirectional(open);
  }

  /** Shows the summary while the step is closed. */
  public void summarizeClosed(ObservableValue<String> text) {
    summary.textProperty().bind(text);
    summary.visibleProperty().bind(expanded.not());
  }

  public BooleanProperty expandedProperty() {
    return expanded;
  }

  public ObjectProperty<Node> contentProperty() {
    return content;
  }

  public Node getContent() {
    return content.get();
  }

  public void setContent(Node node) {
    content.set(node);
  }
}
