package engram.ui.memory.heads;

import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.MachinesRun;
import engram.memory.heads.MachinesTrial;
import engram.ui.base.LongWork;
import engram.ui.memory.frame.MemoryMeasuring;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** How many random patterns come back from three machines with the settings of this moment. */
public final class HeadsCapacityViewModel extends MemoryMeasuring<HeadsSetup, List<MachinesTrial>> {
  static final int TRIALS = 10;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  HeadsCapacityViewModel(
      HeadsSettings settings, Executor worker, Executor window, LongSupplier clock) {
    super(worker, window, clock);
    settings.setupProperty().subscribe(setup -> follow(setup.with(HeadsPart.MACHINES)));
  }

  @Override
  public LongWork.Steps<List<List<MachinesTrial>>> steps(HeadsSetup setup) {
    MachinesRun run = new MachinesRun(setup.withTrials(TRIALS));
    return LongWork.Steps.of(run, run::trials);
  }
}
