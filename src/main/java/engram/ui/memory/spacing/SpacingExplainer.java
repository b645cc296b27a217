package engram.ui.memory.spacing;

import engram.inspect.Thousands;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.StoreLevels;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;

/** Explains one store by the numbers of the moment, and what all of them come to. */
final class SpacingExplainer {
  private static final String LEAKS = "x \\leftarrow x\\, e^{-t/\\tau}";
  private static final String LEARNS = "x \\leftarrow x + \\varepsilon\\, (1 - B)";
  private static final String SUM = "B = \\textstyle\\sum \\gamma x";
  private static final int DIGITS = 3;

  private final SpacingViewModel spacing;
  private final Texts texts;

  SpacingExplainer(SpacingViewModel spacing, Texts texts) {
    this.spacing = spacing;
    this.texts = texts;
  }

  Explanation explain() {
    LeakingStores stores = spacing.setup().model();
    int store = store(stores);
    String which =
        texts.get(
            "spacing.store",
            RoundedNumber.whole(store + 1),
            RoundedNumber.whole(stores.count()),
            SpacingDays.words(stores.lives().get(store), texts));
    return new Explanation.Writer(texts)
        .add(Kind.TITLE, "spacingTitle", texts.get("spacing.explained"), "")
        .add(Kind.DETAIL, "store", which)
        .say(Kind.HEADING, "spacing.leaks")
        .add(Kind.FORMULA, "leakRule", LEAKS)
        .add(Kind.NUMBERS, "leak", leak(store))
        .say(Kind.HEADING, "spacing.learns")
        .add(Kind.FORMULA, "learnRule", LEARNS)
        .add(Kind.NUMBERS, "learn", learn(store))
        .say(Kind.DETAIL, "spacing.learns.text")
        .say(Kind.HEADING, "spacing.recalling")
        .add(Kind.FORMULA, "sumRule", SUM)
        .add(Kind.NUMBERS, "sum", "= " + number(levels().strength()))
        .add(Kind.FORMULA, "spacingRecallRule", recallRule())
        .add(Kind.RESULT, "spacingRecall", "= " + number(levels().recall()))
        .say(Kind.DETAIL, "spacing.recalling.text")
        .pairs("spacing.brain.", "model people, gap gap-people, stores traces, asking asked")
        .say(Kind.HEADING, "spacing.otherwise")
        .say(Kind.DETAIL, "spacing.otherwise.text")
        .say(Kind.NOTE, "spacing.sources")
        .written();
  }

  private StoreLevels levels() {
    return spacing.moment().levels();
  }

  /** The slowest that has leaked for the most part when the question is asked. */
  private int store(LeakingStores stores) {
    double delay = LeakingStores.days(spacing.setup().delay());
    int store = 0;
    while (store + 1 < stores.count() && stores.lives().get(store + 1) <= delay) store++;
    return store;
  }

  /** Since the last session. */
  private String leak(int store) {
    int step = spacing.step();
    int learned = step < SpacingCourse.SECOND ? 0 : SpacingCourse.SECOND;
    if (step == learned) return "";
    SpacingCourse.Moment from = spacing.getCourse().moment(learned);
    double days = spacing.moment().day() - from.day();
    return "= "
        + number(from.levels().levels().get(store))
        + "\\, e^{-"
        + plain(days)
        + "/"
        + plain(spacing.setup().model().lives().get(store))
        + "} = "
        + number(levels().levels().get(store));
  }

  /** In the last session. */
  private String learn(int store) {
    int second = SpacingCourse.SECOND;
    if (spacing.step() < second) return "= 0 + 1\\, (1 - 0) = 1";
    StoreLevels before = spacing.getCourse().moment(second - 1).levels();
    return "= "
        + number(before.levels().get(store))
        + " + "
        + exact(StoreLevels.LATER)
        + "\\, (1 - "
        + number(before.strength())
        + ") = "
        + number(before.learned().levels().get(store));
  }

  private static String recallRule() {
    String half = exact(StoreLevels.THRESHOLD);
    return "p = \\frac{1}{1 + e^{-(B - " + half + ") / " + exact(StoreLevels.WIDTH) + "}}";
  }

  private static String number(double value) {
    return Thousands.latex(RoundedNumber.fixed(value, DIGITS));
  }

  private static String exact(double constant) {
    return Thousands.latex(RoundedNumber.exact(constant));
  }

  private static String plain(double value) {
    return Thousands.latex(RoundedNumber.significant(value, DIGITS));
  }
}
