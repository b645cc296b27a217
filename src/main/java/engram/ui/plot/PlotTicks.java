package engram.ui.plot;

import java.util.List;

/** Puts the ticks of a scale on the axis of a plot. */
public final class PlotTicks {
  private PlotTicks() {}

  public static List<PlotAxes.Tick> of(NiceScale scale, List<NiceScale.Tick> ticks) {
    return ticks.stream().map(tick -> new PlotAxes.Tick(scale.share(tick), tick.text())).toList();
  }
}
