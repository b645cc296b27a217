package engram.memory.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a nerve cell does with a steady current: its voltage over time and when it spikes.
 *
 * @param current in µA/cm²
 * @param voltage in mV, one for each {@link NerveCell#STEP}, the first at time 0
 * @param spikes when they begin, in ms
 */
public record SpikeTrain(double current, double[] voltage, List<Double> spikes) {
  /** The first spikes after the current sets in come sooner; those are not counted, in ms. */
  private static final double SETTLED = 60;

  public SpikeTrain {
    voltage = voltage.clone();
    spikes = List.copyOf(spikes);
  }

  /**
   * Of a cell at rest at time 0, for that long.
   *
   * @param time in ms
   */
  public static SpikeTrain of(double current, double time) {
    NerveCell cell = new NerveCell();
    int steps = (int) Math.round(time / NerveCell.STEP);
    double[] voltage = new double[steps + 1];
    List<Double> spikes = new ArrayList<>();
    voltage[0] = cell.voltage();
    for (int k = 1; k <= steps; k++) {
      if (cell.step(current)) spikes.add(k * NerveCell.STEP);
      voltage[k] = cell.voltage();
    }
    return new SpikeTrain(current, voltage, spikes);
  }

  @Override
  public double[] voltage() {
    return voltage.clone();
  }

  /** The voltage at that time in mV; at the end of the train from then on. */
  public double voltageAt(double time) {
    int k = (int) Math.round(time / NerveCell.STEP);
    return voltage[Math.max(0, Math.min(voltage.length - 1, k))];
  }

  /** How long it is, in ms. */
  public double time() {
    return (voltage.length - 1) * NerveCell.STEP;
  }

  /** Spikes per second once it fires steadily; 0 if it does not. */
  public double rate() {
    List<Double> late = spikes.stream().filter(t -> t >= SETTLED).toList();
    if (late.size() < 2) return 0;
    return 1000 * (late.size() - 1) / (late.get(late.size() - 1) - late.get(0));
  }

  /** How long ago the last spike began at that time, in ms; infinite before the first. */
  public double sinceSpike(double time) {
    double since = Double.POSITIVE_INFINITY;
    for (double spike : spikes) if (spike <= time) since = time - spike;
    return since;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpikeTrain train
        && train.current == current
        && Arrays.equals(train.voltage, voltage);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(voltage);
  }
}
