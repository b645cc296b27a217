package engram.tour;

import engram.memory.heads.HeadsPart;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Scenery;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.MemoryExperiment;
import engram.ui.memory.heads.HeadsModels;
import java.util.List;

/** The stages of the tour on three machines and on a head that learns where to look. */
final class HeadsStages extends Stages {
  private static final int FEW = 8;
  private static final double SOUP = 0.02;
  private static final double SEVERAL = 0.05;

  /** Steps of a head: 50, 200 and 3200 updates. */
  private static final int EARLY = 10;

  private static final int HALF_LEARNED = 20;

  /** A frame around the middle of each sight. */
  private static final Scenery PAINTED =
      Scenery.of(
          List.of(
              "##########",
              "##########",
              "##......##",
              "##......##",
              "##......##",
              "##......##",
              "##......##",
              "##......##",
              "##########",
              "##########"));

  HeadsStages(TourWindow window) {
    super(window);
    add("memory-heads-begun", this::begin);
    add("memory-heads-few", () -> stepTo(FEW));
    add("memory-heads-all", () -> stepTo(Integer.MAX_VALUE));
    add("memory-heads-capacity", this::measure);
    add("memory-heads-several", () -> attend(SEVERAL));
    add("memory-heads-soup", () -> attend(SOUP), () -> attend(HeadsSetup.USUAL.beta()));
    add("memory-heads-looking", this::look);
    add("memory-heads-looking-early", () -> stepTo(EARLY));
    add("memory-heads-looking-half", () -> stepTo(HALF_LEARNED));
    add("memory-heads-looking-learned", () -> stepTo(Integer.MAX_VALUE));
    add("memory-heads-looking-painted", this::paint);
    add("memory-heads-presented-looking", this::present);
    add("memory-heads-presented", this::presentMachines, this::back);
  }

  private HeadsModels models() {
    return window.heads().get();
  }

  private void begin() {
    show(MemoryExperiment.HEADS);
    await(() -> models().heads.isThere());
  }

  private void stepTo(int step) {
    act(() -> models().playback.goTo(step));
  }

  private void measure() {
    act(() -> models().capacity.start());
    await(() -> !models().capacity.runningProperty().get());
  }

  private void attend(double beta) {
    act(() -> models().settings.number(HeadsSetup.BETA).number().set(beta));
    await(() -> models().heads.isThere());
  }

  private void show(HeadsPart part) {
    act(() -> models().settings.restore(HeadsSetup.USUAL.with(part)));
    await(() -> models().heads.isThere());
  }

  private void look() {
    show(HeadsPart.LOOKING);
  }

  private void paint() {
    act(() -> models().settings.paint(PAINTED));
    await(() -> models().heads.isThere());
  }

  private void present() {
    show(HeadsPart.LOOKING);
    stepTo(HALF_LEARNED);
    act(() -> window.panes().presentingProperty().set(true));
  }

  private void presentMachines() {
    show(HeadsPart.MACHINES);
    stepTo(Integer.MAX_VALUE);
  }

  private void back() {
    act(
        () -> {
          window.panes().presentingProperty().set(false);
          models().playback.reset();
        });
    backToTraining();
  }
}
