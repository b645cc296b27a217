package engram.ui.start;

import engram.ui.base.Texts;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Icon;
import engram.ui.paint.Palette;
import engram.ui.start.StartViewModel.Door;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** A door: its picture, its name, what is behind it. All of it is one button. */
final class DoorView extends VBox {
  private static final double ROUND = 24;

  private final FittedCanvas canvas = new FittedCanvas();
  private final DoorPicture picture;
  private final Runnable open;

  DoorView(Door door, DoorPicture picture, Texts texts, Runnable open) {
    this.picture = picture;
    this.open = open;
    setId("door-" + door.id());
    getStyleClass().add("door");
    VBox words = words(door, texts);
    StackedPicture framed = new StackedPicture(canvas);
    setVgrow(framed, Priority.ALWAYS);
    getChildren().addAll(framed, words);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        texts.get("start." + door.id() + ".title")
            + ". "
            + texts.get("start." + door.id() + ".text"));
    setOnMouseClicked(event -> open());
  }

  /** Clips its picture to the round corners at its top. */
  private static final class StackedPicture extends StackPane {
    StackedPicture(FittedCanvas canvas) {
      getStyleClass().add("door-picture");
      getChildren().add(canvas);
      setMinHeight(0);
      Rectangle clip = new Rectangle();
      clip.setArcWidth(ROUND);
      clip.setArcHeight(ROUND);
      clip.widthProperty().bind(widthProperty());
      clip.heightProperty().bind(heightProperty().add(ROUND));
      setClip(clip);
    }
  }

  private static VBox words(Door door, Texts texts) {
    Label title = label(texts.get("start." + door.id() + ".title"), "door-title");
    Label text = label(texts.get("start." + door.id() + ".text"), "door-text");
    VBox words = new VBox(title, text, action(door, texts));
    words.getStyleClass().add("door-words");
    return words;
  }

  private static Node action(Door door, Texts texts) {
    if (door != Door.LEARN) return new Icon("fth-arrow-right");
    Icon run = new Icon("fth-play");
    Label start = new Label(texts.get("start.begin"), run);
    start.getStyleClass().add("door-begin");
    start.setMinWidth(USE_PREF_SIZE);
    Label space = label(texts.get("start.space"), "door-text");
    HBox both = new HBox(start, space);
    both.getStyleClass().add("door-action");
    return both;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  void open() {
    open.run();
  }

  /** Paints the picture of that second. */
  void paint(Palette palette, double seconds) {
    canvas.clear();
    canvas.setPainter(() -> fill(palette, seconds));
    canvas.paint();
  }

  private void fill(Palette palette, double seconds) {
    picture.paint(
        canvas.graphics(),
        palette,
        canvas.getWidth(),
        canvas.getHeight(),
        seconds,
        getScene() == null ? 1 : getScene().getWindow().getRenderScaleX());
  }

  void close() {
    canvas.setPainter(() -> {});
    picture.close();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) open();
    else super.executeAccessibleAction(action, parameters);
  }
}
