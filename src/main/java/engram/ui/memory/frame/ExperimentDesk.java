package engram.ui.memory.frame;

import engram.files.SavedExperiment;
import engram.memory.experiments.Experiment;

/** What of an experiment can be saved and shown again. */
public interface ExperimentDesk {
  /** As it is now. */
  SavedExperiment saved();

  /** Whether the window can show it; it is of the kind that {@link #saved} gives. */
  default boolean shows(Experiment experiment) {
    return true;
  }

  /** Shows it in the place of what is shown. */
  void restore(Experiment experiment);
}
