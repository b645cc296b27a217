package engram.training;

import engram.training.BatchCursor.AtPhase;
import engram.training.BatchCursor.AtSample;
import java.util.Optional;

/**
 * Steps by phase and by sample through the batch that a run makes next. The run itself moves only
 * with the update, or over to the batch before.
 */
final class BatchWalk {
  private Optional<BatchCursor> cursor = Optional.empty();

  Optional<BatchCursor> cursor() {
    return cursor;
  }

  void leave() {
    cursor = Optional.empty();
  }

  /** Whether a batch is begun and its update not made. */
  boolean isInside() {
    return cursor.filter(BatchCursor::isInside).isPresent();
  }

  void phaseForward(Run run) {
    Phase next = phase().map(done -> done.next(layers(run))).orElse(new Phase.Forward(0));
    if (next instanceof Phase.Update) update(run);
    else cursor = Optional.of(new AtPhase(next));
  }

  void sampleForward(Run run) {
    int next = samples() + 1;
    if (next > run.nextBatchRows()) update(run);
    else cursor = Optional.of(new AtSample(next));
  }

  private void update(Run run) {
    run.trainBatch();
    run.checkInside();
    cursor = Optional.of(BatchCursor.updated()).filter(updated -> run.problem().isEmpty());
  }

  void phaseBack(Run run) {
    if (isInside()) {
      Phase before = phase().orElse(new Phase.Forward(0)).previous(layers(run));
      if (before instanceof Phase.Update) toBeginning(run);
      else cursor = Optional.of(new AtPhase(before));
    } else if (!run.isAtStart()) {
      run.backOneBatch();
      cursor = Optional.of(new AtPhase(new Phase.Backward(0)));
    }
  }

  void sampleBack(Run run) {
    if (isInside()) {
      if (samples() > 1) cursor = Optional.of(new AtSample(samples() - 1));
      else toBeginning(run);
    } else if (!run.isAtStart()) {
      run.backOneBatch();
      cursor = Optional.of(new AtSample(run.nextBatchRows()));
    }
  }

  /** Behind the update of the batch before, where there is one. */
  private void toBeginning(Run run) {
    cursor = Optional.of(BatchCursor.updated()).filter(updated -> !run.isAtStart());
  }

  /** Leaves a batch that became shorter than the rows done. */
  void checkLength(Run run) {
    if (samples() > run.nextBatchRows()) leave();
  }

  private Optional<Phase> phase() {
    return cursor.filter(AtPhase.class::isInstance).map(c -> ((AtPhase) c).phase());
  }

  private int samples() {
    return cursor.filter(AtSample.class::isInstance).map(c -> ((AtSample) c).done()).orElse(0);
  }

  private static int layers(Run run) {
    return run.recipe().network().layerCount();
  }
}
