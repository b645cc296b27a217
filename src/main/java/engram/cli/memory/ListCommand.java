package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.memory.experiments.Experiment;
import engram.memory.lists.ListSetup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lets a memory of two stores learn a list, wait and be asked for it. */
@Command(
    name = "list",
    sortOptions = false,
    customSynopsis = "engram memory list [options]",
    description =
        "Lets a memory of two stores, a short and a long one, learn a list, wait and be asked for"
            + " it.")
final class ListCommand implements Callable<Integer> {
  @Mixin
  private final SettingOptions<ListSetup> options = new SettingOptions<>("list", ListSetup.shown());

  @Mixin private SaveOption save;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    ListSetup setup = ListSetup.of(options.values(ListSetup.USUAL));
    save.check();
    return output.answer(false, watch -> save.measure(new Experiment.Stores(setup, 0), watch));
  }
}
