/**
 * Lists of syllables in a short-term and a long-term store: how each item fades, what is recalled,
 * and Ebbinghaus's forgetting curve. Nobody but {@code engram.ui.memory} uses it; begin reading at
 * {@link engram.ui.memory.lists.ListsModels}.
 */
package engram.ui.memory.lists;
