/**
 * Runs as files: saves the run that is shown, and opens one by training it again in the background,
 * so that a class goes on where it stopped, to the bit. {@code RunDocument} knows the file that the
 * run belongs to and what is not saved; {@code Autosave} keeps that until it is, and {@code
 * RecoveryViewModel} offers what was left behind. The window's actions use it. Begin with {@code
 * RunFilesViewModel}.
 */
package engram.ui.runfile;
