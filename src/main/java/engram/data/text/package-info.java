/**
 * How a text of the user's stands in a sentence: a cell, a name, a file. Everything that composes a
 * sentence may use it; it uses nothing. Begin with {@code Quote}.
 */
package engram.data.text;
