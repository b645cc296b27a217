package engram.ui.surface;

import engram.training.Snapshot;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.run.BeforeTraining;
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
  /** Points a side of a plane while the run stands. */
  private static final int FINE = 121;

  private final RunViewModel run;
  private final SampleViewModel sample;
  private final SurfaceChoice choice;
  private final SliceWork<SurfaceView> work;
  private final MapInTime map;

  /**
   * @param before while it is held, what is shown is of the network before any training
   */
  SurfaceViewModel(
      SurfaceChoice choice, SliceWork.Place place, BeforeTraining before, Shared shared) {
    run = shared.run();
    sample = shared.sample();
    this.choice = choice;
    SurfaceWork maker = new SurfaceWork(FINE);
    work = new SliceWork<>(sample, choice, () -> isOnShow(shared.panes()), maker::view, place);
    map = new MapInTime(work.resultProperty(), before, maker, place);
    shared.panes().companionProperty().subscribe((was, now) -> work.follow());
    shared.panes().workspaceProperty().subscribe((was, now) -> work.follow());
    shared.panes().mapProperty().subscribe((was, now) -> work.follow());
    shared.panes().coveredProperty().subscribe((was, now) -> work.follow());
  }

  /**
   * In the pane with all choices, or as the live map, beside the network; what is presented may lie
   * over both.
   */
  private static boolean isOnShow(PanesViewModel panes) {
    boolean open = panes.isOpen(Companion.SURFACE) || panes.mapProperty().get();
    boolean training = panes.getWorkspace() == Workspace.TRAIN;
    return open && training && !panes.coveredProperty().get();
  }

  // Properties

  public SurfaceChoice choice() {
    return choice;
  }

  /** Empty until the first one is there, and while the pane is closed. */
  ReadOnlyObjectProperty<Optional<SurfaceView>> viewProperty() {
    return map.shownProperty();
  }

  public Optional<SurfaceView> getView() {
    return viewProperty().get();
  }

  /** The row of the data set that the network shows. */
  ReadOnlyIntegerProperty rowProperty() {
    return sample.rowProperty();
  }

  int getRow() {
    return sample.getRow();
  }

  /** The moment of the run, also while there is no view. */
  Snapshot getSnapshot() {
    return run.getSnapshot();
  }

  // Commands

  /** Shows that row of the data set as the sample. */
  void showSample(int row) {
    sample.show(row);
  }

  /** Drops what is under way. */
  void cancel() {
    work.cancel();
    map.cancel();
  }
}
