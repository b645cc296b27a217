/**
 * Associative memory: patterns stored in the weights between ±1 neurons (Hopfield 1982; Storkey
 * 1997; modern Hopfield networks after Ramsauer and others 2020) and recalled from a part, with
 * energy, overlaps and capacity. The window and {@code engram memory recall} and {@code capacity}
 * use it. Begin with {@code HopfieldNetwork} and {@code Recall}.
 */
package engram.memory.recall;
