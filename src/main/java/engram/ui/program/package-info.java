/**
 * The recipe as a NumPy program that runs, the lines that are at work inside a batch with their
 * variables, and the article's program against it. Begin with {@link
 * engram.ui.program.ProgramText}; the window only knows {@link engram.ui.program.ProgramRoom}.
 */
package engram.ui.program;
