package engram.labs.fairness;

import engram.labs.Lab;

/** Which thresholds are fair? */
public record FairnessLab(FairnessSetup setup) implements Lab {}
