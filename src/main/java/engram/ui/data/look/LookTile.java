package engram.ui.data.look;

import engram.inspect.surface.Pixels;

/**
 * A row of the data as a picture.
 *
 * @param pixels how much each is inked, 0 … 1
 * @param text in its corner
 */
public record LookTile(Pixels pixels, String text, boolean wrong, boolean selected) {}
