package engram.training;

import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.recipe.BestEpoch;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Problem;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.List;
import java.util.Optional;

/**
 * One moment of a run, whole and immutable: all panes show the same one.
 *
 * @param position where the run is shown
 * @param settings those in force at that place
 * @param validation of the rows kept for choosing settings, if there are any
 * @param surgery what is lesioned or frozen at that place
 * @param branches all ways the run has gone, the present one among them
 * @param cursor how far steps by phase or by sample have come inside the next batch
 * @param next the step made next, when it is watched or there is a cursor
 * @param parameterHistory of the epochs trained, when the next step is watched
 * @param nanosPerEpoch training time of an epoch, measured; 0 before the first
 * @param undoable what undo would take back, if anything
 * @param redoable what redo would make again, if anything
 */
public record Snapshot(
    RunState state,
    Recipe recipe,
    PreparedData data,
    Position position,
    Settings settings,
    Surgery surgery,
    Parameters parameters,
    Evaluation train,
    Evaluation test,
    Optional<Evaluation> validation,
    List<Branch> branches,
    Optional<BatchCursor> cursor,
    Optional<NextStep> next,
    Optional<ParameterHistory> parameterHistory,
    double nanosPerEpoch,
    Optional<Edit> undoable,
    Optional<Edit> redoable,
    Optional<Problem> problem) {

  public boolean canUndo() {
    return undoable.isPresent();
  }

  public boolean canRedo() {
    return redoable.isPresent();
  }

  /** All epochs trained on the present branch, also those after the position. */
  public History history() {
    return present().history();
  }

  /** All interventions of the present branch, in their order. */
  public List<Change> changes() {
    return present().changes();
  }

  private Branch present() {
    for (Branch branch : branches) if (branch.current()) return branch;
    throw new IllegalStateException("no branch is the present one");
  }

  /** The best epoch of the present branch up to that one; empty if the run can't stop early. */
  public Optional<BestEpoch> bestUpTo(int epoch) {
    Optional<BestEpoch> best = recipe.stop().early().map(BestEpoch::new);
    best.ifPresent(found -> found.countTo(epoch, history()::watchedLoss));
    return best.filter(found -> found.epoch() > 0);
  }

  /** Whole epochs done at this moment. */
  public int epoch() {
    return position.epoch();
  }

  /** The settings of the next batch: with the learning rate that the schedule has come to. */
  public Settings settingsOfNextBatch() {
    return settings.at(position.epoch(), position.row(), data.train().rows());
  }

  /**
   * What the network makes of a row at this moment: inside a batch that the row is in, with the
   * neurons that its step drops.
   */
  public ForwardPass pass(int datasetRow) {
    double[] input = data.input(datasetRow);
    boolean inside = cursor.isPresent() && cursor.get().isInside();
    if (!inside || next.flatMap(NextStep::dropped).isEmpty()) {
      return ForwardPass.of(parameters, input);
    }
    int[] train = data.split().train();
    int[] rows = next.get().rows();
    int place = 0;
    while (place < rows.length && train[rows[place]] != datasetRow) place++;
    return place < rows.length
        ? next.get().forward(parameters, input, place)
        : ForwardPass.of(parameters, input);
  }

  /** The recipe with the settings of this moment. */
  public Recipe recipeInForce() {
    return recipe.withSettings(settings);
  }

  /** The same moment, but the run has ended by a fault of the program. */
  Snapshot failed(Throwable fault) {
    return new Snapshot(
        RunState.FAILED,
        recipe,
        data,
        position,
        settings,
        surgery,
        parameters,
        train,
        test,
        validation,
        branches,
        cursor,
        next,
        parameterHistory,
        nanosPerEpoch,
        undoable,
        redoable,
        Optional.of(new Problem.Failed(fault)));
  }

  /** The last epoch that was ever trained. */
  public int lastEpoch() {
    return history().size() - 1;
  }
}
