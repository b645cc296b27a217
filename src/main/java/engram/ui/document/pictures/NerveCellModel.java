package engram.ui.document.pictures;

import engram.ui.run.Shared;
import java.util.Optional;

/** A nerve cell alone: the more current flows in, the more often it spikes. */
public final class NerveCellModel extends LivingModel {
  private static final String UNIT = " µA/cm²";

  /** Of the cell's milliseconds, so many go by in a second. */
  static final double SLOW = 40;

  final Handle current = handle("current", 0, 20, 0.5, 10);
  final CellTrace trace = new CellTrace();
  private boolean settled;

  NerveCellModel(Shared shared) {
    super(shared);
  }

  @Override
  public void show(boolean shown) {
    if (shown && !settled) settle();
  }

  private void settle() {
    settled = true;
    trace.settle(current.get());
    changed();
  }

  @Override
  void moved(Handle handle) {
    settle();
  }

  @Override
  public void advance(double seconds) {
    trace.advance(SLOW * seconds, current.get());
    changed();
  }

  int rate() {
    return (int) Math.rint(trace.rate());
  }

  @Override
  String value(Handle handle) {
    return numbers().with(1).of(handle.get()) + UNIT;
  }

  @Override
  public Optional<Headline> headline() {
    return Optional.of(
        new Headline(String.valueOf(rate()), texts.get("document.brain.rate", rate())));
  }

  @Override
  public String say() {
    return texts.get("document.brain.say", value(current), rate());
  }
}
