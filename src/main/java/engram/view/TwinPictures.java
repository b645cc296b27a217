package engram.view;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.render.Column;
import engram.render.HitTest;
import engram.render.LabelMeasure;
import engram.render.NetworkLayout;
import engram.render.NetworkPicture;
import engram.render.NetworkTexts;
import engram.render.Viewport;
import engram.viewmodel.NetworkLabels;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.TwinNetworkViewModel.Shown;
import java.util.List;
import java.util.Optional;

/** Puts together the picture of the twin's network, a little smaller than the run's. */
final class TwinPictures {
  /** The size of its texts and neurons beside those of the run's network. */
  private static final double SIZE = 0.8;

  /** How far beside a curve the pointer still hits it, in em. */
  private static final double TOLERANCE = 0.4;

  private final PreferencesViewModel preferences;
  private final Texts texts;
  private NetworkLayout layout;
  private NetworkTexts words;
  private NetworkSpec spec;
  private NetworkLabels labels;

  TwinPictures(PreferencesViewModel preferences, Texts texts) {
    this.preferences = preferences;
    this.texts = texts;
  }

  NetworkPicture of(Shown shown, double width, double height, double pixelScale) {
    layOut(shown, width, height);
    return new NetworkPicture(
        layout,
        Viewport.FIT,
        pixelScale,
        InspectorPictures.palette(preferences),
        words,
        shown.moment().parameters(),
        shown.pass(),
        shown.label(),
        shown.emptyOutput(),
        shown.selected(),
        shown.hovered(),
        shown.moment().surgery().lesions(),
        shown.moment().surgery().frozen(),
        Optional.empty(),
        Optional.empty());
  }

  /** The part at that point, as it was painted last. */
  Optional<Part> at(double x, double y) {
    if (layout == null) return Optional.empty();
    return new HitTest(layout).at(x, y, TOLERANCE * layout.em());
  }

  private void layOut(Shown shown, double width, double height) {
    double em = SIZE * preferences.getFontSize();
    boolean same =
        layout != null
            && layout.em() == em
            && layout.width() == width
            && layout.height() == height
            && shown.spec().equals(spec)
            && shown.labels().equals(labels);
    if (same) return;
    spec = shown.spec();
    labels = shown.labels();
    layout = NetworkLayout.of(spec, width, height, em, LabelMeasure.of(words(List.of()), em));
    words = words(layout.columns().stream().map(this::gap).toList());
  }

  private String gap(Column column) {
    return column.hasGap() ? texts.get("network.more", column.hidden()) : "";
  }

  private NetworkTexts words(List<String> gaps) {
    return new NetworkTexts(
        labels.features(),
        labels.values().stream().map(value -> "").toList(), // they stand in the run's network
        labels.classes(),
        labels.captions(),
        labels.activations(),
        gaps,
        texts.get("network.true"),
        texts.get("network.predicted"));
  }
}
