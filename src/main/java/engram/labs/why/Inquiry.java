package engram.labs.why;

import engram.data.NumpyRandom;
import engram.labs.Retraining;
import engram.memory.MemoryRun;
import engram.nn.Parameters;
import engram.training.recipe.Recipe;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Asks who taught an answer: trains the run, estimates, then trains it again without each row; of
 * very many rows only without those that the estimate names and some drawn at random, which tell
 * whether it can be trusted. What is done is counted in epochs of one network.
 */
public final class Inquiry implements MemoryRun {
  /** Multiplications up to which all rows are left out, about: some seconds. */
  private static final double AFFORDABLE = 8e9;

  /** Rows drawn at random for each three that the estimate names. */
  private static final int DRAWN = 3;

  private final Question question;
  private final Trace.Recorder recorder;
  private final Map<Integer, Parameters> without = new TreeMap<>();
  private Trace trace;
  private Answer answer;
  private double[] estimates;
  private int[] rows;
  private LeaveOneOut leaving;
  private boolean begun;

  /**
   * What is asked.
   *
   * @param asked the row of the data set; empty for the test row whose answer has the least lead
   * @param named how many rows are left out where there are too many for all
   */
  public record Question(Retraining.Course course, OptionalInt asked, int named) {
    /** Whether every row is left out. */
    public boolean isOfAll() {
      int rows = course.data().train().rows();
      return rows <= named || canLeaveOutAll(course.recipe(), rows, course.steps());
    }

    /** How many rows are left out in all. */
    public int rows() {
      int all = course.data().train().rows();
      return isOfAll() ? all : Math.min(all, named);
    }
  }

  /** Whether each of so many training rows can be left out in turn within some seconds. */
  public static boolean canLeaveOutAll(Recipe recipe, int rows, int epochs) {
    return (double) rows * rows * epochs * recipe.network().parameterCount() <= AFFORDABLE;
  }

  /** Asks anew. */
  public Inquiry(Question question) {
    this.question = question;
    recorder = new Trace.Recorder(question.course());
  }

  /**
   * Asks another question about the same run, of which much is known.
   *
   * @param before what was found out of it
   */
  public Inquiry(Question question, Findings before) {
    this(question);
    trace = before.trace();
    without.putAll(before.without());
  }

  @Override
  public long total() {
    long open = question.isOfAll() ? question.rows() - without.size() : question.rows();
    long leftOut = leaving == null ? open * epochs() : leaving.total();
    return (trace == null || begun ? epochs() : 0) + 1 + leftOut;
  }

  private int epochs() {
    return question.course().steps();
  }

  @Override
  public long done() {
    return (begun ? recorder.epochs() : 0)
        + (estimates == null ? 0 : 1)
        + (leaving == null ? 0 : leaving.done());
  }

  @Override
  public boolean isEnded() {
    return leaving != null && leaving.isEnded();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is found out");
    if (trace == null) train();
    else if (estimates == null) estimate();
    else leaving.step();
  }

  private void train() {
    begun = true;
    recorder.step();
    if (recorder.isEnded()) trace = recorder.trace();
  }

  private void estimate() {
    answer = Answer.of(trace.whole(), trace.data(), question.asked().orElseGet(this::leastSure));
    estimates = trace.estimate(answer);
    rows = question.isOfAll() ? IntStream.range(0, estimates.length).toArray() : named();
    int[] open = Arrays.stream(rows).filter(row -> !without.containsKey(row)).toArray();
    leaving = new LeaveOneOut(question.course(), open, (network, row) -> without.put(row, network));
  }

  /** Where something is to be found out; of equal leads the first. */
  private int leastSure() {
    int[] test = trace.data().split().test();
    return Arrays.stream(test.length > 0 ? test : trace.data().split().train())
        .boxed()
        .min(Comparator.comparingDouble(this::lead))
        .orElseThrow();
  }

  private double lead(int row) {
    return Answer.of(trace.whole(), trace.data(), row).lead();
  }

  /** The largest estimates of both signs, and some rows at random. */
  private int[] named() {
    int drawn = question.rows() / (1 + DRAWN);
    TreeSet<Integer> chosen = new TreeSet<>();
    IntStream.range(0, estimates.length)
        .boxed()
        .sorted(Comparator.comparingDouble(k -> -Math.abs(estimates[k])))
        .limit(question.rows() - drawn)
        .forEach(chosen::add);
    for (int row :
        new NumpyRandom(question.course().recipe().seed()).permutation(estimates.length)) {
      if (chosen.size() == question.rows()) break;
      chosen.add(row);
    }
    return chosen.stream().mapToInt(row -> row).toArray();
  }

  /** What is found out so far; empty until the run is trained and the answer known. */
  public Optional<Findings> found() {
    if (estimates == null) return Optional.empty();
    return Optional.of(
        new Findings(trace, answer, estimates, rows, Map.copyOf(without), question.isOfAll()));
  }
}
