/**
 * What does it look at, and what if? What each feature of one sample has to do with the class that
 * a network names, and the smallest change of the sample that has it name another. Begin with
 * {@code Look}.
 */
package engram.labs.look;
