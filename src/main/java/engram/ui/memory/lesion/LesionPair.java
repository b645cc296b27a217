package engram.ui.memory.lesion;

import engram.data.Identified;

/** Words for the same thing, of a network and of a brain. */
public enum LesionPair implements Identified {
  NEURON,
  SYNAPSE,
  FIRING,
  LEARNING,
  ENCODING,
  RECALL;
}
