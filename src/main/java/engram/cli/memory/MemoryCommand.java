package engram.cli.memory;

import engram.cli.HelpOption;
import engram.memory.experiments.Experiment;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import java.util.List;
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
    CommandLine all = new CommandLine(new MemoryCommand());
    RecallOptions recall = new RecallOptions();
    add(all, ExperimentCommand.of("recall", recall, recall::experiment, false));
    CapacityOptions capacity = new CapacityOptions();
    add(all, ExperimentCommand.measuring("capacity", capacity, capacity::measure, terminal));
    GistOptions gist = new GistOptions();
    add(all, ExperimentCommand.measuring("gist", gist, gist::measure, terminal));
    ForgettingOptions forgetting = new ForgettingOptions();
    add(all, ExperimentCommand.of("forgetting", forgetting, forgetting::experiment, terminal));
    LesionOptions lesion = new LesionOptions();
    add(all, ExperimentCommand.of("lesion", lesion, lesion::experiment, terminal));
    StoreOptions store = new StoreOptions();
    add(all, ExperimentCommand.measuring("store", store, store::measure, terminal));
    SpacingOptions spacing = new SpacingOptions();
    add(all, ExperimentCommand.of("spacing", spacing, spacing::experiment, false));
    SleepOptions sleep = new SleepOptions();
    add(all, ExperimentCommand.of("sleep", sleep, sleep::experiment, terminal));
    TagOptions tag = new TagOptions();
    add(all, ExperimentCommand.of("tag", tag, tag::experiment, terminal));
    HeadsOptions heads = new HeadsOptions();
    add(all, ExperimentCommand.of("heads", heads, heads::experiment, terminal));
    SettingOptions<ListSetup> list = new SettingOptions<>("list", ListSetup.shown());
    add(all, ExperimentCommand.of("list", list, () -> list(list), false));
    SettingOptions<NeuronSetup> neuron = new SettingOptions<>("neuron", NeuronSetup.SETTINGS);
    add(all, ExperimentCommand.of("neuron", neuron, () -> neuron(neuron), false));
    return all.addSubcommand(new ReplayCommand(terminal));
  }

  private static void add(CommandLine all, CommandLine one) {
    all.addSubcommand(one.getCommandName(), one);
  }

  private static Experiment list(SettingOptions<ListSetup> options) {
    ListSetup setup = ListSetup.of(options.values(ListSetup.USUAL));
    options.needs(ListSetup.GAP, setup.sittings() > 1, "--sittings 2 or more");
    return new Experiment.Stores(setup, 0);
  }

  private static Experiment neuron(SettingOptions<NeuronSetup> options) {
    return new Experiment.Neuron(
        NeuronSetup.of(options.values(NeuronSetup.USUAL)),
        List.of(NeuronRule.values()),
        NeuronRule.OJA,
        NeuronCourse.STEPS);
  }

  @Override
  public Integer call() {
    command.commandLine().usage(command.commandLine().getOut());
    return ExitCode.OK;
  }
}
