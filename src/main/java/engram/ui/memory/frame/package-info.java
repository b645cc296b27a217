/**
 * What the six experiments share: goal, settings with undo and reset, transport, time bar, desk,
 * explanation, charts, and how one is saved and opened. Their rooms stand on it, and it knows none
 * of them; begin reading at {@link engram.ui.memory.frame.ExperimentModels}.
 */
package engram.ui.memory.frame;
