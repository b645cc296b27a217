package engram.app;

import engram.labs.ledger.LedgerSetup;
import engram.labs.look.LookSetup;
import engram.labs.missing.MissingSetup;
import engram.labs.privacy.PrivacyExtent;
import engram.labs.privacy.PrivacySetup;
import engram.labs.race.RaceSetup;
import engram.labs.why.WhySetup;
import engram.memory.NumberSetting;
import engram.ui.base.Challenge;
import engram.ui.labs.LabsExtent;
import engram.ui.labs.LabsRoom;
import engram.ui.memory.frame.SettingsViewModel;
import java.util.List;

/**
 * The labs as they open, but over few samples and epochs: a window's test asks what is done with
 * their numbers, not what these come to.
 */
final class LittleLabs {
  static final LabsExtent EXTENT =
      new LabsExtent(List.of(100, 1000, 10_000), new PrivacyExtent(150, 40, 100, 60, 30, 5, 1));

  private LittleLabs() {}

  /** On JavaFX's thread, before it is shown. */
  static void choose(LabsRoom labs, Challenge lab) {
    switch (lab) {
      case WHY -> choose(labs.why.models().settings, WhySetup.EPOCHS, 3);
      case LOOK -> choose(labs.look.models().settings, LookSetup.EPOCHS, 3);
      case RACE -> choose(labs.race.models().settings, RaceSetup.PASSES, 1);
      case PRIVACY -> {
        choose(labs.privacy.models().settings, PrivacySetup.MEMBERS, 50);
        choose(labs.privacy.models().settings, PrivacySetup.EPOCHS, 3);
      }
      case LEDGER -> {
        choose(labs.ledger.models().settings, LedgerSetup.OLD_EPOCHS, 3);
        choose(labs.ledger.models().settings, LedgerSetup.EPOCHS, 3);
      }
      case MISSING -> choose(labs.missing.models().settings, MissingSetup.EPOCHS, 3);
      case FAIRNESS -> {}
    }
  }

  private static <S> void choose(
      SettingsViewModel<S> settings, NumberSetting<S> setting, double value) {
    settings.number(setting).choose(value);
  }
}
