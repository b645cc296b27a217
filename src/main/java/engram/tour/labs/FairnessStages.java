package engram.tour.labs;

import engram.labs.fairness.Judged;
import engram.tour.frame.TourFiles;
import engram.tour.frame.TourWindow;
import engram.ui.base.Challenge;
import engram.ui.data.files.ImportState;
import engram.ui.labs.fairness.FairnessModels;

/** The stages of the tour on the lab of what is fair. */
public final class FairnessStages extends LabStages {
  /** An epoch by which the penguins are not yet told apart without doubt. */
  private static final int UNSURE = 4;

  public FairnessStages(TourWindow window) {
    super(window);
    add("labs-fairness", this::fairness);
    add("labs-fairness-opportunity", this::compare);
    add("labs-fairness-present", () -> presentApplicants(0));
    add("labs-fairness-present-reason", () -> presentApplicants(1));
    add("labs-fairness-present-proxy", () -> presentApplicants(2), this::leave);
    add("labs-fairness-penguins", this::judgePenguins, () -> judge(Judged.APPLICANTS));
    add("labs-fairness-own", this::askPenguins);
    add("labs-fairness-own-selection", this::meetSelection);
    for (int focus = 0; focus < 3; focus++) {
      int shown = focus;
      add("labs-fairness-own-present-" + focus, () -> presentOwn(shown), this::leave);
    }
    add("labs-fairness-own-fault", this::askIris, this::askApplicants);
  }

  private FairnessModels models() {
    return window.labs().fairness.models();
  }

  private void fairness() {
    show(Challenge.FAIRNESS);
    awaitAll(models());
  }

  /** Meets the next demand on what is fair. */
  private void meetNext() {
    act(() -> models().playback().toggle());
  }

  /** As many of each group first, then the same chance for the qualified. */
  private void compare() {
    fairness();
    act(() -> models().playback().reset());
    meetNext();
    meetNext();
  }

  private void presentApplicants(int focus) {
    compare();
    present(focus);
  }

  private void askTrain() {
    act(
        () -> {
          window.panes().show(Challenge.FAIRNESS);
          models().settings.judgedProperty().set(Judged.TRAIN);
        });
  }

  private void judge(Judged whom) {
    act(() -> models().settings.judgedProperty().set(whom));
  }

  /** Those that come with the program, by island. */
  private void judgePenguins() {
    fairness();
    judge(Judged.PENGUINS);
    fairness();
  }

  /** Their species, by a network of Train, by the island that it does not see. */
  private void askPenguins() {
    backToIris();
    act(() -> data().importing().open(new TourFiles().penguins()));
    await(() -> data().importing().getState() == ImportState.READY);
    act(() -> data().importing().importAll());
    await(() -> data().importing().getState() == ImportState.CLOSED);
    until(snapshot -> snapshot.data().dataset().id().contains("penguins"));
    finish();
    goTo(UNSURE);
    askTrain();
    await(() -> models().fingerprint().isPresent());
  }

  /** As many of both islands judged so. */
  private void meetSelection() {
    if (!models().settings.isOwn()) askPenguins();
    show(Challenge.FAIRNESS);
    act(() -> models().playback().reset());
    meetNext();
  }

  private void presentOwn(int focus) {
    meetSelection();
    present(focus);
  }

  /** Iris has no column with categories. */
  private void askIris() {
    backToIris();
    finish();
    askTrain();
  }

  private void askApplicants() {
    judge(Judged.APPLICANTS);
    backToIris();
  }
}
