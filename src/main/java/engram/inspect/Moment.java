package engram.inspect;

import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.ForwardPass;
import engram.nn.Gradients;
import engram.nn.Parameters;
import engram.training.NextStep;
import engram.training.Snapshot;
import java.util.Optional;

/**
 * One sample at one moment of a run: all that the explanations are made of. Immutable.
 *
 * @param row the sample's row in the data set
 * @param forward what the network makes of the sample
 * @param backward of the sample's own loss L, not of the batch
 */
public record Moment(Snapshot snapshot, int row, ForwardPass forward, BackwardPass backward) {

  /**
   * @param row of the snapshot's data set
   * @throws IndexOutOfBoundsException if the data set has no such row
   */
  public static Moment of(Snapshot snapshot, int row) {
    Parameters parameters = snapshot.parameters();
    ForwardPass forward = snapshot.pass(row);
    BackwardPass backward =
        Backprop.backward(
            parameters, forward, snapshot.recipe().loss(), snapshot.data().target(row), 1);
    return new Moment(snapshot, row, forward, backward);
  }

  public Parameters parameters() {
    return snapshot.parameters();
  }

  /** The step made next, if the session watches it. */
  public Optional<NextStep> next() {
    return snapshot.next();
  }

  /** Of the shown sample's own loss, without penalties. */
  Gradients sampleGradients() {
    return backward.gradients();
  }
}
