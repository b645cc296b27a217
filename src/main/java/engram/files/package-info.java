/**
 * What is saved and read again: runs, weights and biases, and in a package of their own experiments
 * and patterns, as readable JSON with a version; what a run's file holds is in {@code
 * run.schema.json}. Runs that are not saved yet are kept by {@code UnsavedRuns}. A file that cannot
 * be taken is told in a sentence with its line, column and what to do. Every file is read through
 * {@code InputFile}, which bounds it whatever its kind. The window and the command line use it.
 * Begin with {@code RunFile}.
 */
package engram.files;
