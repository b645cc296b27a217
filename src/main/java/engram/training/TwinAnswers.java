package engram.training;

import engram.nn.ForwardPass;

/** Where a run and its twin answer differently. */
final class TwinAnswers {
  private TwinAnswers() {}

  /** On how many test rows of the run the largest output is another one. */
  static int differing(Snapshot main, TwinMoment twin) {
    int differing = 0;
    for (int row : main.data().split().test()) {
      int mainAnswer = ForwardPass.of(main.parameters(), main.data().input(row)).predictedClass();
      int twinAnswer = ForwardPass.of(twin.parameters(), twin.data().input(row)).predictedClass();
      if (mainAnswer != twinAnswer) differing++;
    }
    return differing;
  }
}
