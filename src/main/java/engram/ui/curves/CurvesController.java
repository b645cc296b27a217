package engram.ui.curves;

import engram.ui.base.BoundPane;
import engram.ui.base.LossAxis;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.plot.ChartLoader;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The curves pane: loss and score side by side. */
public final class CurvesController extends BoundPane {
  /** Of the timeline, in em; the same as the padding of its marks. */
  private static final double HALF_THUMB = 0.62;

  private final CurvesViewModel curves;
  private final ChartLoader loader;
  private final Shared shared;

  @FXML private Pane lossChart;
  @FXML private Pane scoreChart;
  @FXML private Region timeline;
  @FXML private MenuButton lossAxis;
  @FXML private Button lossShowAll;
  @FXML private Button accuracyShowAll;
  @FXML private HBox lossValidation;
  @FXML private HBox lossKey;

  public CurvesController(CurvesViewModel curves, ChartLoader loader, Shared shared) {
    this.curves = curves;
    this.loader = loader;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    addAxes();
    lossShowAll.visibleProperty().bind(curves.zoomed);
    accuracyShowAll.visibleProperty().bind(curves.zoomed);
    CurveView loss = addChart(lossChart, CurveKind.LOSS);
    addChart(scoreChart, CurveKind.SCORE);
    bind(curves.readOut.subscribe(this::makeRoom));
    bind(
        loss.ends.subscribe(this::alignTimeline),
        shared.preferences().fontSizeProperty().subscribe(size -> alignTimeline(loss.ends.get())));
    bind(curves.picture.subscribe(this::showKey));
  }

  private void showKey(CurvesPicture picture) {
    Presence.set(lossValidation, picture.validation());
    Texts texts = shared.texts();
    String scale =
        texts.get(picture.loss().logarithmic() ? "curves.logarithmic" : "curves.axis.linear");
    boolean automatic = curves.lossAxis.get() == LossAxis.AUTOMATIC;
    lossAxis.setText(automatic ? texts.get("curves.axis.automatic.now", scale) : scale);
  }

  /** The numbers at the crosshair may stand where the key does. */
  private void makeRoom(Optional<CurvesReadOut> readOut) {
    lossKey.setVisible(readOut.isEmpty());
  }

  private void addAxes() {
    ToggleGroup group = new ToggleGroup();
    for (LossAxis each : LossAxis.values()) {
      RadioMenuItem item =
          new RadioMenuItem(shared.texts().get("curves.axis." + each.id() + ".name"));
      item.setId("axis-" + each.id());
      item.setToggleGroup(group);
      item.setOnAction(event -> curves.lossAxis.set(each));
      lossAxis.getItems().add(item);
      bind(curves.lossAxis.subscribe(now -> item.setSelected(now == each)));
    }
  }

  /** The curve is the timeline: its thumb stands below the moment on the curve. */
  private void alignTimeline(CurveView.Ends ends) {
    double half = HALF_THUMB * shared.preferences().getFontSize();
    double right = lossChart.getWidth() - ends.right();
    timeline.setPadding(
        new Insets(0, Math.max(0, right - half), 0, Math.max(0, ends.left() - half)));
  }

  private CurveView addChart(Pane card, CurveKind kind) {
    CurveReadOutBox box =
        new CurveReadOutBox(kind, new CurveTexts(shared.texts(), curves::getMoment));
    CurveView pane = new CurveView(kind, curves, shared.preferences(), loader, box);
    pane.setAccessibleText(shared.texts().get("curves.help"));
    card.getChildren().add(0, pane);
    bind(pane::dispose);
    return pane;
  }

  @FXML
  void showAll() {
    curves.showAll();
  }
}
