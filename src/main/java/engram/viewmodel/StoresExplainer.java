package engram.viewmodel;

import engram.memory.StoreChange;
import engram.memory.StoreCourse;
import engram.memory.StoreModel;
import engram.memory.StorePlace;
import engram.memory.StoreTrace;

/** Writes {@link StoresExplanation}s. */
public final class StoresExplainer {
  /** How fresh an item stands. */
  public static final String LEFT = "l = 1 - t / L";

  /** The slow part of a trace. */
  public static final String SLOW = "s \\leftarrow s\\, e^{-t/\\tau_s} + h";

  /** The probability of recall from either store. */
  public static final String RECALL = "p = 1 - (1 - l)\\, e^{-(f + s)}";

  private static final String FADES = "f \\leftarrow f\\, e^{-t/\\tau_f}";
  private static final String GAINS = FADES + " + a\\, g\\, (1 - f/r)";
  private static final int FINE = 3;

  private final StoresViewModel stores;

  StoresExplainer(StoresViewModel stores) {
    this.stores = stores;
  }

  /** The item that is explained, behind the step that is seen. */
  public StoresExplanation explain() {
    StoreCourse course = stores.getCourse();
    StoreModel model = course.setup().model();
    int item = stores.explained();
    double left = stores.moment().place(item).map(StorePlace::left).orElse(0.0);
    StoreTrace trace = stores.moment().traces().get(item);
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
    if (stores.step() == 0) return new StoresExplanation(freshness, FADES, "", "", recall);
    StoreChange change = course.change(item, stores.step());
    return new StoresExplanation(
        freshness,
        change.share() > 0 ? GAINS : FADES,
        fast(change, model),
        slow(change, model),
        recall);
  }

  private static String freshness(double left, StoreModel model) {
    long age = Math.round((1 - left) * model.life());
    return "= 1 - " + age + " / " + model.life() + " = " + number(left, 2);
  }

  private static String fast(StoreChange change, StoreModel model) {
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

  private static String slow(StoreChange change, StoreModel model) {
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
