/**
 * A second run that differs in one setting and is always at the place of the first one, on the same
 * clock, with the difference in curves and in words. It trains only while its pane is open.
 *
 * <p>No other room knows it. Begin with {@link engram.ui.twin.TwinRoom}; the settings that can
 * differ are listed in {@link engram.ui.twin.TwinSettings}.
 */
package engram.ui.twin;
