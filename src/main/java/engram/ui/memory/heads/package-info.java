/**
 * One memory, three machines: a cue and what a table, a Hopfield network and an attention head make
 * of it while they store more and more letters; and a head that learns where to look. Begin with
 * {@code HeadsModels}; the models are in {@code engram.memory.heads}.
 */
package engram.ui.memory.heads;
