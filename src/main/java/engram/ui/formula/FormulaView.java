package engram.ui.formula;

import engram.ui.base.FirstFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;

/**
 * Shows a LaTeX formula as outlines, crisp at any size. Its em is the size of the inherited font
 * ({@code -fx-font-size}), its colour {@code -fx-text-fill}. It asks for the room it needs and
 * shrinks, never cut off, when it gets less.
 *
 * <p>What is not LaTeX is shown as it is. Until the fonts of JLaTeXMath are loaded, on a background
 * thread that starts when the first formula was laid out, it stays empty.
 */
public final class FormulaView extends FormulaRegion {
  private static final StyleablePropertyFactory<FormulaView> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final CssMetaData<FormulaView, Paint> TEXT_FILL =
      STYLES.createPaintCssMetaData("-fx-text-fill", view -> view.textFill, Color.BLACK, true);
  private static final List<CssMetaData<? extends Styleable, ?>> CSS = css();

  private final StringProperty formula = new SimpleStringProperty(this, "formula", "");
  private final SimpleStyleableObjectProperty<Paint> textFill =
      new SimpleStyleableObjectProperty<>(TEXT_FILL, this, "textFill", Color.BLACK);
  private final SVGPath outline = new SVGPath();
  private final Text plain = new Text();
  private Optional<FormulaOutline> typeset = Optional.empty();

  public FormulaView() {
    this("");
  }

  /**
   * @param latex without dollar signs
   */
  public FormulaView(String latex) {
    getStyleClass().add("formula");
    plain.setManaged(false);
    outline.setManaged(false);
    getChildren().addAll(outline, plain);
    outline.fillProperty().bind(textFill);
    plain.fillProperty().bind(textFill);
    plain.fontProperty().bind(fontProperty());
    formula.subscribe(text -> show());
    // a view may be built before the toolkit runs: it waits for the fonts once it is in a window
    sceneProperty().subscribe(scene -> show());
    setFormula(latex);
  }

  // Properties

  /** LaTeX without dollar signs. */
  public String getFormula() {
    return formula.get();
  }

  public void setFormula(String latex) {
    formula.set(latex);
  }

  /** Whether what stands in a formula is seen at once: the fonts are there. */
  public static boolean isReady() {
    return TYPESETTER.ready.isDone();
  }

  /** As plain text, empty if there is none: w ← w − α ∂L/∂w. */
  public String plainText() {
    return formula.get() == null ? "" : PlainFormula.of(formula.get());
  }

  @Override
  public int termCount() {
    return plainText().isEmpty() ? 0 : 1;
  }

  @Override
  public Bounds boxOf(int term) {
    return getLayoutBounds();
  }

  @Override
  public FormulaFace whole() {
    FormulaPiece all = new FormulaPiece(getFormula(), plainText(), Optional.empty(), false);
    return FormulaFace.of(new FormulaLine(List.of(all)));
  }

  @Override
  public FormulaFace part(int from, int to) {
    return whole();
  }

  private void show() {
    String latex = formula.get() == null ? "" : formula.get();
    if (latex.isBlank()) {
      show(latex, Optional.of(new FormulaOutline("", 0, 0, 0, 0, 0)));
    } else if (TYPESETTER.ready.isDone()) {
      show(latex, TYPESETTER.typeset(latex));
    } else if (getScene() != null) {
      TYPESETTER.onceReady(this::show);
    }
  }

  private void show(String latex, Optional<FormulaOutline> result) {
    typeset = result;
    outline.setContent(result.map(FormulaOutline::outline).orElse(""));
    plain.setText(result.isPresent() ? "" : latex);
    setAccessibleText(PlainFormula.of(latex));
    requestLayout();
  }

  // Layout

  @Override
  protected double computePrefWidth(double height) {
    Insets insets = getInsets();
    return insets.getLeft() + snapSizeX(contentWidth()) + insets.getRight();
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    return insets.getTop() + snapSizeY(contentHeight()) + insets.getBottom();
  }

  /** Room for a formula half as large. */
  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height) / 2;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width) / 2;
  }

  @Override
  protected double computeMaxWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    return getInsets().getTop() + ascent();
  }

  /** Smaller where room is scarce, in the middle of the height then. */
  @Override
  protected void layoutChildren() {
    if (!TYPESETTER.ready.isDone()) FirstFrame.then(TYPESETTER::load);
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double height = getHeight() - insets.getTop() - insets.getBottom();
    double shrink = Math.min(share(width, contentWidth()), share(height, contentHeight()));
    double spare = height - shrink * contentHeight();
    outline
        .getTransforms()
        .setAll(
            new Affine(
                shrink * em(),
                0,
                insets.getLeft() + shrink * left(),
                0,
                shrink * em(),
                insets.getTop() + spare / 2 + shrink * ascent()));
    plain.relocate(insets.getLeft(), insets.getTop());
  }

  private static double share(double room, double wanted) {
    return wanted > room ? Math.max(0, room / wanted) : 1;
  }

  private double contentWidth() {
    return typeset
        .map(f -> left() + em() * f.width())
        .orElseGet(() -> plain.getLayoutBounds().getWidth());
  }

  private double contentHeight() {
    return typeset
        .map(f -> em() * (f.height() + f.depth()))
        .orElseGet(() -> plain.getLayoutBounds().getHeight());
  }

  private double ascent() {
    return typeset.map(f -> em() * f.height()).orElseGet(plain::getBaselineOffset);
  }

  private double left() {
    return typeset.map(f -> em() * f.left()).orElse(0.0);
  }

  // Style

  private static List<CssMetaData<? extends Styleable, ?>> css() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(FormulaRegion.cssOfRegion());
    all.add(TEXT_FILL);
    return List.copyOf(all);
  }

  public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
    return CSS;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return CSS;
  }
}
