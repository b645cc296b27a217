/**
 * The command line: one class a command, over the core alone, so that all but {@code tour} and
 * {@code bench --window} run without JavaFX. A wrong option gets one sentence and exit code 2, work
 * that can't be finished one sentence and 1. Only {@code app} uses it, and hands in what needs a
 * window. Begin with {@code EngramCommand} and {@code TrainCommand}.
 */
package engram.cli;
