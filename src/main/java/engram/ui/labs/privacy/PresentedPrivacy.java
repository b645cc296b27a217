package engram.ui.labs.privacy;

import engram.labs.privacy.PrivacyFindings;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;

/** Membership, training with noise, the ways to forget, fooling and poison. */
final class PresentedPrivacy implements Presented {
  private final PrivacySubject subject;
  private final PrivacyModels models;
  private final boolean byFocus;
  private final MembershipPainter membership;
  private final NoisyPainter noisy;
  private final ErasurePainter erasure;
  private final FoolingPainter fooling;
  private final PoisonPainter poison;

  /**
   * @param byFocus whether the focus says which picture is painted; else the settings do
   */
  PresentedPrivacy(PrivacySubject subject, PrivacyModels models, boolean byFocus) {
    this.subject = subject;
    this.models = models;
    this.byFocus = byFocus;
    membership = new MembershipPainter(models.words);
    noisy = new NoisyPainter(models.words);
    erasure = new ErasurePainter(models.words);
    fooling = new FoolingPainter(models.words);
    poison = new PoisonPainter(models.words);
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  private PrivacyPicture picture(int focus) {
    return byFocus ? PrivacySubject.picture(focus) : models.getSetup().shown();
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    models.getFound().ifPresent(found -> paint(sheet, area, found, picture(focus)));
  }

  private void paint(
      PresentSheet sheet, PresentArea area, PrivacyFindings found, PrivacyPicture shown) {
    int epoch = models.getEpoch();
    switch (shown) {
      case MEMBERSHIP -> membership.paint(sheet, area, found.membership(), epoch);
      case NOISE -> found.noisy().ifPresent(now -> noisy.paint(sheet, area, now, epoch));
      case FOOLING -> found.fooling().ifPresent(now -> fooling.paint(sheet, area, now));
      case POISON -> found.poison().ifPresent(now -> poison.paint(sheet, area, now));
      case ERASURE ->
          found
              .erasure()
              .ifPresent(now -> erasure.paint(sheet, area, now, models.getSetup().scrub()));
    }
  }

  /** To the epoch that is pressed, or to as many steps of scrubbing. */
  @Override
  public void click(double x, double y, int focus) {
    switch (picture(focus)) {
      case MEMBERSHIP ->
          membership.epochAt(x, y, models.getSetup().epochs()).ifPresent(models.playback()::goTo);
      case NOISE, FOOLING, POISON -> {}
      case ERASURE ->
          models
              .getFound()
              .flatMap(PrivacyFindings::erasure)
              .ifPresent(
                  now ->
                      erasure
                          .stepsAt(x, y, now)
                          .ifPresent(
                              steps ->
                                  models
                                      .settings
                                      .number(PrivacySetup.SCRUB)
                                      .choose((double) steps)));
    }
  }

  @Override
  public void drag(double x, double y, int focus) {
    click(x, y, focus);
  }
}
