package engram.ui.batch;

import engram.inspect.WorkedBatch;
import engram.training.BatchCursor;
import java.util.Optional;

/**
 * Where the steps inside a batch stand.
 *
 * @param batch its numbers; behind the update those of the batch that made it, empty if they are
 *     not known any more
 */
public record BatchStep(BatchCursor cursor, Optional<WorkedBatch> batch) {}
