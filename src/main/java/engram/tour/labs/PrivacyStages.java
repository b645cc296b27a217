package engram.tour.labs;

import engram.labs.privacy.PoisonKind;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.labs.privacy.PrivacyModels;
import java.util.List;

/** The stages of the tour on the lab of what a network gives away. */
public final class PrivacyStages extends LabStages {
  public PrivacyStages(TourWindow window) {
    super(window);
    for (PrivacyPicture each : PrivacyPicture.values()) {
      add("labs-privacy-" + each.id(), () -> show(each));
    }
    add("labs-privacy-begin", this::begin);
    for (PrivacyPicture each : List.of(PrivacyPicture.FOOLING, PrivacyPicture.POISON)) {
      add("labs-privacy-points-" + each.id(), () -> points(each));
      add("labs-privacy-points-present-" + each.id(), () -> presentPoints(each), this::leave);
    }
    for (PrivacyPicture each : PrivacyPicture.values()) {
      add("labs-privacy-present-" + each.id(), () -> presentUsual(each), this::leave);
    }
  }

  private PrivacyModels models() {
    return window.labs().privacy.models();
  }

  private void show(PrivacyPicture picture) {
    show(Challenge.PRIVACY);
    awaitAll(models());
    act(() -> models().settings.chosen(PrivacySetup.SHOWN).set(picture));
  }

  /** Before the network learns its samples by heart. */
  private void begin() {
    show(PrivacyPicture.MEMBERSHIP);
    act(() -> models().playback().goTo(2));
  }

  /** Of points in a plane instead of digits, some labels of which are flipped. */
  private void points(PrivacyPicture picture) {
    act(
        () -> {
          window.panes().show(Challenge.PRIVACY);
          models()
              .settings
              .change(
                  () -> {
                    models().settings.chosen(PrivacySetup.DATA).set(Preset.MOONS);
                    models().settings.chosen(PrivacySetup.POISON).set(PoisonKind.FLIPPED);
                  });
        });
    show(picture);
  }

  private void presentPoints(PrivacyPicture picture) {
    points(picture);
    present(picture);
  }

  private void presentUsual(PrivacyPicture picture) {
    act(() -> models().settings.restore(PrivacySetup.USUAL));
    show(picture);
    present(picture);
  }

  /** The end of what was trained. */
  private void present(PrivacyPicture picture) {
    act(() -> models().playback().goTo(Integer.MAX_VALUE));
    present(picture.ordinal());
  }
}
