package engram.ui.surface;

import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputCurve;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.PointAnswers;
import engram.inspect.surface.SurfacePoints;
import engram.nn.Parameters;
import engram.training.Snapshot;
import java.util.Optional;

/** Works out what the outputs say over a slice, on the thread of one worker alone. */
public final class SurfaceWork {
  private static final int COARSE = 61;
  private static final int CURVE = 241;

  /** Multiplications of one picture while a run goes on, about: 5 ms. */
  private static final long COARSE_WORK = 5_000_000;

  /** And of one that stands. */
  private static final long FINE_WORK = 60_000_000;

  private final int most;
  private final GridCache grids = new GridCache();
  private SurfacePoints points;

  /**
   * @param most points a side of a plane while the run stands
   */
  public SurfaceWork(int most) {
    this.most = most;
  }

  /**
   * @param fine whether the run stands, so that it may take longer
   */
  public SurfaceView view(Snapshot snapshot, InputSlice slice, boolean fine) {
    return view(snapshot, snapshot.parameters(), slice, fine);
  }

  /**
   * Of other weights than those of the moment.
   *
   * @param snapshot an error is large or small beside its own
   */
  SurfaceView view(Snapshot snapshot, Parameters parameters, InputSlice slice, boolean fine) {
    PointAnswers answers = PointAnswers.of(parameters, points(slice), snapshot.test().rmse());
    if (slice.second().isEmpty()) {
      OutputCurve curve = OutputCurve.of(parameters, grids.of(slice, CURVE));
      return new SurfaceView(
          snapshot, parameters, slice, answers, Optional.empty(), Optional.of(curve));
    }
    int size =
        InputGrid.size(parameters.spec(), fine ? FINE_WORK : COARSE_WORK, fine ? most : COARSE);
    OutputSurface surface = OutputSurface.of(parameters, grids.of(slice, size));
    return new SurfaceView(
        snapshot, parameters, slice, answers, Optional.of(surface), Optional.empty());
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
