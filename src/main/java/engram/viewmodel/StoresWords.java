package engram.viewmodel;

import engram.memory.NonsenseSyllables;
import engram.memory.StoreCourse;
import engram.memory.StoreOutcomes;
import engram.memory.StoreSavingsRun;
import engram.memory.StoreSetup;
import engram.memory.StoreStep;
import java.util.List;
import java.util.Locale;

/** What is said of both stores: the goal, what happens, what was seen. */
public final class StoresWords {
  /** Ebbinghaus's, rounded: his table has 0.33 h and 8.8 h. */
  private static final long[] INTERVALS = {
    20 * 60, 3600, 9 * 3600, 86_400, 2 * 86_400, 6 * 86_400, 31 * 86_400
  };

  private final StoresViewModel stores;
  private final StoresTimes times;
  private final Texts texts;

  StoresWords(StoresViewModel stores, StoresTimes times, Texts texts) {
    this.stores = stores;
    this.times = times;
    this.texts = texts;
  }

  /** The goal, until the question is asked; then what came of it. */
  public String sentence() {
    StoreSetup setup = stores.getCourse().setup();
    if (!stores.isEnd()) {
      return texts.get("stores.goal", number(setup.items()), number(setup.places()));
    }
    return join(List.of(recalled(), compared(setup), texts.get("stores.limit")));
  }

  private String recalled() {
    StoreSetup setup = stores.getCourse().setup();
    String found = one(stores.getCourse().end().recalled());
    String key = setup.delay() == 0 ? "stores.saw.at-once" : "stores.saw.later";
    return texts.get(key, found, number(setup.items()), times.of(setup.delay()), held());
  }

  private String held() {
    int held = stores.getCourse().end().places().size();
    return held == 0
        ? texts.get("stores.saw.none-held")
        : texts.get("stores.saw.held", number(held));
  }

  /** With the same readings in one go. */
  private String compared(StoreSetup setup) {
    if (setup.sittings() == 1) return texts.get("stores.saw.one");
    if (setup.gap() == 0) return texts.get("stores.saw.no-gap");
    String here = one(stores.getCourse().end().recalled());
    String there = one(setup.items() * StoreOutcomes.spaced(setup, 0));
    if (here.equals(there)) return texts.get("stores.saw.same");
    boolean helps = Double.parseDouble(here) > Double.parseDouble(there);
    return texts.get(helps ? "stores.saw.helps" : "stores.saw.costs", there);
  }

  private String join(List<String> sentences) {
    return sentences.stream()
        .reduce((before, next) -> texts.get("stores.then", before, next))
        .orElseThrow();
  }

  public String facts() {
    StoreSetup setup = stores.getCourse().setup();
    return texts.get(
        "stores.facts",
        number(setup.items()),
        number(setup.sittings()),
        number(setup.readings()),
        times.of(setup.secondsOfLearning()));
  }

  /** What happens in the step that is seen. */
  public String now() {
    StoreCourse course = stores.getCourse();
    if (stores.step() == 0) return texts.get("stores.now.begin");
    StoreStep step = course.step(stores.step());
    String key = "stores.now." + step.kind().name().toLowerCase(Locale.ROOT);
    if (step.isLearning()) {
      return texts.get(
          key,
          number(step.sitting() + 1),
          number(course.setup().sittings()),
          number(step.reading() + 1),
          number(course.setup().readings()),
          NonsenseSyllables.of(step.item()));
    }
    String paused = times.of(course.paused(stores.step()));
    return stores.isEnd()
        ? texts.get("stores.now.question", paused)
        : texts.get(key, paused, number(step.sitting() + 1));
  }

  /** Which items the short-term store has just lost; empty if none. */
  public String lost() {
    List<String> names =
        stores.getCourse().lost(stores.step()).stream().map(NonsenseSyllables::of).toList();
    return names.isEmpty() ? "" : texts.get("stores.lost", String.join(" ", names));
  }

  /** How much of an item is recalled. */
  public String recall(int item) {
    return percent(stores.moment().recall().get(item));
  }

  /** Which item is explained, and how another is chosen. */
  public String item() {
    String key = stores.pinnedProperty().get().isPresent() ? "stores.item.pinned" : "stores.item";
    return texts.get(
        key, number(stores.explained() + 1), number(stores.getCourse().setup().items()));
  }

  /** Whether an item stands in the short-term store. */
  public String held(int item) {
    return texts.get(
        stores.moment().place(item).isPresent() ? "stores.left.there" : "stores.left.gone");
  }

  /** What happens to its trace. */
  public String trace(int item) {
    if (stores.step() == 0) return texts.get("stores.trace.begin");
    boolean attended = stores.getCourse().share(item, stores.step()) > 0;
    return texts.get(attended ? "stores.trace.attended" : "stores.trace.fading");
  }

  /** How the forgetting curve was measured, or what a measuring does. */
  public String measured(List<StoreSavingsRun.Point> points) {
    if (points.isEmpty()) return texts.get("stores.savings.invite");
    return texts.get("stores.savings.note", number(points.get(points.size() - 1).lists()));
  }

  /** One of Ebbinghaus's intervals, as it is called. */
  public String interval(int index) {
    return times.tick(INTERVALS[index]);
  }

  static String percent(double share) {
    return RoundedNumber.fixed(100 * share, 0) + " %";
  }

  private static String one(double value) {
    return RoundedNumber.fixed(value, 1);
  }

  private static String number(long value) {
    return RoundedNumber.whole(value);
  }
}
