package engram.ui.memory.spacing;

import engram.memory.spacing.BestGap;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.memory.spacing.StoreLevels;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.ReadOut;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is said of leaking stores: the goal, what is recalled, where the ridge lies. */
final class SpacingWords implements ExperimentModels.Words {
  private static final int WALL = 2;
  private static final int LAST_STAIR = 5;
  private static final int RAMP = 8;
  private static final double WEEK = 7;
  private static final double FIVE_WEEKS = 35;
  private static final double TEN_WEEKS = 70;
  private static final double YEAR = 350;

  private final SpacingViewModel spacing;
  private final Texts texts;

  SpacingWords(SpacingViewModel spacing, Texts texts) {
    this.spacing = spacing;
    this.texts = texts;
  }

  /** The goal, until the question is asked; then what came of it. */
  @Override
  public String sentence() {
    if (!spacing.isEnd()) return texts.get("spacing.goal");
    return texts.sentences(recalled(), ridge(), texts.get("spacing.limit"));
  }

  private String recalled() {
    SpacingSetup setup = spacing.setup();
    String found = percent(setup.asked().recall());
    String atOnce = percent(recall(0));
    OptionalDouble best = bestGap(setup.delay());
    String key = best.isPresent() ? "spacing.saw" : "spacing.saw.none";
    return texts.get(
        key,
        time(setup.delay()),
        time(setup.gap()),
        found,
        atOnce,
        best.isPresent() ? time(best.getAsDouble()) : "",
        best.isPresent() ? percent(recall(best.getAsDouble())) : "");
  }

  /** With another gap, asked after the delay that is set. */
  double recall(double gap) {
    return recall(gap, spacing.setup().delay());
  }

  double recall(double gap, double delay) {
    return spacing.setup().model().learnedTwice(gap).after(LeakingStores.days(delay)).recall();
  }

  OptionalDouble bestGap(double delay) {
    return spacing.best().at(delay);
  }

  /** Which form the ridge has, and the best gaps. */
  String ridge() {
    int count = spacing.setup().stores();
    if (count == 1) return texts.get("spacing.ridge.none");
    BestGap best = spacing.best();
    String week = gap(best.at(WEEK));
    if (count == WALL) return texts.get("spacing.ridge.wall", week);
    String shape = "spacing.ridge.between";
    if (count <= LAST_STAIR) shape = "spacing.ridge.stair";
    if (count >= RAMP) shape = "spacing.ridge.ramp";
    return texts.get(
        shape, week, gap(best.at(FIVE_WEEKS)), gap(best.at(TEN_WEEKS)), gap(best.at(YEAR)));
  }

  private String gap(OptionalDouble days) {
    return days.isPresent() ? time(days.getAsDouble()) : texts.get("spacing.gap.none");
  }

  @Override
  public String facts() {
    SpacingSetup setup = spacing.setup();
    return texts.get(
        "spacing.facts",
        RoundedNumber.whole(setup.stores()),
        time(setup.gap()),
        time(setup.delay()));
  }

  /** The numbers of what the mouse is over, else of the place that is chosen. */
  String place() {
    Optional<SpacingViewModel.Pointed> pointed = spacing.pointedProperty().get();
    if (pointed.isEmpty()) {
      return place("spacing.place", spacing.setup().gap(), spacing.setup().delay());
    }
    SpacingViewModel.Pointed at = pointed.get();
    if (at.people().isEmpty()) return place("spacing.place.pointed", at.gap(), at.delay());
    PeoplesMeans.Spaced mean = at.people().get();
    return texts.get(
        "spacing.place.people",
        time(mean.gap()),
        time(mean.delay()),
        percent(mean.recalled()),
        percent(mean.model(spacing.setup().model())));
  }

  private String place(String key, double gap, double delay) {
    OptionalDouble best = bestGap(delay);
    String most =
        best.isPresent()
            ? texts.get(
                "spacing.place.best",
                percent(recall(best.getAsDouble(), delay)),
                time(best.getAsDouble()))
            : texts.get("spacing.place.at-once", percent(recall(0, delay)));
    return texts.get(key, time(gap), time(delay), percent(recall(gap, delay)), most);
  }

  /** The figures in the bar: the clock, and what the stores come to. */
  @Override
  public List<ReadOut> readOuts() {
    SpacingCourse.Moment moment = spacing.moment();
    StoreLevels levels = moment.levels();
    return List.of(
        ReadOut.ofStep("step", texts.get("stepped.step"), spacing.step(), spacing.steps()),
        ReadOut.of("day", texts.get("spacing.clock"), clock(moment.day())).styled("spacing-clock"),
        ReadOut.of("strength", texts.get("spacing.strength"), strength(levels))
            .styled("spacing-strength"),
        ReadOut.of("recalled", texts.get("spacing.recalled"), percent(levels.recall()))
            .styled("spacing-recalled"));
  }

  /** Days since the first session. */
  String clock(double days) {
    return days == 0 ? texts.get("spacing.clock.begin") : time(days);
  }

  static String strength(StoreLevels levels) {
    return RoundedNumber.fixed(levels.strength(), 3);
  }

  String time(double days) {
    return SpacingDays.words(days, texts);
  }

  static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }
}
