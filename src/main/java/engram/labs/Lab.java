package engram.labs;

import engram.memory.experiments.Experiment;

/** A lab of the Challenges: all that decides it, and what is seen of it. */
public interface Lab extends Experiment {}
