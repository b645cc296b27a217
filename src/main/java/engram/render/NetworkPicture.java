package engram.render;

import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Part;
import java.util.Optional;

/**
 * All that a {@link NetworkPainter} paints; two equal ones look the same.
 *
 * @param pixelScale pixels of the screen per unit of the pane
 * @param label the class of the sample
 * @param hovered what the mouse is over, here or at its term in a formula or the program
 * @param emptyBar the activation of an output whose bar is empty; that of a full one is 1
 */
public record NetworkPicture(
    NetworkLayout layout,
    Viewport viewport,
    double pixelScale,
    Palette palette,
    NetworkTexts texts,
    Parameters parameters,
    ForwardPass pass,
    int label,
    double emptyBar,
    Optional<Part> selected,
    Optional<Part> hovered) {}
