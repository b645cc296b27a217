/**
 * When to learn again: a memory of many stores that leak at different speeds, whose best gap
 * between two sessions grows with the delay to the question, as people's does (Cepeda 2008).
 * Nothing in it is by chance. The window and {@code engram memory spacing} use it. Begin with
 * {@code LeakingStores} and {@code StoreLevels}.
 */
package engram.memory.spacing;
