package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.memory.experiments.Experiment;

/**
 * How a file holds the experiments of one kind.
 *
 * @param <E> the experiments
 */
interface ExperimentFormat<E extends Experiment> {
  /**
   * What it takes is within what the experiment takes.
   *
   * @param settings what decides it
   * @param seen what is looked at
   * @throws ExperimentFileException if a field is missing or beyond what is allowed
   */
  E read(JsonFields settings, JsonFields seen) throws ExperimentFileException;

  /** Writes what {@link #read} reads. */
  void write(E experiment, ObjectNode settings, ObjectNode seen);
}
