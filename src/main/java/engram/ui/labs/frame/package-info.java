/**
 * What the labs share: the list of them, a goal sentence, settings with undo and reset, a picture
 * that is presented as well, its progress, what you saw and its limits, and how a lab is saved and
 * opened. The labs stand on it, and it knows none of them; begin reading at {@link
 * engram.ui.labs.frame.LabModels}.
 */
package engram.ui.labs.frame;
