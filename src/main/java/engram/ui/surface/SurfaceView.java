package engram.ui.surface;

import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputCurve;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.PointAnswers;
import engram.nn.Parameters;
import engram.training.Snapshot;
import java.util.Optional;

/**
 * What the outputs say at one moment along the chosen features.
 *
 * @param parameters of that moment, or of the network before it was trained
 * @param surface of two features
 * @param curve of one feature
 */
public record SurfaceView(
    Snapshot snapshot,
    Parameters parameters,
    InputSlice slice,
    PointAnswers answers,
    Optional<OutputSurface> surface,
    Optional<OutputCurve> curve) {}
