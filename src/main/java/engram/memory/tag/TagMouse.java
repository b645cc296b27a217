package engram.memory.tag;

import static engram.memory.tag.TagMeasure.CHOSEN;
import static engram.memory.tag.TagMeasure.CHOSEN_SILENCED;
import static engram.memory.tag.TagMeasure.FALSE_MEMORY;
import static engram.memory.tag.TagMeasure.FALSE_OTHER;
import static engram.memory.tag.TagMeasure.FALSE_UNLIT;
import static engram.memory.tag.TagMeasure.HARMLESS_LIT;
import static engram.memory.tag.TagMeasure.LIT_DARK;
import static engram.memory.tag.TagMeasure.LIT_OTHER;
import static engram.memory.tag.TagMeasure.LIT_SEEN;
import static engram.memory.tag.TagMeasure.NEIGHBOURS;
import static engram.memory.tag.TagMeasure.OTHERS_SEEN;
import static engram.memory.tag.TagMeasure.OTHERS_SILENCED;
import static engram.memory.tag.TagMeasure.OTHER_ROOM;
import static engram.memory.tag.TagMeasure.RANDOM_LIT;
import static engram.memory.tag.TagMeasure.RANDOM_SILENCED;
import static engram.memory.tag.TagMeasure.SHOCKED_ROOM;
import static engram.memory.tag.TagMeasure.SILENCED;
import static engram.memory.tag.TagMeasure.UNSHOCKED_LIT;

import engram.memory.Spread;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is measured of one mouse: twins of it, with the same draws, are each treated in one way.
 *
 * @param number from 0
 * @param values of every measure, in their order
 * @param sha256 of what the twin has learned that knows X as a room of shocks
 */
public record TagMouse(int number, Map<TagMeasure, Double> values, String sha256) {

  static TagMouse of(TagSetup setup, int number) {
    Measuring measuring = new Measuring(setup, number);
    String sha256 = measuring.all();
    return new TagMouse(number, Collections.unmodifiableMap(measuring.values), sha256);
  }

  /**
   * @param mice at least one
   */
  public static Spread spread(List<TagMouse> mice, TagMeasure measure) {
    return Spread.of(mice.stream().mapToDouble(each -> each.values.get(measure)).toArray());
  }

  /** One mouse and its twins. */
  private static final class Measuring {
    private final Map<TagMeasure, Double> values = new EnumMap<>(TagMeasure.class);
    private final TagSetup setup;
    private final Mouse born;

    Measuring(TagSetup setup, int number) {
      this.setup = setup;
      born = setup.mouse(number);
    }

    String all() {
      Mouse shocked = born.twin();
      BitSet engram = shocked.learn(Situation.in(TagPlace.X), true);
      shocked(shocked, engram);
      Mouse calm = born.twin();
      BitSet same = calm.learn(Situation.in(TagPlace.X), false);
      put(UNSHOCKED_LIT, fear(calm, Situation.dark().lighting(same, setup.light())));
      falseMemory();
      chosen();
      Stream.of(TagMeasure.values()).filter(TagMeasure::isLinked).forEach(this::linked);
      return shocked.sha256();
    }

    private void put(TagMeasure measure, double value) {
      values.put(measure, value);
    }

    private static double fear(Mouse mouse, Situation at) {
      return mouse.recall(at).fear();
    }

    private void shocked(Mouse mouse, BitSet tag) {
      double light = setup.light();
      BitSet random = mouse.random(setup.firing());
      Situation a = Situation.in(TagPlace.X);
      Situation c = Situation.in(TagPlace.H);
      put(SHOCKED_ROOM, fear(mouse, a));
      put(OTHER_ROOM, fear(mouse, c));
      TagRecall dark = mouse.recall(Situation.dark().lighting(tag, light));
      put(LIT_DARK, dark.fear());
      put(LIT_SEEN, sees(dark, TagPlace.X) ? 1 : 0);
      put(LIT_OTHER, fear(mouse, c.lighting(tag, light)));
      put(RANDOM_LIT, fear(mouse, c.lighting(random, light)));
      BitSet harmless = mouse.recall(c).firing();
      put(HARMLESS_LIT, fear(mouse, Situation.dark().lighting(harmless, light)));
      put(SILENCED, fear(mouse, a.silencing(tag)));
      long seen =
          TagPlace.KNOWN.stream()
              .filter(room -> sees(mouse.recall(Situation.in(room).silencing(tag)), room))
              .count();
      put(OTHERS_SEEN, (double) seen / TagPlace.KNOWN.size());
      put(RANDOM_SILENCED, fear(mouse, a.silencing(random)));
    }

    /** Of the rooms that it knows and X. */
    private static boolean sees(TagRecall recall, TagPlace room) {
      List<TagPlace> rooms = Stream.concat(TagPlace.KNOWN.stream(), Stream.of(TagPlace.X)).toList();
      return recall.nearest(rooms).equals(Optional.of(room));
    }

    private void falseMemory() {
      Mouse lit = falseMemory(setup.light() / 2);
      put(FALSE_MEMORY, fear(lit, Situation.in(TagPlace.X)));
      put(FALSE_UNLIT, fear(falseMemory(0), Situation.in(TagPlace.X)));
      put(FALSE_OTHER, fear(lit, Situation.in(TagPlace.H)));
    }

    private Mouse falseMemory(double light) {
      Mouse mouse = born.twin();
      BitSet tag = mouse.learn(Situation.in(TagPlace.X), false);
      mouse.learn(Situation.in(TagPlace.A).lighting(tag, light), true);
      return mouse;
    }

    private void chosen() {
      Mouse mouse = born.twin();
      BitSet excitable = mouse.excitable(setup.excitable());
      mouse.excite(excitable);
      BitSet engram = mouse.learn(Situation.in(TagPlace.X), true);
      int inside = Mouse.shared(engram, excitable);
      put(CHOSEN, (double) inside / setup.excitable());
      put(
          NEIGHBOURS,
          (double) (engram.cardinality() - inside) / (Mouse.NEURONS - setup.excitable()));
      Situation a = Situation.in(TagPlace.X);
      put(CHOSEN_SILENCED, fear(mouse, a.silencing(excitable)));
      BitSet others = mouse.besideExcitable(setup.excitable());
      put(OTHERS_SILENCED, fear(mouse, a.silencing(others)));
    }

    private void linked(TagMeasure measure) {
      Mouse mouse = born.twin();
      BitSet first = mouse.learn(Situation.in(TagPlace.X), false);
      BitSet second =
          mouse.learn(Situation.in(TagPlace.A), true, first, Mouse.warmth(measure.hours()));
      put(measure, (double) Mouse.shared(first, second) / setup.firing());
    }
  }
}
