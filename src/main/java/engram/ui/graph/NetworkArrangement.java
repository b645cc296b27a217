package engram.ui.graph;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Where a network is drawn and with which words, kept as long as nothing of it changes. */
public final class NetworkArrangement {
  /** How far beside a curve the pointer still hits it, in em. */
  private static final double TOLERANCE = 0.4;

  private final Texts texts;
  private NetworkSpec spec;
  private NetworkLabels labels;
  private LabelSizes sizes;
  private NetworkLayout layout;
  private NetworkTexts words;

  public NetworkArrangement(Texts texts) {
    this.texts = texts;
  }

  /** Fits the network into a pane of that size in pixels. */
  public void fit(
      NetworkSpec newSpec, NetworkLabels newLabels, double em, double width, double height) {
    boolean samePlace =
        layout != null
            && layout.em() == em
            && layout.width() == width
            && layout.height() == height
            && newSpec.equals(spec)
            && newLabels.pictureSide().equals(labels.pictureSide());
    if (samePlace && newLabels.equals(labels)) return;
    spec = newSpec;
    labels = newLabels;
    LabelSizes newSizes = LabelSizes.of(words(List.of()), em);
    if (!samePlace || !Objects.equals(sizes, newSizes)) {
      layout = NetworkLayout.of(spec, width, height, em, newSizes, labels.pictureSide());
      sizes = newSizes;
    }
    words = words(layout.columns().stream().map(this::gap).toList());
  }

  /** Empty as long as nothing was painted. */
  public Optional<NetworkLayout> layout() {
    return Optional.ofNullable(layout);
  }

  public NetworkTexts words() {
    return words;
  }

  /**
   * The part at that point of the picture.
   *
   * @param scale how much larger the picture is shown
   * @param drawn tells the weights that are drawn
   */
  public Optional<Part> at(double x, double y, double scale, Predicate<Part.Weight> drawn) {
    return layout().flatMap(l -> new HitTest(l).at(x, y, TOLERANCE * l.em() / scale, drawn));
  }

  private String gap(LayerColumn column) {
    if (column.isInput() && layout.image().isPresent()) return strongest(column);
    return column.hasGap() ? texts.get("network.more", column.hidden()) : "";
  }

  private String strongest(LayerColumn column) {
    int weights = column.shown() * layout.column(0).shown();
    int drawn = DrawnWeights.count(weights);
    return drawn == weights
        ? ""
        : texts.get("network.strongest", RoundedNumber.whole(drawn), RoundedNumber.whole(weights));
  }

  private NetworkTexts words(List<String> gaps) {
    return new NetworkTexts(
        labels,
        gaps,
        texts.get("network.true"),
        texts.get("network.predicted"),
        texts.get("network.right"));
  }
}
