package engram.cli.memory;

import engram.cli.HelpOption;
import engram.cli.Wording;
import engram.cli.WrongOptions;
import engram.labs.Lab;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.missing.MissingData;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingPlan;
import engram.labs.missing.MissingSetup;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacySetup;
import engram.labs.race.RaceData;
import engram.labs.race.RaceLab;
import engram.labs.race.RaceSetup;
import engram.memory.NumberSetting;
import engram.memory.SettingValues;
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
    SettingValues<MissingSetup> values = options.values(MissingSetup.USUAL);
    MissingSetup setup = MissingSetup.of(values);
    options.needs(MissingSetup.DIGIT, setup.data() == MissingData.DIGITS, "--data digits");
    options.needs(MissingSetup.SPECIES, setup.data() == MissingData.IRIS, "--data iris");
    for (NumberSetting<MissingSetup> side : MissingSetup.SIDES) {
      options.needs(side, setup.data().isPlane(), "--data plane");
    }
    requireWide(values, MissingSetup.LEFT, MissingSetup.RIGHT);
    requireWide(values, MissingSetup.BOTTOM, MissingSetup.TOP);
    MissingPlan.of(setup)
        .fault()
        .ifPresent(
            fault -> {
              throw new WrongOptions("Nothing can be left out so: " + fault.sentence() + ".");
            });
    return new MissingLab(setup, 0);
  }

  private static void requireWide(
      SettingValues<MissingSetup> values,
      NumberSetting<MissingSetup> from,
      NumberSetting<MissingSetup> to) {
    if (values.real(from) >= values.real(to)) {
      throw new WrongOptions(
          "--%s takes a number above that of --%s, %s, not \"%s\"."
              .formatted(
                  to.id(),
                  from.id(),
                  Wording.plain(values.real(from)),
                  Wording.plain(values.real(to))));
    }
  }

  private static Lab privacy(SettingOptions<PrivacySetup> options) {
    PrivacySetup setup = PrivacySetup.of(options.values(PrivacySetup.USUAL));
    return new PrivacyLab(setup, setup.epochs());
  }

  private static Lab race(SettingOptions<RaceSetup> options) {
    RaceSetup setup = RaceSetup.of(options.values(RaceSetup.USUAL));
    options.needs(RaceSetup.ROWS, setup.data() == RaceData.MADE_UP, "--data made-up");
    return new RaceLab(setup, RaceLab.MOMENTS);
  }

  @Override
  public Integer call() {
    command.commandLine().usage(command.commandLine().getOut());
    return ExitCode.OK;
  }
}
