package engram.ui.surface;

import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputCurve;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.PointAnswers;
import engram.inspect.surface.SurfacePoints;
import engram.nn.Parameters;
import engram.training.Snapshot;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
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

  SurfaceViewModel(SurfaceChoice choice, SliceWork.Place place, Shared shared) {
    run = shared.run();
    sample = shared.sample();
    this.choice = choice;
    work =
        new SliceWork<>(
            sample, choice, () -> isOnShow(shared.panes()), new SurfaceWork()::view, place);
    shared.panes().companionProperty().subscribe((before, now) -> work.follow());
    shared.panes().mapProperty().subscribe((before, now) -> work.follow());
  }

  /** In the pane with all choices, or as the live map. */
  private static boolean isOnShow(PanesViewModel panes) {
    return panes.isOpen(Companion.SURFACE) || panes.mapProperty().get();
  }

  // Properties

  public SurfaceChoice choice() {
    return choice;
  }

  /** Empty until the first one is there, and while the pane is closed. */
  ReadOnlyObjectProperty<Optional<SurfaceView>> viewProperty() {
    return work.resultProperty();
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
  }

  /** Works the surfaces out, on the worker's thread alone. */
  private static final class SurfaceWork {
    private static final int COARSE = 61;
    private static final int FINE = 121;
    private static final int CURVE = 241;

    /** Multiplications of one picture while a run goes on, about: 5 ms. */
    private static final long COARSE_WORK = 5_000_000;

    /** And of one that stands. */
    private static final long FINE_WORK = 60_000_000;

    private final GridCache grids = new GridCache();
    private SurfacePoints points;

    SurfaceView view(Snapshot snapshot, InputSlice slice, boolean fine) {
      Parameters parameters = snapshot.parameters();
      PointAnswers answers = PointAnswers.of(parameters, points(slice), snapshot.test().rmse());
      if (slice.second().isEmpty()) {
        OutputCurve curve = OutputCurve.of(parameters, grids.of(slice, CURVE));
        return new SurfaceView(snapshot, slice, answers, Optional.empty(), Optional.of(curve));
      }
      int size =
          InputGrid.size(parameters.spec(), fine ? FINE_WORK : COARSE_WORK, fine ? FINE : COARSE);
      OutputSurface surface = OutputSurface.of(parameters, grids.of(slice, size));
      return new SurfaceView(snapshot, slice, answers, Optional.of(surface), Optional.empty());
    }

    private SurfacePoints points(InputSlice slice) {
      boolean same =
          points != null
              && points.slice().data() == slice.data()
              && points.slice().first() == slice.first()
              && points.slice().second().equals(slice.second());
      if (!same) points = SurfacePoints.of(slice);
      return points;
    }
  }
}
