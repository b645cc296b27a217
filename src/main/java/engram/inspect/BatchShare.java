package engram.inspect;

import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.Parameters;
import engram.training.NextStep;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import java.util.Optional;

/**
 * What the shown sample has to do with the batch that is made next.
 *
 * @param rows of the batch
 * @param batchLoss mean of the rows' losses, without penalties
 * @param share of the sample's loss in the sum over the batch, 0 … 1; 0 if it is not in the batch
 * @param isInBatch whether the sample is one of its rows
 */
public record BatchShare(int rows, double batchLoss, double share, boolean isInBatch) {

  /** Empty if the session does not watch the next step. */
  public static Optional<BatchShare> of(Moment moment) {
    return moment.next().map(next -> of(moment, next));
  }

  private static BatchShare of(Moment moment, NextStep next) {
    Snapshot snapshot = moment.snapshot();
    int[] train = snapshot.data().split().train();
    double sum = 0;
    double own = 0;
    boolean found = false;
    for (int place = 0; place < next.rows().length; place++) {
      int row = next.rows()[place];
      double loss = loss(snapshot, next, place);
      sum += loss;
      if (train[row] != moment.row()) continue;
      own = loss;
      found = true;
    }
    double share = sum > 0 ? own / sum : 0;
    return new BatchShare(next.rows().length, sum / next.rows().length, share, found);
  }

  private static double loss(Snapshot snapshot, NextStep next, int place) {
    int row = next.rows()[place];
    Parameters parameters = snapshot.parameters();
    PreparedData data = snapshot.data();
    ForwardPass pass = next.forward(parameters, data.train().input(row), place);
    Activation output = parameters.spec().activationOf(parameters.spec().layerCount() - 1);
    Loss loss = snapshot.recipe().loss();
    return loss.value(output, pass.preOutput(), pass.output(), data.train().target(row));
  }
}
