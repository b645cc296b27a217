/**
 * The lab on large data and better algorithms: the race of the optimisers, growing rows, the noise
 * of mini-batches, and several workers. Begin reading at {@link engram.ui.labs.race.RaceRoom}.
 */
package engram.ui.labs.race;
