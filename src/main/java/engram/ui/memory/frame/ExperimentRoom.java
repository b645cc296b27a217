package engram.ui.memory.frame;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import engram.ui.run.Shared;
import java.util.function.Consumer;

/** The room of one experiment on memory. */
public abstract class ExperimentRoom<M extends ExperimentModels> extends PlayedRoom<M> {
  private final MemoryExperiment experiment;

  /**
   * @param undoing takes a place with steps of its own to undo
   */
  public ExperimentRoom(MemoryExperiment experiment, Shared shared, Consumer<UndoPlace> undoing) {
    super(Workspace.MEMORY, shared.panes().experimentProperty(), experiment, shared, undoing);
    this.experiment = experiment;
  }

  public final MemoryExperiment experiment() {
    return experiment;
  }
}
