package engram.ui.network;

import engram.inspect.surface.InputSlice;
import engram.inspect.surface.NeuronMaps;
import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.ForwardPass;
import engram.nn.Part;
import engram.training.BatchCursor;
import engram.training.Snapshot;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.batch.BatchViewModel;
import engram.ui.graph.AtWork;
import engram.ui.graph.DrawnWeights;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.LayerGradients;
import engram.ui.graph.NetworkArrangement;
import engram.ui.graph.NetworkLayout;
import engram.ui.graph.NetworkPainter;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.NeuronMapPicture;
import engram.ui.graph.PointedLayer;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import engram.ui.run.Pointed;
import engram.ui.run.PointingViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.surface.NeuronMapsViewModel;
import engram.ui.surface.SurfaceTexts;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.util.Subscription;

/** Puts together what the view models hold into the picture of a pane. */
final class NetworkPictures {
  private final RunViewModel run;
  private final SampleViewModel sample;
  private final SelectionViewModel selection;
  private final PointingViewModel pointing;
  private final NetworkViewModel network;
  private final BatchViewModel batch;
  private final PreferencesViewModel preferences;
  private final NeuronMapsViewModel maps;
  private final SurfaceTexts words;
  private final Texts texts;
  private final NetworkArrangement arrangement;

  NetworkPictures(
      NetworkViewModel network,
      PointingViewModel pointing,
      BatchViewModel batch,
      NeuronMapsViewModel maps,
      Shared shared) {
    this.network = network;
    this.pointing = pointing;
    this.batch = batch;
    this.maps = maps;
    run = shared.run();
    sample = shared.sample();
    selection = shared.selection();
    preferences = shared.preferences();
    words = new SurfaceTexts(shared.texts(), preferences);
    texts = shared.texts();
    arrangement = new NetworkArrangement(texts);
  }

  /** Runs that action whenever the picture of the same pane would be another. */
  Subscription subscribe(Runnable changed) {
    return Subscription.combine(
        sample.shown().passProperty().subscribe((before, after) -> changed.run()),
        network.labels.subscribe((before, after) -> changed.run()),
        selection.selectedProperty().subscribe((before, after) -> changed.run()),
        pointing.pointedProperty().subscribe((before, after) -> changed.run()),
        batch.cursorProperty().subscribe((before, after) -> changed.run()),
        maps.mapsProperty().subscribe((before, after) -> changed.run()),
        network.biases.subscribe((before, after) -> changed.run()),
        network.before.heldProperty().subscribe((before, after) -> changed.run()),
        network.zoom.subscribe((before, after) -> changed.run()),
        network.panX.subscribe((before, after) -> changed.run()),
        network.panY.subscribe((before, after) -> changed.run()),
        preferences.themeProperty().subscribe((before, after) -> changed.run()),
        preferences.fontSizeProperty().subscribe((before, after) -> changed.run()));
  }

  /** The picture for a pane of that size. */
  NetworkPicture of(double width, double height, double pixelScale) {
    arrangement.fit(
        run.getSnapshot().recipe().network(), network.labels.get(), em(), width, height);
    return network.before.isHeld()
        ? before(pixelScale)
        : now(arrangement, viewport(), pixelScale, look());
  }

  /** The whole of it at any size, for a file. */
  PaintedPicture painted() {
    return new PaintedPicture() {
      @Override
      public void paint(Drawing to, double width, double height, boolean numbers) {
        new NetworkPainter().paint(to, whole(width, height, numbers));
      }

      @Override
      public boolean hasNumbers() {
        return true;
      }
    };
  }

  private NetworkPicture whole(double width, double height, boolean numbers) {
    NetworkArrangement place = new NetworkArrangement(texts);
    place.fit(run.getSnapshot().recipe().network(), network.labels.get(), em(), width, height);
    return now(place, Viewport.FIT, 1, numbers ? NetworkPicture.Look.WITH_NUMBERS : look());
  }

  private NetworkPicture now(
      NetworkArrangement place, Viewport viewport, double pixelScale, NetworkPicture.Look look) {
    NetworkLayout layout = place.layout().orElseThrow();
    return new NetworkPicture(
        layout,
        viewport,
        pixelScale,
        palette(),
        place.words(),
        run.getSnapshot().parameters(),
        sample.shown().getPass(),
        sample.shown().pixels(),
        network.marks(),
        selection.getSelected(),
        pointing.getPointed().flatMap(Pointed::part),
        pointing.getPointed().flatMap(NetworkPictures::layer),
        run.getSnapshot().surgery().lesions(),
        run.getSnapshot().surgery().frozen(),
        batch.getCursor().flatMap(at -> AtWork.of(at, layout.layerCount())),
        batch.getCursor().flatMap(at -> gradients(at, layout.layerCount())),
        maps.getMaps(),
        look);
  }

