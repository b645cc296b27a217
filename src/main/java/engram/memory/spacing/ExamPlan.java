package engram.memory.spacing;

import engram.memory.NumberSetting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sessions before an exam.
 *
 * @param sessions days from the beginning, ascending; one that is on the same moment as the one
 *     before, or less than three minutes behind it, is three minutes behind it
 * @param exam a day behind the last session
 */
public record ExamPlan(List<Double> sessions, double exam) {
  public static final int MOST_SESSIONS = 20;

  /** Its day, as a file has it. */
  public static final NumberSetting<ExamPlan> EXAM =
      NumberSetting.above("exam", 0, SpacingSetup.MOST_DAYS, ExamPlan::exam);

  /** Days from the exam until it is asked whether anything lasts. */
  public static final double LATER = 30;

  /** Three sessions in thirds of the time to an exam on day 35. */
  public static final ExamPlan USUAL = thirds(35);

  /** Three sessions on the evenings before an exam on day 35. */
  public static final ExamPlan LAST_EVENINGS = new ExamPlan(List.of(32.0, 33.0, 34.0), 35);

  /**
   * @throws IllegalArgumentException if there is no session or too many, they are not ascending
   *     from day 0, or the last is not before the exam
   */
  public ExamPlan {
    sessions = List.copyOf(sessions);
    if (sessions.isEmpty() || sessions.size() > MOST_SESSIONS) {
      throw new IllegalArgumentException("can't take " + sessions.size() + " sessions");
    }
    double before = 0;
    for (double session : sessions) {
      if (!(session >= before)) {
        throw new IllegalArgumentException("sessions are not ascending from day 0: " + sessions);
      }
      before = session;
    }
    if (!(exam <= SpacingSetup.MOST_DAYS) || !isInTime(sessions, exam)) {
      throw new IllegalArgumentException("an exam on day " + exam + " is not behind " + sessions);
    }
  }

  /**
   * Three sessions, on the first day and after each third of the time.
   *
   * @param exam above 0 and up to {@link SpacingSetup#MOST_DAYS}
   */
  public static ExamPlan thirds(double exam) {
    return spread(3, exam);
  }

  /**
   * Whether an exam is behind the last session.
   *
   * @param sessions days, ascending, one or more
   */
  public static boolean isInTime(List<Double> sessions, double exam) {
    return exam > lastBegin(sessions);
  }

  /** When the last session begins, in days. */
  public static double lastBegin(List<Double> sessions) {
    List<Double> begins = begins(sessions);
    return begins.get(begins.size() - 1);
  }

  /** As many sessions, all on the evening before. */
  public ExamPlan crammed() {
    return new ExamPlan(Collections.nCopies(sessions.size(), Math.max(0, exam - 1)), exam);
  }

  /** As many sessions, one at the beginning of each of as many equal parts of the time. */
  public ExamPlan spread() {
    return spread(sessions.size(), exam);
  }

  private static ExamPlan spread(int count, double exam) {
    return new ExamPlan(IntStream.range(0, count).mapToObj(k -> k * exam / count).toList(), exam);
  }

  /** When each session begins, in days. */
  private static List<Double> begins(List<Double> sessions) {
    List<Double> begins = new ArrayList<>();
    for (double session : sessions) {
      int before = begins.size() - 1;
      double least = before < 0 ? 0 : begins.get(before) + LeakingStores.AT_ONCE;
      begins.add(Math.max(session, least));
    }
    return begins;
  }

  /**
   * The stores on a day.
   *
   * @param day 0 or above; a session on it is over
   */
  public StoreLevels on(LeakingStores stores, double day) {
    StoreLevels levels = stores.empty();
    double time = 0;
    for (double begins : begins(sessions)) {
      if (begins > day) break;
      levels = levels.after(begins - time).learned();
      time = begins;
    }
    return levels.after(day - time);
  }

  /** The probability of recall in the exam. */
  public double inExam(LeakingStores stores) {
    return on(stores, exam).recall();
  }

  /** The same {@link #LATER} days later. */
  public double afterwards(LeakingStores stores) {
    return on(stores, exam + LATER).recall();
  }
}
