package engram.ui.memory.lists;

import engram.inspect.Thousands;
import engram.memory.lists.ListChange;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListModel;
import engram.memory.lists.ListPlace;
import engram.memory.lists.ListTrace;
import engram.memory.lists.NonsenseSyllables;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;

/** Explains one item by the numbers of the moment. */
final class ListsExplainer {
  private static final String LEFT = "l = 1 - t / L";
  private static final String SLOW = "s \\leftarrow s\\, e^{-t/\\tau_s} + h";
  private static final String RECALL = "p = 1 - (1 - l)\\, e^{-(f + s)}";
  private static final String FADES = "f \\leftarrow f\\, e^{-t/\\tau_f}";
  private static final String GAINS = FADES + " + a\\, g\\, (1 - f/r)";
  private static final int FINE = 3;

  private final ListsViewModel stores;
  private final ListsWords words;
  private final Texts texts;

  ListsExplainer(ListsViewModel stores, ListsWords words, Texts texts) {
    this.stores = stores;
    this.words = words;
    this.texts = texts;
  }

  /** The item that is explained, behind the step that is seen. */
  Explanation explain() {
    ListCourse course = stores.getCourse();
    ListModel model = course.setup().model();
    int item = stores.explained();
    double left = stores.moment().place(item).map(ListPlace::left).orElse(0.0);
    Explanation.Writer to =
        new Explanation.Writer(texts)
            .add(Kind.TITLE, "itemTitle", NonsenseSyllables.of(item), words.explained())
            .say(Kind.FIRST_HEADING, "lists.short")
            .add(Kind.FORMULA, "leftRule", LEFT)
            .add(Kind.NUMBERS, "left", left == 0 ? "" : freshness(left, model))
            .add(Kind.DETAIL, "leftText", words.stands())
            .say(Kind.HEADING, "lists.long");
    addTrace(to, course, item);
    return to.add(Kind.DETAIL, "traceText", words.trace())
        .say(Kind.HEADING, "lists.recalling")
        .add(Kind.FORMULA, "recallRule", RECALL)
        .add(Kind.RESULT, "recall", recall(item, left))
        .say(Kind.DETAIL, "lists.recalling.text")
        .pairs(
            "lists.brain.",
            "model people, places chunks, fading counting, pushed interference, "
                + "rehearsal repeating, parts consolidation")
        .say(Kind.HEADING, "lists.otherwise")
        .say(Kind.DETAIL, "lists.otherwise.text")
        .say(Kind.NOTE, "lists.sources")
        .written();
  }

  private void addTrace(Explanation.Writer to, ListCourse course, int item) {
    String fastRule = FADES;
    String fast = "";
    String slow = "";
    if (stores.step() > 0) {
      ListModel model = course.setup().model();
      ListChange change = course.change(item, stores.step());
      fastRule = change.share() > 0 ? GAINS : FADES;
      fast = fast(change, model);
      slow = slow(change, model);
    }
    to.add(Kind.FORMULA, "fastRule", fastRule)
        .add(Kind.NUMBERS, "fast", fast)
        .add(Kind.FORMULA, "slowRule", SLOW)
        .add(Kind.NUMBERS, "slow", slow);
  }

  private String recall(int item, double left) {
    ListTrace trace = stores.moment().traces().get(item);
    return "= 1 - (1 - "
        + number(left, 2)
        + ")\\, e^{-("
        + number(trace.fast(), FINE)
        + " + "
        + number(trace.slow(), FINE)
        + ")} = "
        + number(stores.moment().recall().get(item), FINE);
  }

  private static String freshness(double left, ListModel model) {
    long age = Math.round((1 - left) * model.life());
    return "= 1 - " + age + " / " + model.life() + " = " + number(left, 2);
  }

  private static String fast(ListChange change, ListModel model) {
    String result = " = " + number(change.after().fast(), FINE);
    if (change.share() == 0) {
      return "= "
          + number(change.before().fast(), FINE)
          + power(change.seconds(), model.fastLife())
          + result;
    }
    String faded = number(change.faded().fast(), FINE);
    return "= "
        + faded
        + " + "
        + number(change.share(), 2)
        + " \\cdot "
        + plain(model.gain())
        + "\\, (1 - "
        + faded
        + " / "
        + plain(model.room())
        + ")"
        + result;
  }

  private static String slow(ListChange change, ListModel model) {
    return "= "
        + number(change.before().slow(), FINE + 1)
        + power(change.seconds(), model.slowLife())
        + " + "
        + number(change.handed(), FINE + 1)
        + " = "
        + number(change.after().slow(), FINE + 1);
  }

  private static String power(long seconds, double life) {
    return "\\, e^{-" + seconds + "/" + plain(life) + "}";
  }

  private static String number(double value, int digits) {
    return Thousands.latex(RoundedNumber.fixed(value, digits));
  }

  private static String plain(double value) {
    return Thousands.latex(RoundedNumber.significant(value, 7));
  }
}
