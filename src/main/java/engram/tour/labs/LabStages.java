package engram.tour.labs;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.Challenge;
import engram.ui.labs.frame.LabModels;

/** The stages of the tour on one lab. */
abstract class LabStages extends Stages {
  LabStages(TourWindow window) {
    super(window);
  }

  final void show(Challenge lab) {
    act(() -> window.panes().show(lab));
  }

  /** Waits for all numbers of a lab. */
  static void awaitAll(LabModels lab) {
    await(() -> lab.fingerprint().isPresent() && !lab.work().isRunning());
  }

  /**
   * Presents the lab that is shown.
   *
   * @param focus which of its pictures, from 0
   */
  final void present(int focus) {
    act(
        () -> {
          window.panes().presentingProperty().set(true);
          window.present().choose(focus);
        });
  }

  /** Ends presenting. */
  final void leave() {
    act(() -> window.panes().presentingProperty().set(false));
    backToTraining();
  }
}
