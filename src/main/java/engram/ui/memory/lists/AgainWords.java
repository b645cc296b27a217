package engram.ui.memory.lists;

import engram.memory.spacing.BestGap;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.SpacingSetup;
import engram.memory.spacing.StoreLevels;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Durations;
import java.util.List;
import java.util.OptionalDouble;

/** What is said of leaking stores: where the ridge lies, what is recalled, how an exam went. */
final class AgainWords {
  private static final int WALL = 2;
  private static final int LAST_STAIR = 5;
  private static final int RAMP = 8;

  private final Durations times;
  private final Texts texts;

  AgainWords(Durations times, Texts texts) {
    this.times = times;
    this.texts = texts;
  }

  /** Which form the ridge has, and the best gaps. */
  String ridge(LeakingStores stores) {
    int count = stores.count();
    if (count == 1) return texts.get("again.ridge.none");
    BestGap best = new BestGap(stores);
    String week = gap(best.at(7));
    if (count == WALL) return texts.get("again.ridge.wall", week);
    String shape = texts.get("again.ridge.between");
    if (count <= LAST_STAIR) shape = texts.get("again.ridge.stair");
    if (count >= RAMP) shape = texts.get("again.ridge.ramp");
    return texts.get(
        "again.ridge.gaps", shape, week, gap(best.at(35)), gap(best.at(70)), gap(best.at(350)));
  }

  private String gap(OptionalDouble days) {
    return days.isPresent() ? time(days.getAsDouble()) : texts.get("again.gap.none");
  }

  /** Days of two digits that count, else in words. */
  private String time(double days) {
    if (days >= 1)
      return texts.get("again.days", RoundedNumber.significant(days, days < 10 ? 2 : 3));
    return times.of(Math.round(days * AgainPlots.DAY));
  }

  /** What is recalled where one looks. */
  String asked(SpacingSetup at) {
    StoreLevels levels = at.asked();
    return texts.get(
        "again.asked",
        time(LeakingStores.days(at.gap())),
        time(LeakingStores.days(at.delay())),
        RoundedNumber.fixed(levels.strength(), 3),
        RoundedNumber.percent(levels.recall(), 0));
  }

  /** How the exam went, beside the bet and two other plans; or what to do. */
  String exam(AgainViewModel.Exam exam, LeakingStores stores, double bet) {
    if (!exam.taken()) return texts.get("again.exam.invite");
    ExamPlan plan = exam.plan();
    ExamPlan evening = new ExamPlan(List.of(34.0, 34.0, 34.0), AgainViewModel.EXAM);
    ExamPlan thirds = ExamPlan.thirds(AgainViewModel.EXAM);
    double later = plan.afterwards(stores);
    return texts.sentences(
        texts.get(
            "again.exam.went",
            percent(plan.inExam(stores)),
            percent(later),
            RoundedNumber.whole(Math.round(Math.abs(100 * later - bet)))),
        texts.get(
            "again.exam.others",
            percent(evening.inExam(stores)),
            percent(evening.afterwards(stores)),
            percent(thirds.inExam(stores)),
            percent(thirds.afterwards(stores))));
  }

  private static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }
}
