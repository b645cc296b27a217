package engram.tour;

import engram.labs.why.WhySetup;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.labs.why.WhyModels;
import java.util.Optional;

/** The stages of the tour on the labs of the Challenges. */
final class LabStages extends Stages {
  private static final int FLOWER = 108;
  private static final int FEW = 8;

  LabStages(TourWindow window) {
    super(window);
    add("labs-why", this::iris);
    add("labs-why-without", () -> leaveOut(1));
    add("labs-why-plane", () -> learn(Preset.XOR));
    add("labs-why-digits", this::digits);
    add("labs-ledger", this::ledger);
    add("labs-ledger-present", this::presentLedger, this::leave);
    add("labs-why-present", this::present);
    add("labs-why-present-without", () -> leaveOut(1), this::leave);
  }

  private WhyModels models() {
    return window.labs().why.models();
  }

  private void iris() {
    act(() -> window.panes().show(Challenge.WHY));
    awaitAll();
  }

  private void awaitAll() {
    await(() -> models().fingerprint().isPresent() && !models().work().isRunning());
  }

  private void learn(Preset preset) {
    act(() -> models().settings.setProperty().set(Optional.of(preset)));
    awaitAll();
  }

  private void leaveOut(int rank) {
    act(() -> models().playback().goTo(rank));
  }

  private void digits() {
    act(() -> models().settings.number(WhySetup.NAMED).choose((double) FEW));
    learn(Preset.DIGITS);
  }

  private void ledger() {
    act(() -> window.panes().show(Challenge.LEDGER));
    await(() -> window.labs().ledger.models().fingerprint().isPresent());
  }

  private void presentLedger() {
    act(
        () -> {
          window.panes().presentingProperty().set(true);
          window.present().choose(0);
        });
  }

  private void present() {
    act(() -> window.panes().show(Challenge.WHY));
    learn(Preset.REPAIRED);
    act(() -> models().why.ask(FLOWER));
    awaitAll();
    act(
        () -> {
          window.panes().presentingProperty().set(true);
          window.present().choose(0);
        });
  }

  private void leave() {
    act(() -> window.panes().presentingProperty().set(false));
    backToTraining();
  }
}
