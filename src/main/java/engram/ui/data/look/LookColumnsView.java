package engram.ui.data.look;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.LayeredCanvas;
import engram.ui.paint.Palette;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A picture of the rows in some columns, each in its cell. */
abstract class LookColumnsView extends LayeredCanvas {
  private final int ticks;
  LookColumnsViewModel columns;
  ScatterTexts texts;
  private PreferencesViewModel look;

  /** Takes what is known of what is under the pointer. */
  Consumer<String> readOut = text -> {};

  Optional<LookPlot> plot = Optional.empty();

  /**
   * @param ticks how many each axis has at most
   */
  LookColumnsView(int ticks) {
    this.ticks = ticks;
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && plot.isPresent()) click(event);
        });
  }

  final void show(
      LookColumnsViewModel newColumns,
      ScatterTexts newTexts,
      PreferencesViewModel newLook,
      Consumer<String> newReadOut) {
    columns = newColumns;
    texts = newTexts;
    look = newLook;
    readOut = newReadOut;
  }

  /** Other columns, or other rows. */
  void showPoints() {
    plot = columns.getPoints().map(points -> LookPlot.of(points, texts, ticks));
    paint();
  }

  /** Marks the row that is shown. */
  abstract void paintRow();

  abstract void click(MouseEvent event);

  final LookPoints points() {
    return columns.getPoints().orElseThrow();
  }

  final Palette palette() {
    return Palette.of(look.getTheme());
  }

  final double em() {
    return look.getFontSize();
  }
}
