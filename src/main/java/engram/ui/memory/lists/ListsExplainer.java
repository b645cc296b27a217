package engram.ui.memory.lists;

import engram.memory.lists.ListChange;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListModel;
import engram.memory.lists.ListPlace;
import engram.memory.lists.ListTrace;
import engram.ui.base.RoundedNumber;

/** Writes {@link ListsExplanation}s. */
public final class ListsExplainer {
  /** How fresh an item stands. */
  public static final String LEFT = "l = 1 - t / L";

  /** The slow part of a trace. */
  public static final String SLOW = "s \\leftarrow s\\, e^{-t/\\tau_s} + h";

  /** The probability of recall from either store. */
  public static final String RECALL = "p = 1 - (1 - l)\\, e^{-(f + s)}";

  private static final String FADES = "f \\leftarrow f\\, e^{-t/\\tau_f}";
  private static final String GAINS = FADES + " + a\\, g\\, (1 - f/r)";
  private static final int FINE = 3;

  private final ListsViewModel stores;

  ListsExplainer(ListsViewModel stores) {
    this.stores = stores;
  }

  /** The item that is explained, behind the step that is seen. */
  public ListsExplanation explain() {
    ListCourse course = stores.getCourse();
    ListModel model = course.setup().model();
    int item = stores.explained();
    double left = stores.moment().place(item).map(ListPlace::left).orElse(0.0);
    ListTrace trace = stores.moment().traces().get(item);
    String freshness = left == 0 ? "" : freshness(left, model);
    String recall =
        "= 1 - (1 - "
            + number(left, 2)
            + ")\\, e^{-("
            + number(trace.fast(), FINE)
            + " + "
            + number(trace.slow(), FINE)
            + ")} = "
            + number(stores.moment().recall().get(item), FINE);
    if (stores.step() == 0) return new ListsExplanation(freshness, FADES, "", "", recall);
    ListChange change = course.change(item, stores.step());
    return new ListsExplanation(
        freshness,
        change.share() > 0 ? GAINS : FADES,
        fast(change, model),
        slow(change, model),
        recall);
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
    return RoundedNumber.fixed(value, digits).replace("\u2009", "\\,");
  }

  private static String plain(double value) {
    return RoundedNumber.significant(value, 7);
  }
}
