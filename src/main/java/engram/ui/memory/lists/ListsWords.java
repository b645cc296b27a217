package engram.ui.memory.lists;

import engram.memory.lists.ListCourse;
import engram.memory.lists.ListMoment;
import engram.memory.lists.ListOutcomes;
import engram.memory.lists.ListSetup;
import engram.memory.lists.ListStep;
import engram.memory.lists.NonsenseSyllables;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Durations;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.ReadOut;
import java.util.List;
import java.util.Locale;

/** What is said of both stores: the goal, what happens, what was seen. */
final class ListsWords implements ExperimentModels.Words {
  private final ListsViewModel stores;
  private final Durations times;
  private final Texts texts;

  ListsWords(ListsViewModel stores, Durations times, Texts texts) {
    this.stores = stores;
    this.times = times;
    this.texts = texts;
  }

  /** The goal, until the question is asked; then what came of it. */
  @Override
  public String sentence() {
    ListSetup setup = stores.getCourse().setup();
    if (!stores.isEnd()) {
      return texts.get("lists.goal", number(setup.items()), number(setup.places()));
    }
    String limit = texts.get("lists.limit");
    return setup.sittings() > 1
        ? texts.sentences(recalled(), compared(setup), texts.get("lists.limit.gap"), limit)
        : texts.sentences(recalled(), compared(setup), limit);
  }

  private String recalled() {
    ListSetup setup = stores.getCourse().setup();
    String found = one(stores.getCourse().end().recalled());
    int held = stores.getCourse().end().places().size();
    String key = setup.delay() == 0 ? "lists.saw.at-once" : "lists.saw.later";
    if (held == 0) {
      key = setup.delay() == 0 ? "lists.saw.at-once.none-held" : "lists.saw.later.none-held";
    }
    return texts.get(key, found, number(setup.items()), times.of(setup.delay()), number(held));
  }

  /** With the same readings in one go. */
  private String compared(ListSetup setup) {
    if (setup.sittings() * setup.readings() == 1) return byPlace();
    if (setup.sittings() == 1) return texts.get("lists.saw.one");
    if (setup.gap() == 0) return texts.get("lists.saw.no-gap");
    double here = stores.getCourse().end().recalled();
    double there = setup.items() * ListOutcomes.spaced(setup, 0);
    if (one(here).equals(one(there))) return texts.get("lists.saw.same");
    return texts.get(here > there ? "lists.saw.helps" : "lists.saw.costs", one(there));
  }

  /** Of a list that was read once: by place in it. */
  private String byPlace() {
    List<Double> recall = stores.getCourse().end().recall();
    int last = recall.size() - 1;
    ListSetup setup = stores.getCourse().setup();
    boolean rehearsed = setup.rehearsed() && setup.pace() > 1;
    return texts.get(
        rehearsed ? "lists.saw.list-rehearsed" : "lists.saw.list",
        percent(recall.get(0)),
        percent(recall.get(last / 2)),
        percent(recall.get(last)));
  }

  @Override
  public String facts() {
    ListSetup setup = stores.getCourse().setup();
    return texts.get(
        "lists.facts",
        number(setup.items()),
        number(setup.sittings()),
        number(setup.readings()),
        times.of(setup.secondsOfLearning()));
  }

  /** What happens in the step that is seen. */
  String now() {
    ListCourse course = stores.getCourse();
    if (stores.step() == 0) return texts.get("lists.now.begin");
    if (stores.isEnd()) return question(course.setup());
    ListStep step = course.step(stores.step());
    String key = "lists.now." + step.kind().name().toLowerCase(Locale.ROOT);
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
    return texts.get(key, paused, number(step.sitting() + 1));
  }

  private String question(ListSetup setup) {
    return setup.delay() == 0
        ? texts.get("lists.now.question-at-once")
        : texts.get("lists.now.question", times.of(setup.delay()));
  }

  /** The figures in the bar at the top: the clock, and how many would be recalled on average. */
  @Override
  public List<ReadOut> readOuts() {
    ListMoment moment = stores.moment();
    return List.of(
        ReadOut.ofStep("step", texts.get("stepped.step"), stores.step(), stores.steps()),
        ReadOut.of("clock", texts.get("lists.clock"), times.of(moment.seconds()))
            .styled("lists-clock"),
        ReadOut.of("recalled", texts.get("lists.recalled"), one(moment.recalled()))
            .outOf(String.valueOf(stores.getCourse().setup().items())));
  }

  /** Which items the short-term store has just lost; empty if none. */
  String lost() {
    List<String> names =
        stores.getCourse().lost(stores.step()).stream().map(NonsenseSyllables::of).toList();
    return names.isEmpty() ? "" : texts.get("lists.lost", String.join(" ", names));
  }

  /** Which item is explained. */
  String explained() {
    String key = stores.pinnedProperty().get().isPresent() ? "lists.item.pinned" : "lists.item";
    return texts.get(
        key, number(stores.explained() + 1), number(stores.getCourse().setup().items()));
  }

  /** Whether the explained item stands in the short-term store. */
  String stands() {
    boolean there = stores.moment().place(stores.explained()).isPresent();
    return texts.get(there ? "lists.left.there" : "lists.left.gone");
  }

  /** What happens to the trace of the explained item. */
  String trace() {
    if (stores.step() == 0) return texts.get("lists.trace.begin");
    boolean attended = stores.getCourse().share(stores.explained(), stores.step()) > 0;
    return texts.get(attended ? "lists.trace.attended" : "lists.trace.fading");
  }

  static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  private static String one(double value) {
    return RoundedNumber.fixed(value, 1);
  }

  private static String number(long value) {
    return RoundedNumber.whole(value);
  }
}
