package engram.ui.formula;

import engram.ui.base.FirstFrame;
import engram.ui.run.Pointed;
import engram.ui.run.PointingViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import javafx.util.Subscription;

/**
 * Formulas whose pieces can be pointed at one by one. Of several faces, longest first, it shows the
 * first that fits; it makes a face a little smaller before it takes a shorter one. Nothing is cut
 * off.
 */
public final class FormulaSheet extends FormulaRegion {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  /** So many pixels above and below all rows. */
  private static final double MARGIN = 1;

  private final List<SVGPath> paths = new ArrayList<>();
  private List<FormulaFace> faces = List.of();
  private List<FormulaFit.Face> typeset = List.of();
  private List<FormulaPiece> terms = List.of();
  private List<Bounds> boxes = List.of();
  private Optional<FormulaFit.Face> shown = Optional.empty();
  private double shownScale;
  private Optional<Pointed> pointed = Optional.empty();
  private Consumer<Optional<Pointed>> onPoint = at -> {};
  private boolean filling;
  private double leastScale = 0.75;

  public FormulaSheet() {
    getStyleClass().add("formula-sheet");
    sceneProperty().subscribe(scene -> typeset());
  }

  /** Whether it fills the room it gets in both directions, or is as high as its rows. */
  public boolean isFilling() {
    return filling;
  }

  public void setFilling(boolean fill) {
    filling = fill;
  }

  /** How much smaller a face may get before a shorter one is taken. */
  public double getLeastScale() {
    return leastScale;
  }

  public void setLeastScale(double scale) {
    leastScale = scale;
  }

  /** What is shown: the first face that fits. */
  public void setFaces(List<FormulaFace> newFaces) {
    if (newFaces.equals(faces)) return;
    faces = List.copyOf(newFaces);
    setAccessibleText(faces.isEmpty() ? "" : faces.get(0).text());
    typeset();
  }

  /** The longest face. */
  @Override
  public FormulaFace whole() {
    return faces.isEmpty() ? FormulaFace.EMPTY : faces.get(0);
  }

  /** Until the subscription ends, it points, and shows what is pointed at elsewhere. */
  public Subscription follow(PointingViewModel pointing) {
    onPoint = at -> at.ifPresentOrElse(pointing::point, pointing::clear);
    return Subscription.combine(
        pointing.pointedProperty().subscribe(this::setPointed), () -> onPoint = at -> {});
  }

  /** The pieces that stand for it take another colour. */
  private void setPointed(Optional<Pointed> at) {
    pointed = at;
    colour();
  }

  // What is shown, term by term

  @Override
  public int termCount() {
    return boxes.size();
  }

  /** The em of what is shown, in pixels; 0 if nothing is. */
  public double shownSize() {
    return boxes.isEmpty() ? 0 : shownScale * fontProperty().get().getSize();
  }

  @Override
  public Bounds boxOf(int term) {
    return boxes.get(term);
  }

  @Override
  public FormulaFace part(int from, int to) {
    return shown.map(face -> face.part(from, to)).orElse(FormulaFace.EMPTY);
  }

  private void typeset() {
    if (TYPESETTER.ready.isDone()) {
      typeset = faces.stream().map(face -> FormulaFit.Face.of(face, TYPESETTER)).toList();
      requestLayout();
    } else if (getScene() != null) {
      TYPESETTER.onceReady(this::typeset);
    }
  }

  // Layout

  @Override
  public Orientation getContentBias() {
    return filling ? null : Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return filling ? 0 : computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    Insets insets = getInsets();
    double widest = 0;
    if (!typeset.isEmpty()) {
      widest = FormulaFlow.of(typeset.get(0).lines(), Double.POSITIVE_INFINITY).width();
    }
    return insets.getLeft() + Math.ceil(em() * widest) + 1 + insets.getRight();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (typeset.isEmpty()) return 0;
    Insets insets = getInsets();
    double room =
        width < 0 ? Double.POSITIVE_INFINITY : width - insets.getLeft() - insets.getRight();
    FormulaFit chosen = fit(room, Double.POSITIVE_INFINITY);
    double height = chosen.scale() * em() * chosen.flow().height();
    return insets.getTop() + Math.ceil(height) + 2 * MARGIN + insets.getBottom();
  }

  @Override
  protected double computeMaxWidth(double height) {
    return Double.MAX_VALUE;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return filling ? Double.MAX_VALUE : computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (!TYPESETTER.ready.isDone()) FirstFrame.then(TYPESETTER::load);
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double height = getHeight() - insets.getTop() - insets.getBottom() - 2 * MARGIN;
    if (typeset.isEmpty() || width <= 0 || height <= 0) {
      use(List.of());
      return;
    }
    FormulaFit chosen = fit(width, filling ? height : Double.POSITIVE_INFINITY);
    use(chosen.face().terms());
    shown = Optional.of(chosen.face());
    shownScale = chosen.scale();
    double unit = chosen.scale() * em();
    double top = insets.getTop() + MARGIN;
    if (filling) top += Math.max(0, height - unit * chosen.flow().height()) / 2;
    int next = 0;
    List<Bounds> places = new ArrayList<>();
    for (List<FormulaFlow.Piece> line : chosen.face().lines()) {
      for (FormulaFlow.Piece piece : line) {
        FormulaFlow.Place place = chosen.flow().places().get(next);
        SVGPath path = paths.get(next++);
        path.setContent(piece.formula().outline());
        path.getTransforms()
            .setAll(
                new Affine(
                    unit,
                    0,
                    insets.getLeft() + unit * place.x(),
                    0,
                    unit,
                    top + unit * place.baseline()));
        places.add(
            new BoundingBox(
                insets.getLeft() + unit * place.x(),
                top + unit * place.top(),
                unit * piece.formula().advance(),
                unit * (place.bottom() - place.top())));
      }
    }
    boxes = places;
    colour();
  }

  private FormulaFit fit(double width, double height) {
    return FormulaFit.of(typeset, width / em(), height / em(), leastScale, filling);
  }

  /** As many paths as there are pieces. */
  private void use(List<FormulaPiece> newTerms) {
    terms = newTerms;
    boxes = List.of();
    while (paths.size() < terms.size()) {
      SVGPath path = new SVGPath();
      path.getStyleClass().add("formula-term");
      path.setManaged(false);
      path.setPickOnBounds(true);
      int index = paths.size();
      path.setOnMouseEntered(event -> onPoint.accept(at(index)));
      path.setOnMouseExited(event -> onPoint.accept(Optional.empty()));
      paths.add(path);
      getChildren().add(path);
    }
    for (int i = 0; i < paths.size(); i++) paths.get(i).setVisible(i < terms.size());
  }

  private Optional<Pointed> at(int index) {
    return index < terms.size() ? terms.get(index).at() : Optional.empty();
  }

  private void colour() {
    for (int i = 0; i < terms.size(); i++) {
      FormulaPiece term = terms.get(i);
      SVGPath path = paths.get(i);
      path.pseudoClassStateChanged(POINTED, pointed.filter(term::isAt).isPresent());
    }
  }
}
