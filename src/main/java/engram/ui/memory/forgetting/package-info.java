/**
 * Forgetting: what a network loses of one task while it learns another, and which cures help.
 * Nobody but {@code engram.ui.memory} uses it; begin reading at {@link
 * engram.ui.memory.forgetting.ForgettingModels}.
 */
package engram.ui.memory.forgetting;
