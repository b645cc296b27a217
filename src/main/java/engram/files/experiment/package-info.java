/**
 * Experiments and patterns in files. What one kind of experiment writes and reads is in one format,
 * which its line in {@code ExperimentKind} names. Begin with {@code ExperimentFile}.
 */
package engram.files.experiment;
