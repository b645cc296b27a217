package engram.ui.memory.recall;

import engram.data.text.Quote;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallSetup;
import engram.ui.base.Texts;
import engram.ui.memory.recall.StoredPatternsPainter.Item;
import engram.ui.memory.recall.StoredPatternsPainter.Overlap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The stored patterns as small pictures, the false memory last. */
final class StoredPictures {
  private StoredPictures() {}

  static List<Item> items(RecallModels models, Texts texts) {
    RecallSetup setup = models.recall.run().setup();
    List<Item> items = new ArrayList<>();
    for (int k = 0; k < setup.stored().size(); k++) {
      NamedPattern each = setup.stored().get(k);
      double[] states = each.pattern().toArray();
      int columns = each.pattern().columns();
      items.add(new Item(Quote.visible(each.name()), states, columns, k == setup.asked(), false));
    }
    models
        .spurious()
        .ifPresent(
            spurious ->
                items.add(
                    new Item(
                        texts.get("recall.false"),
                        spurious.state().toArray(),
                        spurious.state().columns(),
                        false,
                        true)));
    return items;
  }

  /** How much of each is there. */
  static List<Overlap> overlaps(RecallModels models, RecallMoment moment) {
    Stream<Overlap> stored =
        Arrays.stream(moment.overlaps()).mapToObj(m -> new Overlap(m, RecallWords.signed(m)));
    // its name takes the room of the number
    Stream<Overlap> spurious =
        models.spurious().stream().map(each -> new Overlap(each.overlap(moment.state()), ""));
    return Stream.concat(stored, spurious).toList();
  }
}
