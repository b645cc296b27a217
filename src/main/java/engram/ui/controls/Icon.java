package engram.ui.controls;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A Feather icon, somewhat higher than the text around it and of its colour.
 *
 * <p>A bare {@link FontIcon} can't be sized in em: its own size is what its em refers to.
 */
public final class Icon extends Label {
  private static final double SIZE = 1.15;

  private final FontIcon glyph = new FontIcon();

  public Icon() {
    getStyleClass().add("icon");
    glyph.getStyleClass().clear(); // the theme sets size and colour of that class
    setGraphic(glyph);
    textFillProperty().subscribe(this::adapt);
    fontProperty().subscribe(this::adapt);
  }

  public Icon(String literal) {
    this();
    setLiteral(literal);
  }

  /** Such as {@code fth-play}. */
  public String getLiteral() {
    return glyph.getIconLiteral();
  }

  public void setLiteral(String literal) {
    glyph.setIconLiteral(literal);
    adapt();
  }

  /** Another literal brings back the glyph's own size and colour. */
  private void adapt() {
    glyph.setIconColor(getTextFill());
    glyph.setIconSize((int) Math.rint(SIZE * getFont().getSize()));
  }
}
