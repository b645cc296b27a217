package engram.ui.memory.sleep;

import engram.memory.sleep.AgeMean;
import engram.memory.sleep.SleepRun;
import engram.memory.sleep.SleepSetup;
import engram.ui.base.LongWork;
import engram.ui.memory.frame.MemoryMeasuring;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** What many lives with the settings of this moment recall at their end, by age. */
public final class SleepLivesViewModel extends MemoryMeasuring<SleepSetup, AgeMean> {
  static final int LIVES = SleepSetup.USUAL.lives();

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  SleepLivesViewModel(
      SleepSettings settings, Executor worker, Executor window, LongSupplier clock) {
    super(worker, window, clock);
    settings.setupProperty().subscribe(this::follow);
  }

  @Override
  public LongWork.Steps<List<AgeMean>> steps(SleepSetup setup) {
    SleepRun run = new SleepRun(setup.withLives(LIVES));
    return LongWork.Steps.of(run, () -> AgeMean.of(run.lives()));
  }
}
