package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.training.recipe.Preset;

/** The ledger of a weight in a file: the network, and the epoch that is seen. */
final class LedgerFormat implements ExperimentFormat<LedgerLab> {
  @Override
  public LedgerLab read(JsonFields settings, JsonFields seen) throws ExperimentFileException {
    LedgerSetup setup = LedgerSetup.of(settings.values(LedgerSetup.SETTINGS));
    int epoch = seen.count("epoch", setup.oldEpochs() + setup.epochs());
    return new LedgerLab(setup, epoch, AskedRow.read(seen, Preset.DIGITS));
  }

  @Override
  public void write(LedgerLab ledger, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(LedgerSetup.SETTINGS, ledger.setup(), settings);
    seen.put("epoch", ledger.epoch());
    AskedRow.write(ledger.asked(), seen);
  }
}
