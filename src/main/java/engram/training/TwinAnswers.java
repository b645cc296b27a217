package engram.training;

import engram.nn.ForwardPass;
import engram.nn.Parameters;

/** Where a run and its twin answer differently. */
final class TwinAnswers {
  private TwinAnswers() {}

  /** On how many test rows of the run another class is named. */
  static int differing(Snapshot main, TwinMoment twin) {
    int differing = 0;
    for (int row : main.data().split().test()) {
      int mainAnswer = answer(main.parameters(), main.data(), row);
      if (mainAnswer != answer(twin.parameters(), twin.data(), row)) differing++;
    }
    return differing;
  }

  private static int answer(Parameters parameters, PreparedData data, int row) {
    return data.targets().classOf(ForwardPass.of(parameters, data.input(row)).output());
  }
}
