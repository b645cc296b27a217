package engram.training.twin;

import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How differently a run and its twin answer on the test rows of the run.
 *
 * @param differing on how many rows another class is named; empty in regression
 * @param apart the mean of |number foretold by one − by the other|, in the target's unit; empty of
 *     classes
 */
public record TwinAnswers(OptionalInt differing, OptionalDouble apart) {

  static TwinAnswers of(Snapshot main, TwinMoment twin) {
    int[] rows = main.data().split().test();
    if (!main.data().dataset().isClassification()) {
      double sum = 0;
      for (int row : rows) {
        double difference =
            number(main.parameters(), main.data(), row)
                - number(twin.parameters(), twin.data(), row);
        sum += Math.abs(difference);
      }
      return new TwinAnswers(OptionalInt.empty(), OptionalDouble.of(sum / rows.length));
    }
    int differing = 0;
    for (int row : rows) {
      int answer = label(main.parameters(), main.data(), row);
      if (answer != label(twin.parameters(), twin.data(), row)) differing++;
    }
    return new TwinAnswers(OptionalInt.of(differing), OptionalDouble.empty());
  }

  private static int label(Parameters parameters, PreparedData data, int row) {
    return data.targets().classOf(output(parameters, data, row));
  }

  private static double number(Parameters parameters, PreparedData data, int row) {
    return data.targets().numberOf(output(parameters, data, row)[0]);
  }

  private static double[] output(Parameters parameters, PreparedData data, int row) {
    return ForwardPass.of(parameters, data.input(row)).output();
  }
}
