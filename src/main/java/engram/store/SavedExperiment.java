package engram.store;

import engram.memory.Experiment;
import java.util.Optional;

/**
 * What a file holds.
 *
 * @param numbers the fingerprint of what was measured, as {@link engram.memory.Fingerprint} writes
 *     it; empty if the experiment was saved before it was whole
 */
public record SavedExperiment(Experiment experiment, Optional<String> numbers) {}
