/**
 * Runs as files: saves the run that is shown, and opens one by training it again in the background,
 * so that a class goes on where it stopped, to the bit. The window's actions use it. Begin with
 * {@code RunFilesViewModel}.
 */
package engram.ui.runfile;
