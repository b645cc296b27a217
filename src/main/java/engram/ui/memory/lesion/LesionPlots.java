package engram.ui.memory.lesion;

import engram.memory.Spread;
import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionPoint;
import engram.memory.lesion.LesionRecovery;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PlotCard;
import engram.ui.memory.frame.PlotCard.Shown;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotMargins;
import engram.ui.plot.SpreadCurves;
import engram.ui.plot.SpreadCurves.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The charts of a lesion: what is left against the share taken away, and how it comes back. */
final class LesionPlots {
  private static final PlotMargins MARGINS = new PlotMargins(2.4, 14.2, 0.6, 1.4);
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final double DOT = 0.32;

  private final LesionModels models;
  private final Texts texts;

  LesionPlots(LesionModels models, Texts texts) {
    this.models = models;
    this.texts = texts;
  }

  List<PlotCard> cards() {
    return List.of(
        PlotCard.of(
                "left",
                "lesion.left.",
                this::left,
                models.measure.curveProperty(),
                models.lesion.sceneProperty(),
                models.settings.share().valueProperty())
            .going(models.playback::goTo),
        PlotCard.of(
            "recovery", "lesion.recovery.", this::recovery, models.measure.healingProperty()));
  }

  private Shown left() {
    Optional<LesionCurve> curve = models.measure.curveProperty().get();
    Plot plot = plot(PERCENT, curve.map(this::lines).orElse(List.of()), mark());
    return Shown.of(Optional.of(plot), curve.map(models.words::measured).orElse(""));
  }

  /** The share taken away; the dots only while they belong to its place. */
  private List<PlotItem> mark() {
    double share = models.settings.getShare();
    List<PlotItem> mark = new ArrayList<>();
    mark.add(PlotItem.Rule.at(share, LineStyle.of(Ink.ACCENT, 0.14)));
    models
        .lesion
        .getScene()
        .map(LesionScene::state)
        .filter(state -> state.share() == share)
        .ifPresent(
            state -> {
              mark.add(new PlotItem.Dot(share, state.train(), DOT, Ink.TEXT));
              mark.add(new PlotItem.Dot(share, state.table(), DOT, Ink.TEXT));
            });
    return mark;
  }

  private List<Line> lines(LesionCurve curve) {
    return List.of(
        line("lesion.line.network", curve, LesionPoint::train),
        line("lesion.line.new-rows", curve, LesionPoint::test),
        line("lesion.line.table", curve, LesionPoint::table));
  }

  private Line line(String name, LesionCurve curve, Function<LesionPoint, Spread> of) {
    List<Spread> spreads = curve.points().stream().map(of).toList();
    return Line.of(
        texts.get(name),
        values(curve.points(), LesionPoint::share),
        values(spreads, Spread::mean),
        values(spreads, Spread::deviation));
  }

  private Shown recovery() {
    Optional<LesionHealing> healing = models.measure.healingProperty().get();
    int epochs =
        healing.map(LesionHealing::epochs).orElse(models.settings.setProperty().get().epochs());
    NiceScale scale = new NiceScale(0, epochs, false);
    Plot plot = plot(scale, healing.map(this::lines).orElse(List.of()), List.of());
    return Shown.of(Optional.of(plot), texts.get("lesion.recovery.axis"))
        .over(healing.isEmpty() ? texts.get("lesion.recovery.invite") : "");
  }

  private List<Line> lines(LesionHealing healing) {
    return List.of(
        line("lesion.line.network", healing, LesionRecovery.Point::train),
        line("lesion.line.new-rows", healing, LesionRecovery.Point::test));
  }

  private Line line(String name, LesionHealing healing, ToDoubleFunction<LesionRecovery.Point> of) {
    double[] values = values(healing.points(), of);
    return Line.of(
        texts.get(name),
        values(healing.points(), point -> (double) point.epoch() / healing.epochs()),
        values,
        new double[values.length]);
  }

  private static <T> double[] values(List<T> points, ToDoubleFunction<T> value) {
    return points.stream().mapToDouble(value).toArray();
  }

  private static Plot plot(NiceScale scale, List<Line> lines, List<PlotItem> mark) {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    items.addAll(SpreadCurves.of(lines, PlotItem.Key.Place.BESIDE));
    items.addAll(mark);
    return new Plot(MARGINS, AxisTicks.of(PERCENT, 3), AxisTicks.whole(scale, 4), items);
  }
}
