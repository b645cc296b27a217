package engram.ui.formula;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** What shows formulas; their em is the size of its font, {@code -fx-font-size}. */
public abstract class FormulaRegion extends Region {
  /** Shared, as the fonts that JLaTeXMath keeps in statics. */
  static final FormulaTypesetter TYPESETTER = new FormulaTypesetter();

  private static final FontCssMetaData<FormulaRegion> FONT =
      new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(FormulaRegion view) {
          return !view.font.isBound();
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(FormulaRegion view) {
          return view.font;
        }
      };
  private static final List<CssMetaData<? extends Styleable, ?>> CSS = css();

  private final SimpleStyleableObjectProperty<Font> font =
      new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());

  FormulaRegion() {
    font.subscribe(f -> requestLayout());
  }

  /** All that it says, even if there is no room for that. */
  public abstract FormulaFace whole();

  /** How many pieces are shown. */
  public abstract int termCount();

  /** What a piece covers of its row, up to where the next one begins. */
  public abstract Bounds boxOf(int term);

  /** From one piece to before another. */
  public abstract FormulaFace part(int from, int to);

  /** Its size is the em of the formula; in CSS {@code -fx-font-size}. */
  final ObjectProperty<Font> fontProperty() {
    return font;
  }

  /** Pixels of a unit of a {@link FormulaOutline}. */
  final double em() {
    return font.get().getSize() / FormulaOutline.EM;
  }

  /** The em of one of the outlines that it shows, in pixels of the scene. */
  public static double emOf(Node outline) {
    Point2D origin = outline.localToScene(0, 0);
    return origin.distance(outline.localToScene(0, FormulaOutline.EM));
  }

  private static List<CssMetaData<? extends Styleable, ?>> css() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(getClassCssMetaData());
    all.add(FONT);
    return List.copyOf(all);
  }

  /** Those of a region and the font. */
  static List<CssMetaData<? extends Styleable, ?>> cssOfRegion() {
    return CSS;
  }

  @Override
  public String getUserAgentStylesheet() {
    return FormulaRegion.class.getResource("formula.css").toExternalForm();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return CSS;
  }
}
