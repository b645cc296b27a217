package engram.view;

import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.render.Column;
import engram.render.HitTest;
import engram.render.LabelMeasure;
import engram.render.LabelSizes;
import engram.render.LayerGradients;
import engram.render.NetworkLayout;
import engram.render.NetworkPicture;
import engram.render.NetworkTexts;
import engram.render.Palette;
import engram.render.Viewport;
import engram.training.BatchCursor;
import engram.training.Snapshot;
import engram.viewmodel.BatchViewModel;
import engram.viewmodel.NetworkLabels;
import engram.viewmodel.NetworkViewModel;
import engram.viewmodel.Pointed;
import engram.viewmodel.PointingViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.Theme;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.util.Subscription;

/** Puts together what the view models hold into the picture of a pane. */
public final class NetworkPictures {
  /** How far beside a curve the pointer still hits it, in em. */
  private static final double TOLERANCE = 0.4;

  private final RunViewModel run;
  private final SampleViewModel sample;
  private final SelectionViewModel selection;
  private final PointingViewModel pointing;
  private final NetworkViewModel network;
  private final BatchViewModel batch;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private NetworkLabels labels;
  private NetworkTexts words;
  private LabelSizes sizes;
  private NetworkLayout layout;
  private NetworkSpec spec;

  public NetworkPictures(
      RunViewModel run,
      SampleViewModel sample,
      SelectionViewModel selection,
      PointingViewModel pointing,
      NetworkViewModel network,
      BatchViewModel batch,
      PreferencesViewModel preferences,
      Texts texts) {
    this.run = run;
    this.sample = sample;
    this.selection = selection;
    this.pointing = pointing;
    this.network = network;
    this.batch = batch;
    this.preferences = preferences;
    this.texts = texts;
  }

  /** Runs that action whenever the picture of the same pane would be another. */
  Subscription subscribe(Runnable changed) {
    return Subscription.combine(
        sample.forwardPassProperty().subscribe((before, after) -> changed.run()),
        network.labelsProperty().subscribe((before, after) -> changed.run()),
        selection.selectedProperty().subscribe((before, after) -> changed.run()),
        pointing.pointedProperty().subscribe((before, after) -> changed.run()),
        batch.cursorProperty().subscribe((before, after) -> changed.run()),
        network.zoomProperty().subscribe((before, after) -> changed.run()),
        network.panXProperty().subscribe((before, after) -> changed.run()),
        network.panYProperty().subscribe((before, after) -> changed.run()),
        preferences.themeProperty().subscribe((before, after) -> changed.run()),
        preferences.fontSizeProperty().subscribe((before, after) -> changed.run()));
  }

  /** The picture for a pane of that size. */
  NetworkPicture of(double width, double height, double pixelScale) {
    layOut(width, height);
    return new NetworkPicture(
        layout,
        viewport(),
        pixelScale,
        preferences.getTheme() == Theme.DARK ? Palette.DARK : Palette.LIGHT,
        words,
        run.getSnapshot().parameters(),
        sample.getForwardPass(),
        sample.getLabel(),
        network.emptyOutput(),
        selection.getSelected(),
        pointing.getPointed().flatMap(Pointed::part),
        run.getSnapshot().surgery().lesions(),
        run.getSnapshot().surgery().frozen(),
        batch.getCursor().flatMap(at -> NetworkWork.of(at, layout.layerCount())),
        batch.getCursor().flatMap(this::gradients));
  }

  /** Behind a step backward, of its layer. */
  private Optional<LayerGradients> gradients(BatchCursor cursor) {
    Snapshot snapshot = run.getSnapshot();
    if (snapshot.next().isEmpty() || !NetworkWork.isBackward(cursor)) return Optional.empty();
    BackwardPass back =
        Backprop.backward(
            snapshot.parameters(),
            sample.getForwardPass(),
            snapshot.recipe().loss(),
            snapshot.data().target(sample.getRow()),
            1);
    int layer = NetworkWork.of(cursor, layout.layerCount()).orElseThrow().layer();
    return Optional.of(new LayerGradients(layer, back, snapshot.next().get().gradients()));
  }

  /** The part at that point of the pane, as it was painted last. */
  Optional<Part> at(double x, double y) {
    if (layout == null) return Optional.empty();
    Viewport viewport = viewport();
    double tolerance = TOLERANCE * layout.em() / viewport.scale();
    return new HitTest(layout).at(viewport.toPictureX(x), viewport.toPictureY(y), tolerance);
  }

  /** Size of the picture's font in pixels. */
  double em() {
    return preferences.getFontSize();
  }

  /** The present one, kept inside the pane whatever size that has now. */
  Viewport viewport() {
    Viewport viewport =
        new Viewport(
            network.zoomProperty().get(),
            network.panXProperty().get(),
            network.panYProperty().get());
    return layout == null ? viewport : viewport.within(layout.width(), layout.height());
  }

  void setViewport(Viewport viewport) {
    Viewport kept = layout == null ? viewport : viewport.within(layout.width(), layout.height());
    network.zoomProperty().set(kept.scale());
    network.panXProperty().set(kept.x());
    network.panYProperty().set(kept.y());
  }

  /** Zooms about the middle of the pane. */
  void zoom(double factor) {
    if (layout == null) return;
    setViewport(viewport().zoomed(factor, layout.width() / 2, layout.height() / 2));
  }

  private void layOut(double width, double height) {
    Snapshot snapshot = run.getSnapshot();
    NetworkSpec newSpec = snapshot.recipe().network();
    double em = preferences.getFontSize();
    boolean sameWords = network.getLabels().equals(labels);
    boolean samePlace =
        layout != null
            && layout.em() == em
            && layout.width() == width
            && layout.height() == height
            && newSpec.equals(spec);
    if (sameWords && samePlace) return;
    labels = network.getLabels();
    spec = newSpec;
    words = words(List.of());
    LabelSizes newSizes = LabelMeasure.of(words, em);
    if (!samePlace || !Objects.equals(sizes, newSizes)) {
      layout = NetworkLayout.of(spec, width, height, em, newSizes);
      sizes = newSizes;
    }
    words = words(layout.columns().stream().map(this::gap).toList());
  }

  private String gap(Column column) {
    return column.hasGap() ? texts.get("network.more", column.hidden()) : "";
  }

  private NetworkTexts words(List<String> gaps) {
    return new NetworkTexts(
        labels.features(),
        labels.values(),
        labels.classes(),
        labels.captions(),
        labels.activations(),
        gaps,
        texts.get("network.true"),
        texts.get("network.predicted"));
  }
}
