/**
 * The Memory workspace: eight experiments on what the weights of a network hold, each with the
 * brain's words beside it. {@link engram.ui.memory.MemoryRoom} is its door for the wiring; begin
 * reading at {@link engram.ui.memory.frame.ExperimentModels}.
 */
package engram.ui.memory;
