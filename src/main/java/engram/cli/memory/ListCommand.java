package engram.cli.memory;

import engram.cli.ChoiceValue;
import engram.cli.OutputOptions;
import engram.cli.Whole;
import engram.memory.experiments.Experiment;
import engram.memory.lists.ListSetup;
import engram.memory.lists.NonsenseSyllables;
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
  @Whole(from = ListSetup.LEAST_ITEMS, to = NonsenseSyllables.MOST)
  @Option(names = "--items", paramLabel = "N", description = "Of the list (default: 13).")
  private Integer items;

  @Whole(from = 1, to = ListSetup.MOST_PACE)
  @Option(
      names = "--pace",
      paramLabel = "S",
      description = "Seconds for each item; it is shown in the first (default: 3).")
  private Integer pace;

  @Option(
      names = "--rest",
      paramLabel = "HOW",
      converter = RestName.class,
      completionCandidates = RestName.class,
      description =
          "In the other seconds what stands in the short-term store is rehearsed, or attention is"
              + " elsewhere: ${COMPLETION-CANDIDATES} (default: rehearsed).")
  private String rest;

  @Whole(from = 1, to = ListSetup.MOST_READINGS)
  @Option(
      names = "--readings",
      paramLabel = "N",
      description = "Of the whole list in each sitting (default: 5).")
  private Integer readings;

  @Whole(from = 1, to = ListSetup.MOST_SITTINGS)
  @Option(
      names = "--sittings",
      paramLabel = "N",
      description = "How often one sits down to it (default: 2).")
  private Integer sittings;

  @Whole(from = 0, to = ListSetup.MOST_PAUSE)
  @Option(
      names = "--gap",
      paramLabel = "S",
      description = "Seconds between two sittings (default: 86400, a day).")
  private Long gap;

  @Whole(from = 0, to = ListSetup.MOST_PAUSE)
  @Option(
      names = "--delay",
      paramLabel = "S",
      description = "Seconds from the last sitting to the question (default: 518400, six days).")
  private Long delay;

  @Whole(from = 1, to = ListSetup.MOST_PLACES)
  @Option(
      names = "--places",
      paramLabel = "N",
      description = "Items that the short-term store holds (default: 4).")
  private Integer places;

  @Mixin private SaveOption save;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    ListSetup usual = ListSetup.USUAL;
    ListSetup setup =
        new ListSetup(
            or(places, usual.places()),
            or(items, usual.items()),
            or(pace, usual.pace()),
            rest == null ? usual.rehearsed() : rest.equals(ListSetup.REHEARSED),
            or(readings, usual.readings()),
            or(sittings, usual.sittings()),
            gap == null ? usual.gap() : gap,
            delay == null ? usual.delay() : delay);
    save.check();
    return output.answer(false, watch -> save.measure(new Experiment.Stores(setup, 0), watch));
  }

  private static int or(Integer given, int usual) {
    return given == null ? usual : given;
  }

  /** What is done in the seconds in which nothing is shown. */
  static final class RestName extends ChoiceValue<String> {
    RestName() {
      super(ListSetup.RESTS.toArray(String[]::new), rest -> rest);
    }
  }
}
