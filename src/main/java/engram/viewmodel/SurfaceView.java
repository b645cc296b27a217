package engram.viewmodel;

import engram.inspect.InputSlice;
import engram.inspect.OutputCurve;
import engram.inspect.OutputSurface;
import engram.inspect.PointAnswers;
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
