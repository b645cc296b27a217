package engram.ui.labs.privacy;

import engram.labs.privacy.PrivacyExtent;
import engram.ui.base.Challenge;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.labs.frame.LabRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The lab on privacy, with the thread that trains. */
public final class PrivacyRoom extends LabRoom<PrivacyModels> {
  private final PrivacyExtent extent;

  /**
   * @param extent of the attacks
   */
  public PrivacyRoom(Shared shared, Consumer<UndoPlace> undoing, PrivacyExtent extent) {
    super(Challenge.PRIVACY, shared, undoing);
    this.extent = extent;
  }

  @Override
  public PrivacyModels make() {
    return new PrivacyModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-privacy")),
        Platform::runLater,
        System::nanoTime,
        extent);
  }

  @Override
  public Presented present(PrivacyModels models) {
    return new PresentedPrivacy(new PrivacySubject(models, shared.texts()), models, true);
  }

  /** The picture that is chosen among the settings. */
  @Override
  public Presented picture() {
    return new PresentedPrivacy(new PrivacySubject(models(), shared.texts()), models(), false);
  }
}
