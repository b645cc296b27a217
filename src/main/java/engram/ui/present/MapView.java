package engram.ui.present;

import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputCurve;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.SurfacePoints;
import engram.training.Snapshot;
import java.util.Optional;

/**
 * What the network says over two features, or one, at a moment; the others are those of the shown
 * sample, so that the map agrees with the answer.
 *
 * @param surface over two features
 * @param curve over one feature
 */
record MapView(
    Snapshot snapshot,
    InputSlice slice,
    SurfacePoints points,
    Optional<OutputSurface> surface,
    Optional<OutputCurve> curve) {}
