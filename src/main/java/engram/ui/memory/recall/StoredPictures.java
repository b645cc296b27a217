package engram.ui.memory.recall;

import engram.data.text.Quote;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.ui.memory.recall.StoredPatternsPainter.Item;
import engram.ui.memory.recall.StoredPatternsPainter.Overlap;
import engram.ui.memory.recall.StoredPatternsPainter.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The stored patterns as small pictures, the false memory last. */
final class StoredPictures {
  private StoredPictures() {}

  /**
   * @param spuriousName what stands below the false memory
   */
  static List<Item> items(RecallModels models, String spuriousName) {
    RecallSetup setup = models.recall.run().setup();
    List<Item> items = new ArrayList<>();
    for (int k = 0; k < setup.stored().size(); k++) {
      NamedPattern each = setup.stored().get(k);
      double[] states = each.pattern().toArray();
      int columns = each.pattern().columns();
      Role role = k == setup.asked() ? Role.ASKED : Role.STORED;
      items.add(new Item(Quote.visible(each.name()), states, columns, role));
    }
    addCopies(models.recall.run(), items);
    models
        .spurious()
        .ifPresent(
            spurious ->
                items.add(
                    new Item(
                        spuriousName,
                        spurious.state().toArray(),
                        spurious.state().columns(),
                        Role.SPURIOUS)));
    return items;
  }

  /** Behind the patterns, the copies of the one that is looked for: they are what was shown. */
  private static void addCopies(RecallRun run, List<Item> items) {
    for (Pattern copy : copies(run)) {
      items.add(new Item("", copy.toArray(), copy.columns(), Role.COPY));
    }
  }

  private static List<Pattern> copies(RecallRun run) {
    return run instanceof RecallRun.OfPairs pairs ? pairs.copies() : List.of();
  }

  /** How much of each is there. */
  static List<Overlap> overlaps(RecallModels models, RecallMoment moment) {
    DoubleStream copies =
        copies(moment.run()).stream().mapToDouble(each -> each.overlap(moment.state()));
    Stream<Overlap> stored =
        DoubleStream.concat(Arrays.stream(moment.overlaps()), copies)
            .mapToObj(m -> new Overlap(m, RecallWords.signed(m)));
    // its name takes the room of the number
    Stream<Overlap> spurious =
        models.spurious().stream().map(each -> new Overlap(each.overlap(moment.state()), ""));
    return Stream.concat(stored, spurious).toList();
  }
}
