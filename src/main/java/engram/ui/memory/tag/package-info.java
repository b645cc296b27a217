/**
 * Tag an engram: the neurons of a mouse, the room in which it stands and what it sees; the class
 * gives shocks, tags, lights and silences. Begin with {@code TagModels}; the model is {@code
 * engram.memory.tag}.
 */
package engram.ui.memory.tag;
