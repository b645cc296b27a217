/**
 * What does it look at, and what if? What each feature of one sample has to do with the class that
 * a network names, and the smallest change of the sample that has it name another; and the inside
 * of that network: where each layer puts the samples, what excites a neuron most, and a decision
 * tree beside it. Begin with {@code Look}, then {@code Overall} and {@code Excitation}.
 */
package engram.labs.look;
