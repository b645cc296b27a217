package engram.cli.memory;

import engram.cli.OutputOptions;
import engram.cli.Report;
import engram.cli.Watch;
import engram.cli.WholeValue;
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

  @Option(
      names = "--places",
      paramLabel = "N",
      converter = WholeValue.Places.class,
      description = "Items that the short-term store holds (default: 4).")
  private Long places;

  @Option(
      names = "--lists",
      paramLabel = "N",
      converter = WholeValue.Lists.class,
      description = "Lists learned for each interval of the forgetting curve (default: 100).")
  private Long lists;

  @Option(
      names = "--items",
      paramLabel = "N",
      converter = WholeValue.Items.class,
      description = "Of the list whose positions are measured (default: 15).")
  private Long items;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeValue.Seed.class,
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
    StoreModel model = places == null ? usual : usual.withPlaces(places.intValue());
    StoreSavingsPlan plan =
        StoreSavingsPlan.of(
            model,
            lists == null ? USUAL_LISTS : lists.intValue(),
            seed == null ? USUAL_SEED : seed);
    StoreSavingsRun run = new StoreSavingsRun(plan);
    measure(run, watch);
    return StoreReport.of(plan, run.points(), items == null ? USUAL_ITEMS : items.intValue());
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  static void measure(StoreSavingsRun run, Watch watch) {
    watch.finish(run, () -> "lists");
  }
}
