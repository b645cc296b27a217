package engram.tour.measure;

import engram.tour.measure.MeasureReport.Cut;
import engram.tour.measure.MeasureReport.Overlap;
import engram.tour.measure.MeasureReport.Pale;
import engram.tour.measure.MeasureReport.Small;
import engram.ui.paint.PaintedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/**
 * Looks at a scene, stage by stage, and keeps what is wrong: texts that are too small, too pale,
 * cut off, or over each other. It watches the scene from its construction to {@link #end}; only on
 * JavaFX's thread.
 */
public final class WindowMeasure {
  /** Pixels that a text has at least. */
  public static final double LEAST_AT_REST = 11;

  public static final double LEAST_IN_PRESENT = 18;

  /** Contrast that a text has at least. */
  public static final double LEAST_CONTRAST = 4.5;

  /** The same if it is disabled. */
  public static final double LEAST_DISABLED = 3;

  /** Sizes that come out of a division are not exact. */
  private static final double ROUNDING = 1e-3;

  private final Scene scene;
  private final CanvasTexts painted = new CanvasTexts();
  private final List<Cut> cuts = new ArrayList<>();
  private final List<Overlap> overlaps = new ArrayList<>();
  private final List<Small> atRest = new ArrayList<>();
  private final List<Small> inPresent = new ArrayList<>();
  private final List<Pale> contrasts = new ArrayList<>();

  public WindowMeasure(Scene scene) {
    this.scene = scene;
    PaintedText.watch(scene, painted);
  }

  /** Watches the scene no longer. */
  public void end() {
    PaintedText.unwatch(scene);
  }

  /**
   * Measures what is there.
   *
   * @param picture of the scene at this moment
   */
  public void look(String stage, Image picture, boolean presented) {
    List<ShownText> texts = SceneTexts.of(scene, painted);
    Contrast contrast = new Contrast(picture);
    for (ShownText text : texts) {
      List<Small> sizes = presented ? inPresent : atRest;
      sizes.add(new Small(stage, text.text(), rounded(text.size()), text.place()));
      double of = contrast.of(text.boxes(), text.color());
      contrasts.add(
          new Pale(stage, text.text(), Math.floor(100 * of) / 100, text.disabled(), text.place()));
      text.cut().ifPresent(how -> cuts.add(new Cut(stage, text.text(), how, text.place())));
    }
    for (Overlaps.Pair pair : Overlaps.of(texts)) {
      ShownText above = pair.above();
      overlaps.add(new Overlap(stage, pair.below().text(), above.text(), above.place()));
    }
  }

  private static double rounded(double value) {
    return Math.round(100 * value) / 100.0;
  }

  /**
   * @param changedShare of the network between ready and trained, if both were seen
   */
  public MeasureReport report(Optional<Double> changedShare) {
    Small smallest = least(atRest, Small::size);
    Small presented = least(inPresent, Small::size);
    Pale palest = least(contrasts.stream().filter(t -> !t.disabled()).toList(), Pale::contrast);
    Pale disabled = least(contrasts.stream().filter(Pale::disabled).toList(), Pale::contrast);
    List<Small> small = new ArrayList<>();
    atRest.stream().filter(t -> t.size() < LEAST_AT_REST - ROUNDING).forEach(small::add);
    inPresent.stream().filter(t -> t.size() < LEAST_IN_PRESENT - ROUNDING).forEach(small::add);
    return new MeasureReport(
        smallest == null ? null : smallest.size(),
        presented == null ? null : presented.size(),
        List.copyOf(cuts),
        palest == null ? null : palest.contrast(),
        List.copyOf(overlaps),
        changedShare.map(WindowMeasure::thousandths).orElse(null),
        disabled == null ? null : disabled.contrast(),
        small,
        contrasts.stream().filter(WindowMeasure::isPale).toList(),
        new MeasureReport.Extremes(smallest, presented, palest, disabled));
  }

  private static double thousandths(double share) {
    return Math.round(1000 * share) / 1000.0;
  }

  private static boolean isPale(Pale text) {
    return text.contrast() < (text.disabled() ? LEAST_DISABLED : LEAST_CONTRAST);
  }

  private static <T> T least(List<T> all, ToDoubleFunction<T> of) {
    return all.stream().min(Comparator.comparingDouble(of)).orElse(null);
  }
}
