package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.Whole;
import engram.memory.StoreModel;
import engram.memory.StoreSavingsPlan;
import engram.memory.StoreSavingsRun;
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
  private static final int USUAL_LISTS = 100;
  private static final int USUAL_ITEMS = 15;
  private static final long USUAL_SEED = 42;

  private final boolean terminal;

  @Whole(from = 1, to = StoreModel.MOST_PLACES)
  @Option(
      names = "--places",
      paramLabel = "N",
      description = "Items that the short-term store holds (default: 4).")
  private Integer places;

  @Whole(from = 1, to = StoreSavingsPlan.MOST_LISTS)
  @Option(
      names = "--lists",
      paramLabel = "N",
      description = "Lists learned for each interval of the forgetting curve (default: 100).")
  private Integer lists;

  @Whole(from = 1, to = StoreSavingsPlan.MOST_ITEMS)
  @Option(
      names = "--items",
      paramLabel = "N",
      description = "Of the list whose positions are measured (default: 15).")
  private Integer items;

  @Whole(from = 0, to = Whole.MOST_SEED)
  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the first list; the next has the next seed (default: 42).")
  private Long seed;

  @Mixin private OutputOptions output;

  StoreCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return output.answer(terminal, this::measure);
  }

  private Report measure(Watch watch) {
    StoreModel usual = StoreModel.USUAL;
    StoreModel model = places == null ? usual : usual.withPlaces(places);
    StoreSavingsPlan plan =
        StoreSavingsPlan.of(
            model, lists == null ? USUAL_LISTS : lists, seed == null ? USUAL_SEED : seed);
    StoreSavingsRun run = new StoreSavingsRun(plan);
    measure(run, watch);
    return StoreReport.of(plan, run.points(), items == null ? USUAL_ITEMS : items);
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  static void measure(StoreSavingsRun run, Watch watch) {
    watch.finish(run, () -> "lists");
  }
}
