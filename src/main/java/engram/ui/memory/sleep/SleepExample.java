package engram.ui.memory.sleep;

import engram.data.Identified;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import java.util.Optional;
import java.util.stream.Stream;

/** Setups that each show one thing. */
public enum SleepExample implements Identified {
  /** Every night is slept. */
  SLEPT(0.01, 0.85, 0, 0),

  /** The fast store is cut out in the midst of life. */
  CUT(0.01, 0.85, 0, 8),

  /** No night is slept. */
  AWAKE(0.01, 0.85, 12, 0),

  /** The fast store holds a night alone, and the slow network learns fast. */
  FLEETING(0.2, 0.05, 0, 0),

  /** Without a fast store the day itself is learned. */
  ALONE(new SleepSetup(SleepTeacher.DAY, 400, 0.05, 0.85, 1, 0, 0, 1, SleepSetup.USUAL.seed()));

  private final SleepSetup setup;

  SleepExample(double rate, double fade, int awake, int cut) {
    this(
        new SleepSetup(
            SleepTeacher.DREAMS, 100, rate, fade, 1, awake, cut, 1, SleepSetup.USUAL.seed()));
  }

  SleepExample(SleepSetup setup) {
    this.setup = setup;
  }

  public SleepSetup setup() {
    return setup;
  }

  /** The one with that setup. */
  static Optional<SleepExample> of(SleepSetup setup) {
    return Stream.of(values()).filter(each -> each.setup.equals(setup)).findFirst();
  }
}
