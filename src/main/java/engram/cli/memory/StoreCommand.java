package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.Whole;
import engram.memory.lists.ListModel;
import engram.memory.lists.ListSavingsPlan;
import engram.memory.lists.ListSavingsRun;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures forgetting, position in a list and spacing on a memory of two stores. */
@Command(
    name = "store",
    sortOptions = false,
    customSynopsis = "engram memory store [options]",
    description =
        "Measures a memory of two stores, a short and a long one: Ebbinghaus's forgetting curve,"
            + " the position of an item in a list, and learning in one sitting or two.")
final class StoreCommand implements Callable<Integer> {
  private final boolean terminal;

  @Whole(from = 1, to = ListModel.MOST_PLACES)
  @Option(
      names = "--places",
      paramLabel = "N",
      description = "Items that the short-term store holds (default: 4).")
  private int places = ListModel.USUAL.places();

  @Whole(from = 1, to = ListSavingsPlan.MOST_LISTS)
  @Option(
      names = "--lists",
      paramLabel = "N",
      description = "Lists learned for each interval of the forgetting curve (default: 100).")
  private int lists = 100;

  @Whole(from = 1, to = ListSavingsPlan.MOST_ITEMS)
  @Option(
      names = "--items",
      paramLabel = "N",
      description = "Of the list whose positions are measured (default: 15).")
  private int items = 15;

  @Whole(from = 0, to = Whole.MOST_SEED)
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the first list; the next has the next seed (default: 42).")
  private long seed = 42;

  @Mixin private OutputOptions output;

  StoreCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return output.answer(terminal, this::measure);
  }

  private Report measure(Watch watch) {
    ListSavingsPlan plan = ListSavingsPlan.of(ListModel.USUAL.withPlaces(places), lists, seed);
    ListSavingsRun run = new ListSavingsRun(plan);
    measure(run, watch);
    return StoreReport.of(plan, run.points(), items);
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  static void measure(ListSavingsRun run, Watch watch) {
    watch.finish(run, () -> "lists");
  }
}
