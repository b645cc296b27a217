package engram.cli;

import engram.memory.Experiment;
import engram.memory.StoreSetup;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets a memory of two stores learn a list, wait and be asked for it. */
@Command(
    name = "list",
    sortOptions = false,
    customSynopsis = "engram memory list [options]",
    description =
        "Lets a memory of two stores, a short and a long one, learn a list, wait and be asked for"
            + " it.")
final class ListCommand implements Callable<Integer> {
  @Option(
      names = "--items",
      paramLabel = "N",
      converter = WholeValue.ListItems.class,
      description = "Of the list (default: 13).")
  private Long items;

  @Option(
      names = "--pace",
      paramLabel = "S",
      converter = WholeValue.Pace.class,
      description = "Seconds for each item; it is shown in the first (default: 3).")
  private Long pace;

  @Option(
      names = "--rest",
      paramLabel = "HOW",
      converter = ChoiceValue.RestName.class,
      completionCandidates = ChoiceValue.RestName.class,
      description =
          "In the other seconds what stands in the short-term store is rehearsed, or attention is"
              + " elsewhere: ${COMPLETION-CANDIDATES} (default: rehearsed).")
  private Boolean rest;

  @Option(
      names = "--readings",
      paramLabel = "N",
      converter = WholeValue.Readings.class,
      description = "Of the whole list in each sitting (default: 5).")
  private Long readings;

  @Option(
      names = "--sittings",
      paramLabel = "N",
      converter = WholeValue.Sittings.class,
      description = "How often one sits down to it (default: 2).")
  private Long sittings;

  @Option(
      names = "--gap",
      paramLabel = "S",
      converter = WholeValue.Seconds.class,
      description = "Seconds between two sittings (default: 86400, a day).")
  private Long gap;

  @Option(
      names = "--delay",
      paramLabel = "S",
      converter = WholeValue.Seconds.class,
      description = "Seconds from the last sitting to the question (default: 518400, six days).")
  private Long delay;

  @Option(
      names = "--places",
      paramLabel = "N",
      converter = WholeValue.ListPlaces.class,
      description = "Items that the short-term store holds (default: 4).")
  private Long places;

  @Mixin private SaveOption save;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    StoreSetup usual = StoreSetup.USUAL;
    StoreSetup setup =
        new StoreSetup(
            whole(places, usual.places()),
            whole(items, usual.items()),
            whole(pace, usual.pace()),
            rest == null ? usual.rehearsed() : rest,
            whole(readings, usual.readings()),
            whole(sittings, usual.sittings()),
            gap == null ? usual.gap() : gap,
            delay == null ? usual.delay() : delay);
    save.check();
    return output.answer(false, watch -> save.measure(new Experiment.Stores(setup, 0), watch));
  }

  private static int whole(Long given, int usual) {
    return given == null ? usual : given.intValue();
  }
}
