package engram.cli.memory;

import engram.cli.HelpOption;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The experiments of the Memory workspace; alone it tells which there are. */
@Command(
    name = "memory",
    customSynopsis = "engram memory COMMAND [options]",
    description = "How a network remembers: one command an experiment.")
public final class MemoryCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Mixin private HelpOption help;

  private MemoryCommand() {}

  /**
   * With the commands below it.
   *
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   */
  public static CommandLine of(boolean terminal) {
    return new CommandLine(new MemoryCommand())
        .addSubcommand(new RecallCommand())
        .addSubcommand(new CapacityCommand(terminal))
        .addSubcommand(new ForgettingCommand(terminal))
        .addSubcommand(new LesionCommand(terminal))
        .addSubcommand(new StoreCommand(terminal))
        .addSubcommand(new ListCommand())
        .addSubcommand(new NeuronCommand())
        .addSubcommand(new ReplayCommand(terminal));
  }

  @Override
  public Integer call() {
    command.commandLine().usage(command.commandLine().getOut());
    return ExitCode.OK;
  }
}
