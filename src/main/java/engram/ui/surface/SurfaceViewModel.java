package engram.ui.surface;

import engram.training.Snapshot;
import engram.ui.base.Companion;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import java.util.Optional;
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

  public SurfaceViewModel(SurfaceChoice choice, SliceWork.Place place, Shared shared) {
    run = shared.run();
    sample = shared.sample();
    this.choice = choice;
    work =
        new SliceWork<>(
            sample,
            choice,
            () -> shared.panes().isOpen(Companion.SURFACE),
            new SurfaceWork()::view,
            place);
    shared.panes().companionProperty().subscribe((before, now) -> work.follow());
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