  /** The same sample in the network with its initial weights. */
  private NetworkPicture before(double pixelScale) {
    ForwardPass pass = network.before.pass();
    return new NetworkPicture(
        arrangement.layout().orElseThrow(),
        viewport(),
        pixelScale,
        palette(),
        arrangement.words(),
        network.before.parameters(),
        pass,
        sample.shown().pixels(),
        network.marks(pass),
        selection.getSelected(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        look());
  }

  private NetworkPicture.Look look() {
    return new NetworkPicture.Look(network.biases.get());
  }

  /** Runs that action whenever the maps are others. */
  Subscription subscribeMaps(Runnable changed) {
    return maps.mapsProperty().subscribe((before, after) -> changed.run());
  }

  /** The map of the neuron or input that the mouse is over, while the network shows maps. */
  Optional<NeuronMapPicture> pointedMap() {
    return selection
        .getHovered()
        .flatMap(part -> maps.getMaps().filter(m -> m.has(part)).map(m -> mapOf(m, part)));
  }

  Palette palette() {
    return Palette.of(preferences.getTheme());
  }

  private NeuronMapPicture mapOf(NeuronMaps all, Part part) {
    InputSlice slice = all.grid().slice();
    String horizontal = words.axis(slice.data(), slice.first());
    String vertical =
        slice.second().isPresent() ? words.axis(slice.data(), slice.second().getAsInt()) : "";
    return part instanceof Part.Neuron n
        ? new NeuronMapPicture(all, n.layer(), n.unit(), horizontal, vertical)
        : new NeuronMapPicture(all, -1, ((Part.Input) part).index(), horizontal, vertical);
  }

  /** What the graph shows of a quantity that no single part stands for. */
  private static Optional<PointedLayer> layer(Pointed at) {
    if (at.part().isPresent()) return Optional.empty();
    return switch (at.quantity()) {
      case INPUT -> Optional.of(new PointedLayer(-1, true, false, false));
      case WEIGHT -> Optional.of(new PointedLayer(at.layer(), false, true, false));
      case BIAS -> Optional.of(new PointedLayer(at.layer(), false, false, true));
      case GRADIENT -> Optional.of(new PointedLayer(at.layer(), false, true, true));
      case PRE_ACTIVATION, ACTIVATION, DELTA ->
          Optional.of(new PointedLayer(at.layer(), true, true, true));
      case LOSS, LEARNING_RATE -> Optional.empty();
    };
  }

  /** Behind a step backward, of its layer. */
  private Optional<LayerGradients> gradients(BatchCursor cursor, int layers) {
    Snapshot snapshot = run.getSnapshot();
    if (snapshot.next().isEmpty() || !AtWork.isBackward(cursor)) return Optional.empty();
    BackwardPass back =
        Backprop.backward(
            snapshot.parameters(),
            sample.getForwardPass(),
            snapshot.recipe().loss(),
            snapshot.data().target(sample.getRow()),
            1);
    int layer = AtWork.of(cursor, layers).orElseThrow().layer();
    return Optional.of(new LayerGradients(layer, back, snapshot.next().get().gradients()));
  }

  /** Where the network was painted last; empty before. */
  Optional<NetworkLayout> layout() {
    return arrangement.layout();
  }

  /** The part at that point of the pane, as it was painted last. */
  Optional<Part> at(double x, double y) {
    Viewport viewport = viewport();
    return arrangement.at(
        viewport.toPictureX(x), viewport.toPictureY(y), viewport.scale(), drawn());
  }

  /** Among the weights out of pixels, which are not all drawn, those that are. */
  private Predicate<Part.Weight> drawn() {
    NetworkLayout layout = arrangement.layout().orElse(null);
    if (layout == null || layout.image().isEmpty()) return weight -> true;
    NetworkPicture picture = of(layout.width(), layout.height(), 1);
    DrawnWeights drawn = DrawnWeights.of(picture, 0);
    LayerColumn first = layout.column(0);
    return weight ->
        weight.layer() > 0
            || drawn.has(weight.from(), first.place(weight.to()))
            || picture.isLoud(weight);
  }

  /** Size of the picture's font in pixels. */
  double em() {
    return preferences.getFontSize();
  }

  /** The present one, kept inside the pane whatever size that has now. */
  Viewport viewport() {
    return inside(new Viewport(network.zoom.get(), network.panX.get(), network.panY.get()));
  }

  private Viewport inside(Viewport viewport) {
    return arrangement
        .layout()
        .map(layout -> viewport.within(layout.width(), layout.height()))
        .orElse(viewport);
  }

  void setViewport(Viewport viewport) {
    Viewport kept = inside(viewport);
    network.zoom.set(kept.scale());
    network.panX.set(kept.x());
    network.panY.set(kept.y());
  }

  /** Zooms about the middle of the pane. */
  void zoom(double factor) {
    arrangement
        .layout()
        .ifPresent(l -> setViewport(viewport().zoomed(factor, l.width() / 2, l.height() / 2)));
  }
}
