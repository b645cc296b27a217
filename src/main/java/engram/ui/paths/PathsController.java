package engram.ui.paths;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.paint.Palette;
import engram.ui.paths.PathTabViewModel.Offer;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotPainter;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The pane of the pinned paths. */
public final class PathsController extends BoundPane {
  private final PathsViewModel paths;
  private final PreferencesViewModel preferences;
  private PlotPainter painter;
  private PathsLegend legend;
  private PathsPlot plot;
  private List<Offer> offered = List.of();

  @FXML private ResourceBundle resources;
  @FXML private Label hint;
  @FXML private Label dropped;
  @FXML private FittedCanvas canvas;
  @FXML private Label epoch;
  @FXML private VBox entries;
  @FXML private FlowPane offers;

  public PathsController(PathsViewModel paths, PreferencesViewModel preferences) {
    this.paths = paths;
    this.preferences = preferences;
  }

  @FXML
  private void initialize() {
    painter = new PlotPainter(canvas.graphics());
    legend = new PathsLegend(paths, preferences, resources, entries);
    canvas.setPainter(this::draw);
    canvas.setOnMouseMoved(this::point);
    canvas.setOnMouseExited(event -> paths.pointAway());
    canvas.setOnMouseClicked(this::click);
    PathTabViewModel selected = paths.selected;
    bind(
        paths.picture.subscribe(picture -> show()),
        paths.pointed.subscribe(at -> show()),
        selected.rows.subscribe(rows -> offer()),
        selected.pinsProperty().subscribe(pins -> offer()),
        preferences.subscribeNumbers(this::show),
        preferences.subscribeLookChanges(this::show));
  }

  private void point(MouseEvent event) {
    if (plot != null && plot.axes().contains(event.getX(), event.getY())) {
      paths.pointAt(plot.epochAt(event.getX()));
    } else {
      paths.pointAway();
    }
  }

  private void click(MouseEvent event) {
    if (plot != null && plot.axes().contains(event.getX(), event.getY())) {
      paths.goTo(plot.epochAt(event.getX()));
    }
  }

  private void show() {
    boolean any = !paths.legend().isEmpty();
    Presence.set(hint, !any);
    Presence.set(canvas, any);
    Presence.set(epoch, any);
    dropped.setText(paths.droppedText());
    Presence.set(dropped, !dropped.getText().isEmpty());
    epoch.setText(paths.epochText());
    legend.show(paths.legend());
    canvas.paint();
  }

  /** What can be pinned now, a button each; they stay as they are while only the paths grow. */
  private void offer() {
    List<Offer> wanted = paths.selected.offers();
    if (!wanted.equals(offered)) {
      offered = wanted;
      offers.getChildren().setAll(wanted.stream().map(this::button).toList());
    }
    show();
  }

  private Button button(Offer offer) {
    SubscriptLabel name = new SubscriptLabel();
    name.setText(offer.text());
    Button button = new Button();
    button.setGraphic(name);
    button.setAccessibleText(name.getText());
    button.setDisable(!offer.enabled());
    button.setOnAction(event -> paths.selected.toggle(offer.pin()));
    return button;
  }

  private void draw() {
    PathsPicture picture = paths.getPicture();
    double em = preferences.getFontSize();
    NiceScale values = picture.values();
    NiceScale epochs = picture.epochs();
    double width = canvas.getWidth();
    double height = canvas.getHeight();
    PlotAxes axes =
        PathsPlot.axes(
            width,
            height,
            em,
            AxisTicks.on(values, values.ticks(most(height, 2.4 * em))),
            AxisTicks.on(epochs, epochs.wholeTicks(most(width, 5 * em))));
    plot = new PathsPlot(axes, values.low(), values.high(), epochs.high());
    canvas.clear();
    List<PathsPlot.Line> lines =
        picture.lines().stream()
            .map(line -> new PathsPlot.Line(line.path(), line.pinned().look()))
            .toList();
    painter.paint(
        axes,
        plot.items(lines, picture.present(), paths.pointed.get()),
        Palette.of(preferences.getTheme()));
  }

  private static int most(double length, double apart) {
    return Math.max(2, (int) (length / apart));
  }
}
