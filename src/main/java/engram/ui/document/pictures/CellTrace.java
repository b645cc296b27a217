package engram.ui.document.pictures;

import engram.memory.cell.NerveCell;
import engram.memory.cell.SpikeTrain;

/** A nerve cell under a current: the last milliseconds of its voltage, and how often it spikes. */
final class CellTrace {
  /** How much of the past is kept, in ms. */
  static final double WINDOW = 60;

  /** How long a spike runs along the axon until it is at its end, in ms; slower than in life. */
  static final double RUN = 6;

  private static final double SETTLING = 160;
  private static final int POINTS = 600;
  private static final int STEPS_A_POINT = (int) Math.round(WINDOW / POINTS / NerveCell.STEP);

  private final double[] past = new double[POINTS];
  private NerveCell cell = new NerveCell();
  private double rate;
  private double since = Double.POSITIVE_INFINITY;
  private double left;

  /** As it is once the current has flowed for a while. */
  void settle(double current) {
    SpikeTrain train = SpikeTrain.of(current, SETTLING);
    rate = train.rate();
    cell = new NerveCell();
    int steps = (int) Math.round(SETTLING / NerveCell.STEP);
    since = Double.POSITIVE_INFINITY;
    for (int k = 1; k <= steps; k++) {
      step(current);
      if (k % STEPS_A_POINT == 0) keep();
    }
  }

  /** Goes on by so many ms. */
  void advance(double time, double current) {
    left += time;
    while (left >= STEPS_A_POINT * NerveCell.STEP) {
      left -= STEPS_A_POINT * NerveCell.STEP;
      for (int k = 0; k < STEPS_A_POINT; k++) step(current);
      keep();
    }
  }

  private void step(double current) {
    since = cell.step(current) ? 0 : since + NerveCell.STEP;
  }

  private void keep() {
    System.arraycopy(past, 1, past, 0, POINTS - 1);
    past[POINTS - 1] = cell.voltage();
  }

  /** The same between −85 and 45 mV, as 0 … 1. */
  double[] shares() {
    double[] shares = new double[POINTS];
    for (int i = 0; i < POINTS; i++) shares[i] = (past[i] + 85) / 130;
    return shares;
  }

  /** Spikes per second once it has settled. */
  double rate() {
    return rate;
  }

  /** How far the last spike has come along the axon, 0 … 1; above it is gone. */
  double travelled() {
    return since / RUN;
  }
}
