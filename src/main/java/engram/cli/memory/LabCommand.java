package engram.cli.memory;

import engram.cli.HelpOption;
import engram.cli.WrongOptions;
import engram.labs.Lab;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingPlan;
import engram.labs.missing.MissingSetup;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacySetup;
import engram.labs.race.RaceLab;
import engram.labs.race.RaceSetup;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The labs of the Challenges workspace; alone it tells which there are. */
@Command(
    name = "lab",
    customSynopsis = "engram lab COMMAND [options]",
    description = "What is open about neural networks: one command a lab.")
public final class LabCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Mixin private HelpOption help;

  private LabCommand() {}

  /**
   * With the commands below it.
   *
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   */
  public static CommandLine of(boolean terminal) {
    CommandLine all = new CommandLine(new LabCommand());
    WhyOptions why = new WhyOptions();
    all.addSubcommand("why", ExperimentCommand.ofLab("why", why, why::lab, terminal));
    SettingOptions<LedgerSetup> ledger = new SettingOptions<>("ledger", LedgerSetup.DECIDING);
    all.addSubcommand(
        "ledger", ExperimentCommand.ofLab("ledger", ledger, () -> ledger(ledger), terminal));
    LookOptions look = new LookOptions();
    all.addSubcommand("look", ExperimentCommand.ofLab("look", look, look::lab, terminal));
    SettingOptions<RaceSetup> race = new SettingOptions<>("race", RaceSetup.DECIDING);
    all.addSubcommand("race", ExperimentCommand.ofLab("race", race, () -> race(race), terminal));
    SettingOptions<PrivacySetup> privacy = new SettingOptions<>("privacy", PrivacySetup.DECIDING);
    all.addSubcommand(
        "privacy", ExperimentCommand.ofLab("privacy", privacy, () -> privacy(privacy), terminal));
    SettingOptions<MissingSetup> missing = new SettingOptions<>("missing", MissingSetup.DECIDING);
    all.addSubcommand(
        "missing", ExperimentCommand.ofLab("missing", missing, () -> missing(missing), terminal));
    return all.addSubcommand(new FairnessCommand(terminal));
  }

  private static Lab ledger(SettingOptions<LedgerSetup> options) {
    LedgerSetup setup = LedgerSetup.of(options.values(LedgerSetup.USUAL));
    return new LedgerLab(setup, setup.oldEpochs() + setup.epochs(), OptionalInt.empty());
  }

  private static Lab missing(SettingOptions<MissingSetup> options) {
    MissingSetup setup = MissingSetup.of(options.values(MissingSetup.USUAL));
    MissingPlan.of(setup)
        .fault()
        .ifPresent(
            fault -> {
              throw new WrongOptions("Nothing can be left out so: " + fault.sentence() + ".");
            });
    return new MissingLab(setup, 0);
  }

  private static Lab privacy(SettingOptions<PrivacySetup> options) {
    PrivacySetup setup = PrivacySetup.of(options.values(PrivacySetup.USUAL));
    return new PrivacyLab(setup, setup.epochs());
  }

  private static Lab race(SettingOptions<RaceSetup> options) {
    return new RaceLab(RaceSetup.of(options.values(RaceSetup.USUAL)), RaceLab.MOMENTS);
  }

  @Override
  public Integer call() {
    command.commandLine().usage(command.commandLine().getOut());
    return ExitCode.OK;
  }
}
