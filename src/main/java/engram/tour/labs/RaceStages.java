package engram.tour.labs;

import engram.labs.race.RaceAxis;
import engram.labs.race.RacePicture;
import engram.labs.race.RaceSetup;
import engram.nn.ScheduleShape;
import engram.tour.frame.TourWindow;
import engram.ui.base.Challenge;
import engram.ui.labs.race.RaceModels;

/** The stages of the tour on the race of optimizers. */
public final class RaceStages extends LabStages {
  public RaceStages(TourWindow window) {
    super(window);
    add("labs-race", this::race);
    add("labs-race-samples", () -> show(RaceAxis.SAMPLES));
    add("labs-race-schedule", () -> schedule(ScheduleShape.COSINE));
    add("labs-race-growth", () -> show(RacePicture.GROWTH));
    add("labs-race-noise", () -> show(RacePicture.NOISE));
    add("labs-race-workers", () -> show(RacePicture.WORKERS));
    add("labs-race-present", () -> present(RacePicture.RACE));
    add("labs-race-present-growth", () -> present(RacePicture.GROWTH));
    add("labs-race-present-noise", () -> present(RacePicture.NOISE));
    add("labs-race-present-workers", () -> present(RacePicture.WORKERS), this::leave);
  }

  private RaceModels models() {
    return window.labs().race.models();
  }

  private void race() {
    show(Challenge.RACE);
    awaitAll(models());
  }

  private void show(RacePicture picture) {
    race();
    act(() -> models().settings.chosen(RaceSetup.SHOWN).set(picture));
  }

  private void show(RaceAxis axis) {
    race();
    act(() -> models().settings.chosen(RaceSetup.AXIS).set(axis));
  }

  private void schedule(ScheduleShape shape) {
    race();
    act(() -> models().settings.chosen(RaceSetup.SCHEDULE).set(shape));
    awaitAll(models());
  }

  /** As at first, so that it has the five racers of the picture. */
  private void present(RacePicture picture) {
    act(
        () -> {
          window.panes().show(Challenge.RACE);
          models().settings.restore(RaceSetup.USUAL);
        });
    awaitAll(models());
    present(picture.ordinal());
  }
}
