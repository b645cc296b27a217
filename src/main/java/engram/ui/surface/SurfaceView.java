package engram.ui.surface;

import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputCurve;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.PointAnswers;
import engram.training.Snapshot;
import java.util.Optional;

/**
 * What the outputs say at one moment along the chosen features.
 *
 * @param surface of two features
 * @param curve of one feature
 */
public record SurfaceView(
    Snapshot snapshot,
    InputSlice slice,
    PointAnswers answers,
    Optional<OutputSurface> surface,
    Optional<OutputCurve> curve) {}
