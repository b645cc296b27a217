package engram.ui.memory.tag;

import engram.memory.tag.DigitsRun;
import engram.memory.tag.DigitsRun.DigitsFound;
import engram.memory.tag.DigitsSetup;
import engram.memory.tag.TagSetup;
import engram.ui.base.LongWork;
import engram.ui.memory.frame.MemoryMeasuring;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** Networks of which fewer and fewer hidden neurons fire, each tagged for all digits. */
public final class DigitsSweepViewModel extends MemoryMeasuring<TagSetup, DigitsFound> {
  static final int TIMES = 2;

  /** How many fire, of so many hidden neurons. */
  private static final double[] SHARES = {1, 0.5, 0.25, 0.1, 0.05};

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  DigitsSweepViewModel(TagSettings settings, Executor worker, Executor window, LongSupplier clock) {
    super(worker, window, clock);
    settings.setupProperty().subscribe(setup -> follow(measured(setup)));
  }

  /** What is looked at makes no difference to them. */
  private static TagSetup measured(TagSetup setup) {
    DigitsSetup network =
        new DigitsSetup(
            DigitsSetup.USUAL.code(), setup.digits().hidden(), 1, DigitsSetup.USUAL.digit());
    return new TagSetup(
            TagSetup.USUAL.firing(),
            TagSetup.USUAL.light(),
            TagSetup.USUAL.excitable(),
            TagSetup.USUAL.gap(),
            TIMES,
            setup.seed(),
            List.of())
        .with(network);
  }

  /** The setups that are measured, all of them firing first. */
  static List<DigitsSetup> setups(DigitsSetup network) {
    List<DigitsSetup> setups = new ArrayList<>();
    for (double share : SHARES) {
      int firing = Math.max(1, (int) Math.round(share * network.hidden()));
      setups.add(network.withWinners(firing));
    }
    return List.copyOf(setups);
  }

  @Override
  public LongWork.Steps<List<DigitsFound>> steps(TagSetup setup) {
    DigitsRun run = new DigitsRun(setups(setup.digits()), setup);
    return LongWork.Steps.of(run, () -> List.copyOf(run.found()));
  }
}
