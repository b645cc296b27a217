package engram.tour.labs;

import engram.labs.missing.MissingData;
import engram.labs.missing.MissingPicture;
import engram.labs.missing.MissingSetup;
import engram.labs.missing.Sureness;
import engram.tour.frame.TourWindow;
import engram.ui.base.Challenge;
import engram.ui.labs.missing.MissingModels;
import engram.ui.labs.missing.MissingSettings;

/** The stages of the tour on the lab of who is missing. */
public final class MissingStages extends LabStages {
  public MissingStages(TourWindow window) {
    super(window);
    add("labs-missing", () -> missing(MissingData.DIGITS, MissingPicture.WALL));
    add("labs-missing-some", this::someOfThem);
    add("labs-missing-iris", () -> missing(MissingData.IRIS, MissingPicture.WALL));
    add("labs-missing-plane", () -> missing(MissingData.PLANE, MissingPicture.WALL));
    add("labs-missing-calibration", this::fitTemperature);
    add("labs-missing-questions", () -> missing(MissingData.DIGITS, MissingPicture.QUESTIONS));
    for (MissingPicture each : MissingPicture.values()) {
      add("labs-missing-present-" + each.id(), () -> present(each), this::leave);
    }
  }

  private MissingModels models() {
    return window.labs().missing.models();
  }

  private void missing(MissingData data, MissingPicture picture) {
    act(
        () -> {
          window.panes().show(Challenge.MISSING);
          MissingSettings settings = models().settings;
          settings.change(
              () -> {
                settings.restore(MissingSetup.USUAL);
                settings.chosen(MissingSetup.DATA).set(data);
                settings.chosen(MissingSetup.SHOWN).set(picture);
              });
          models().playback().reset();
        });
    awaitAll(models());
  }

  private void someOfThem() {
    missing(MissingData.DIGITS, MissingPicture.WALL);
    act(() -> models().playback().goTo(3));
  }

  private void fitTemperature() {
    missing(MissingData.DIGITS, MissingPicture.CALIBRATION);
    act(() -> models().settings.chosen(MissingSetup.SURENESS).set(Sureness.FITTED));
  }

  private void present(MissingPicture picture) {
    missing(MissingData.DIGITS, picture);
    present(picture.ordinal());
  }
}
