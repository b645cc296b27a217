package engram.ui.selection;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/**
 * A stretch of text on the screen, of which a part can be selected: the characters of a text, or a
 * piece of a formula, which is selected whole. Two equal ones are the same place of the window,
 * whatever stands there at the moment.
 */
interface SelectableRun {
  /** Between runs of one host stands nothing; between those of two a tab or a new line. */
  Node host();

  /** What it covers, in coordinates of the scene. */
  Bounds bounds();

  /** Places between characters: 0 … length. A piece of a formula has length 1. */
  int length();

  /** The place between characters nearest to that point of the scene. */
  int offsetAt(Point2D point);

  /** What the characters between two places cover, row by row, in coordinates of the scene. */
  List<Bounds> shape(int from, int to);

  /** Those characters as plain text. */
  String text(int from, int to);

  /** Whether it can only be selected whole. */
  default boolean isWhole() {
    return false;
  }
}
