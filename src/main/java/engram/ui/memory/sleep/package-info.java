/**
 * A night's sleep: letters of twelve days as both stores recall them and as the slow network alone
 * does, and the dreams between the two. Begin with {@code SleepModels}; the model is {@code
 * engram.memory.sleep}.
 */
package engram.ui.memory.sleep;
