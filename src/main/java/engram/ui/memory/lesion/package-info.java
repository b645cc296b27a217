/**
 * Where the memory is: a trained network and a lookup table lose a growing share of themselves.
 * Nobody but {@code engram.ui.memory} uses it; begin reading at {@link
 * engram.ui.memory.lesion.LesionModels}.
 */
package engram.ui.memory.lesion;
