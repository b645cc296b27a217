package engram.ui.network;

import engram.training.BatchCursor;
import engram.ui.base.BoundPane;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.batch.BatchViewModel;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.controls.Sentence;
import engram.ui.graph.AtWork;
import engram.ui.graph.NetworkCanvas;
import engram.ui.graph.NetworkPainter;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.NetworkReadout;
import engram.ui.graph.NetworkReadoutCard;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Viewport;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;

/** The network pane. */
public final class NetworkController extends BoundPane {
  private static final double ZOOM_STEP = 1.25;

  private final NetworkViewModel network;
  private final SampleViewModel sample;
  private final SelectionViewModel selection;
  private final SurgeryViewModel surgery;
  private final NetworkPictures pictures;
  private final BatchViewModel batch;
  private final PanesViewModel panes;
  private final RunViewModel run;
  private final NetworkPainter painter = new NetworkPainter();
  private NetworkReadoutCard readout;
  private NetworkPulse pulse;
  private NetworkGlow glow;
  private List<String> classes = List.of();

  @FXML private Label subtitle;
  @FXML private Label legend;
  @FXML private Label gradientLegend;
  @FXML private Button program;
  @FXML private Button drawing;
  @FXML private Button draw;
  @FXML private Sentence sentence;
  @FXML private NetworkCanvas canvas;
  @FXML private MenuButton byClass;
  @FXML private ToggleButton wrongOnly;
  @FXML private ToggleButton biases;

  public NetworkController(
      NetworkViewModel network,
      NetworkPictures pictures,
      SurgeryViewModel surgery,
      BatchViewModel batch,
      Shared shared) {
    this.network = network;
    this.pictures = pictures;
    this.surgery = surgery;
    this.batch = batch;
    sample = shared.sample();
    selection = shared.selection();
    panes = shared.panes();
    run = shared.run();
  }

  @FXML
  private void initialize() {
    subtitle.textProperty().bind(network.subtitle);
    bindBoth(wrongOnly.selectedProperty(), sample.wrongOnlyProperty());
    readout = new NetworkReadoutCard(canvas);
    Supplier<NetworkPicture> below =
        () -> pictures.of(Math.floor(canvas.getWidth()), Math.floor(canvas.getHeight()), 1);
    pulse = new NetworkPulse(below);
    glow = new NetworkGlow(below);
    canvas.setOverlays(glow, pulse, readout);
    canvas.setPainting(
        (gc, width, height, scale) -> painter.paint(gc, pictures.of(width, height, scale)));
    PaintedPicture.offer(canvas, pictures.painted());
    new NetworkGestures(canvas, pictures, selection, surgery, readout);
    new NetworkKeys(canvas, pictures, selection);
    new BeforeKey(canvas, network.before.heldProperty());
    bindBoth(biases.selectedProperty(), network.biases);
    bind(
        pictures.subscribe(canvas::invalidate),
        network.labels.subscribe(labels -> fillClasses()),
        network.labels.subscribe(labels -> Presence.set(draw, labels.pictureSide().isPresent())),
        sample.shown().drawnProperty().subscribe(drawn -> Presence.set(drawing, drawn)),
        network.readout.subscribe(this::show),
        network.spoken.subscribe(canvas::say),
        pictures.subscribeMaps(() -> show(network.getReadout())),
        batch.sentenceProperty().subscribe(sentence::setText),
        batch.inBatchesProperty().subscribe(this::makeRoom),
        batch.cursorProperty().subscribe((before, after) -> pulse(after)),
        batch.cursorProperty().subscribe(this::explain),
        run.snapshotProperty()
            .subscribe((before, after) -> glow.moment(before, after, System.nanoTime())),
        pulse::stop,
        glow::stop,
        () -> selection.hover(Optional.empty()));
  }

  /** Only beside the pointer: what another pane points at is emphasised without a card. */
  private void show(Optional<NetworkReadout> numbers) {
    pictures
        .pointedMap()
        .ifPresentOrElse(
            map -> readout.showMap(map, pictures.palette(), pictures.em()), readout::hideMap);
    numbers.filter(n -> canvas.isHover()).ifPresentOrElse(readout::show, readout::hide);
  }

  /**
   * Room for the sentence as long as one may come, so that the picture stands still, and the way to
   * the program.
   */
  private void makeRoom(boolean wanted) {
    Presence.set(sentence, wanted);
    Presence.set(program, wanted);
  }

  private void explain(Optional<BatchCursor> cursor) {
    boolean gradients = cursor.filter(AtWork::isBackward).isPresent();
    legend.setVisible(!gradients);
    gradientLegend.setVisible(gradients);
  }

  private void pulse(Optional<BatchCursor> cursor) {
    int layers = network.layerCount();
    cursor
        .flatMap(at -> AtWork.of(at, layers))
        .ifPresentOrElse(work -> pulse.step(work, System.nanoTime()), pulse::stop);
  }

  private void fillClasses() {
    wrongOnly.setText(network.wrongOnly());
    Hint.setText(wrongOnly, network.wrongOnlyHelp());
    Presence.set(byClass, !network.classNames().isEmpty());
    if (network.classNames().equals(classes)) return;
    classes = network.classNames();
    byClass
        .getItems()
        .setAll(IntStream.range(0, classes.size()).mapToObj(this::classItem).toList());
  }

  private MenuItem classItem(int label) {
    MenuItem item = new MenuItem(classes.get(label));
    item.setOnAction(event -> sample.nextOfClass(label));
    return item;
  }

  @FXML
  private void zoomIn() {
    pictures.zoom(ZOOM_STEP);
  }

  @FXML
  private void zoomOut() {
    pictures.zoom(1 / ZOOM_STEP);
  }

  @FXML
  private void fit() {
    pictures.setViewport(Viewport.FIT);
  }

  @FXML
  private void toggleProgram() {
    panes.toggleProgram();
  }

  @FXML
  private void togglePictures() {
    panes.toggle(Companion.PICTURES);
  }

  @FXML
  private void endDrawing() {
    sample.shown().endDrawing();
  }

  @FXML
  private void previous() {
    sample.previous();
  }

  @FXML
  private void next() {
    sample.next();
  }

  @FXML
  private void random() {
    sample.random();
  }
}
