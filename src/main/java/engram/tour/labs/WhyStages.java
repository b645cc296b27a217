package engram.tour.labs;

import engram.labs.why.WhySetup;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.labs.why.WhyModels;
import java.util.Optional;

/** The stages of the tour on the lab of what taught an answer. */
public final class WhyStages extends LabStages {
  private static final int FLOWER = 108;
  private static final int FEW = 8;

  public WhyStages(TourWindow window) {
    super(window);
    add("labs-why", this::iris);
    add("labs-why-without", () -> leaveOut(1));
    add("labs-why-plane", () -> learn(Preset.XOR));
    add("labs-why-digits", this::digits);
    add("labs-why-present", this::presentFlower);
    add("labs-why-present-without", () -> leaveOut(1), this::leave);
  }

  private WhyModels models() {
    return window.labs().why.models();
  }

  private void iris() {
    show(Challenge.WHY);
    awaitAll(models());
  }

  private void learn(Preset preset) {
    act(() -> models().settings.setProperty().set(Optional.of(preset)));
    awaitAll(models());
  }

  private void leaveOut(int rank) {
    act(() -> models().playback().goTo(rank));
  }

  private void digits() {
    act(() -> models().settings.number(WhySetup.NAMED).choose((double) FEW));
    learn(Preset.DIGITS);
  }

  private void presentFlower() {
    show(Challenge.WHY);
    learn(Preset.REPAIRED);
    act(() -> models().why.ask(FLOWER));
    awaitAll(models());
    present(0);
  }
}
