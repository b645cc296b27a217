/**
 * When to learn again: leaking stores, the best gap between two study sessions by the delay to the
 * question, and a plan for an exam. Nobody but {@code engram.ui.memory} uses it; begin reading at
 * {@link engram.ui.memory.spacing.SpacingModels}.
 */
package engram.ui.memory.spacing;
