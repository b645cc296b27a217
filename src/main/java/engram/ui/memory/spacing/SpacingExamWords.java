package engram.ui.memory.spacing;

import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.LeakingStores;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;

/** What is said of a plan for an exam, and of how it went. */
final class SpacingExamWords {
  private static final double PERCENT = 100;

  private final SpacingExamViewModel exam;
  private final Texts texts;

  SpacingExamWords(SpacingExamViewModel exam, Texts texts) {
    this.exam = exam;
    this.texts = texts;
  }

  /** What there is to do; once it is taken, how it went, and how other plans do. */
  String result() {
    if (!exam.isTaken()) return texts.get("spacing.exam.invite");
    return texts.sentences(went(), bet(), others());
  }

  String went() {
    LeakingStores stores = exam.stores();
    ExamPlan plan = exam.plan();
    return texts.get(
        "spacing.exam.went", percent(plan.inExam(stores)), percent(plan.afterwards(stores)));
  }

  private String bet() {
    long left = Math.round(PERCENT * exam.plan().afterwards(exam.stores()));
    return texts.get("spacing.exam.bet", RoundedNumber.whole(Math.abs(left - exam.getBet())));
  }

  /** How other plans would have gone, a month after the exam. */
  String othersLater() {
    LeakingStores stores = exam.stores();
    return texts.get(
        "presented.spacing.others",
        percent(exam.plan().crammed().afterwards(stores)),
        percent(exam.plan().spread().afterwards(stores)));
  }

  private String others() {
    LeakingStores stores = exam.stores();
    ExamPlan evening = exam.plan().crammed();
    ExamPlan spread = exam.plan().spread();
    return texts.get(
        "spacing.exam.others",
        percent(evening.inExam(stores)),
        percent(evening.afterwards(stores)),
        percent(spread.inExam(stores)),
        percent(spread.afterwards(stores)));
  }

  /** Which session it is and when, for who does not see it. */
  String session(int number) {
    return texts.get("spacing.session", RoundedNumber.whole(number + 1), day(number));
  }

  String day(int number) {
    return RoundedNumber.significant(exam.days().get(number), 3);
  }

  /** The days of all sessions, and that of the exam. */
  String plan() {
    String days =
        exam.plan().sessions().stream()
            .map(day -> RoundedNumber.significant(day, 3))
            .reduce((one, next) -> texts.get("spacing.days.and", one, next))
            .orElseThrow();
    return texts.get("spacing.exam.plan", days, RoundedNumber.significant(exam.plan().exam(), 3));
  }

  static String percent(double share) {
    return SpacingWords.percent(share);
  }
}
