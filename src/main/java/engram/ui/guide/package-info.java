/**
 * A short tour of the window: six bubbles, each beside the part that it speaks of. Nothing but the
 * wiring uses it; begin with {@link engram.ui.guide.GuideViewModel}, and with {@link
 * engram.ui.guide.BubblePlace} for where a bubble stands.
 */
package engram.ui.guide;
