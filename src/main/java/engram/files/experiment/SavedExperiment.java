package engram.files.experiment;

import engram.memory.experiments.Experiment;
import java.util.Optional;

/**
 * What a file holds.
 *
 * @param numbers the fingerprint of what was measured, as {@link
 *     engram.memory.experiments.Fingerprint} writes it; empty if the experiment was saved before it
 *     was whole
 */
public record SavedExperiment(Experiment experiment, Optional<String> numbers) {}
