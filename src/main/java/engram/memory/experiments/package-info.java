/**
 * The experiments as what can be saved and replayed: a setup and where it stands, and the
 * fingerprint of all its numbers. Stands on the folders of the experiments; {@code engram.files}
 * writes it. Begin with {@code Experiment}.
 */
package engram.memory.experiments;
