/**
 * A list of syllables in a short-term store of few places and a long-term store of two parts,
 * learned in sittings and asked for later, beside what Ebbinghaus measured (1885). Nothing in it is
 * by chance. The window and {@code engram memory list} and {@code store} use it. Begin with {@code
 * ListSetup} and {@code ListCourse}.
 */
package engram.memory.lists;
