package engram.ui.labs.ledger;

import engram.labs.ledger.LedgerSetup;
import engram.memory.SettingValues;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingsViewModel;

/** What the controls of the lab say. */
public final class LedgerSettings extends SettingsViewModel<LedgerSetup> {
  LedgerSettings(Texts texts) {
    super("ledger", LedgerSetup.SETTINGS, LedgerSetup.USUAL, texts);
  }

  @Override
  public LedgerSetup setup(SettingValues<LedgerSetup> values) {
    return LedgerSetup.of(values);
  }
}
