package engram.cli.memory;

import engram.labs.Lab;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import java.util.List;
import picocli.CommandLine;

/** The commands of those labs that are saved and run again as experiments on memory are. */
public final class LabExperiments {
  private LabExperiments() {}

  /**
   * Each with its name.
   *
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   */
  public static List<CommandLine> of(boolean terminal) {
    WhyOptions why = new WhyOptions();
    SettingOptions<LedgerSetup> ledger = new SettingOptions<>("ledger", LedgerSetup.SETTINGS);
    return List.of(
        ExperimentCommand.ofLab("why", why, why::lab, terminal),
        ExperimentCommand.ofLab("ledger", ledger, () -> ledger(ledger), terminal));
  }

  private static Lab ledger(SettingOptions<LedgerSetup> options) {
    LedgerSetup setup = LedgerSetup.of(options.values(LedgerSetup.USUAL));
    return new LedgerLab(setup, setup.oldEpochs() + setup.epochs());
  }
}
