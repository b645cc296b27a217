/**
 * One nerve cell as Hodgkin and Huxley described it in 1952: four differential equations, and the
 * spikes that come of them. It is what an artificial neuron leaves out. Begin with {@link
 * engram.memory.cell.NerveCell}.
 */
package engram.memory.cell;
