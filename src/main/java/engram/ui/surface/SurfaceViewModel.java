package engram.ui.surface;

import engram.training.Snapshot;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * What the outputs say over the chosen features, worked out in the background while the pane is
 * open: coarser while the run goes on, fine when it stands.
 */
public final class SurfaceViewModel {
  private final RunViewModel run;
  private final SampleViewModel sample;
  private final SurfaceChoice choice;
  private final SliceWork<SurfaceView> work;

  /**
   * @param worker where surfaces are worked out, one after the other
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public SurfaceViewModel(
      RunViewModel run,
      SampleViewModel sample,
      SurfaceChoice choice,
      PanesViewModel panes,
      Executor worker,
      Executor window,
      LongSupplier clock) {
    this.run = run;
    this.sample = sample;
    this.choice = choice;
    work =
        new SliceWork<>(
            run,
            sample,
            choice,
            () -> panes.isOpen(Companion.SURFACE),
            new SurfaceWork()::view,
            worker,
            window,
            clock);
    panes.companionProperty().subscribe((before, now) -> work.follow());
  }

  // Properties

  public SurfaceChoice choice() {
    return choice;
  }

  /** Empty until the first one is there, and while the pane is closed. */
  public ReadOnlyObjectProperty<Optional<SurfaceView>> viewProperty() {
    return work.resultProperty();
  }

  public Optional<SurfaceView> getView() {
    return viewProperty().get();
  }

  /** The row of the data set that the network shows. */
  public ReadOnlyIntegerProperty rowProperty() {
    return sample.rowProperty();
  }

  public int getRow() {
    return sample.getRow();
  }

  /** The moment of the run, also while there is no view. */
  public Snapshot getSnapshot() {
    return run.getSnapshot();
  }

  // Commands

  /** Shows that row of the data set as the sample. */
  public void showSample(int row) {
    sample.show(row);
  }

  /** Drops what is under way. */
  public void cancel() {
    work.cancel();
  }
}
