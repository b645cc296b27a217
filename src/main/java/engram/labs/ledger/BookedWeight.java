package engram.labs.ledger;

import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Part;

/**
 * The weight that is booked.
 *
 * @param optimizer by which it learned
 */
public record BookedWeight(NetworkSpec network, Part.Weight weight, Optimizer optimizer) {}
