package engram.labs.privacy;

import engram.labs.Retraining;
import engram.labs.why.Answer;
import engram.labs.why.Findings;
import engram.labs.why.Inquiry;
import engram.memory.MemoryRun;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains on clean rows, on poisoned ones, asks who taught the wrong answers, and trains again
 * without the rows that are named, all from the same initial weights. What is done is counted in
 * epochs of one network.
 */
final class PoisonRun implements MemoryRun {
  /** Wrong answers that are asked about, at most, in the order of the test rows. */
  static final int MOST_ASKED = 20;

  /** Rows left out to see whether an estimate can be trusted. */
  private static final int CHECKED = 24;

  private final PrivacySetup setup;
  private final Retraining.Course clean;
  private final Retraining before;

  /** Without what the inquiry has done. */
  private long done;

  private PoisonedRows rows;
  private Retraining poisoned;
  private int[] wrong;
  private Inquiry inquiry;
  private Ranking ranking;
  private Retraining repaired;
  private Retraining cured;
  private Optional<Poison> found = Optional.empty();

  private record Ranking(
      List<Poison.Asked> asked, double[] shares, boolean exact, double rankCorrelation) {}

  PoisonRun(PrivacySetup setup, Retraining.Course clean) {
    this.setup = setup;
    this.clean = clean;
    before = new Retraining(clean);
  }

  @Override
  public long total() {
    if (isEnded()) return done();
    int leftOut = new Inquiry.Question(clean, OptionalInt.empty(), CHECKED).rows();
    return 3L + (5L + leftOut) * clean.steps();
  }

  @Override
  public long done() {
    return done + (inquiry == null ? 0 : inquiry.done());
  }

  @Override
  public boolean isEnded() {
    return cured != null && cured.isThere();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("the poison is found");
    if (isAsking()) {
      inquiry.step();
      return;
    }
    done++;
    if (!before.isThere()) before.step();
    else if (rows == null) poison();
    else if (!poisoned.isThere()) poisoned.step();
    else if (ranking == null) rank();
    else if (!repaired.isThere()) repaired.step();
    else cured.step();
    if (isEnded()) found = Optional.of(measured());
  }

  private boolean isAsking() {
    if (poisoned == null || !poisoned.isThere()) return false;
    if (wrong == null) begin();
    return inquiry != null && !inquiry.isEnded();
  }

  private void poison() {
    rows = PoisonedRows.of(setup, clean, before.parameters());
    poisoned = new Retraining(rows.course());
  }

  private void rank() {
    ranking = inquiry == null ? nothing() : ranking(inquiry.found().orElseThrow());
    int[] named = Poison.ranked(ranking.shares());
    int removed = wrong.length == 0 ? 0 : rows.places().length;
    repaired = new Retraining(rows.course(), Arrays.copyOf(named, removed));
    cured = new Retraining(rows.course(), rows.places());
  }

  private void begin() {
    PreparedData data = rows.course().data();
    int[] candidates = setup.poison() == PoisonKind.TRIGGER ? rows.marked() : data.split().test();
    Parameters network = poisoned.parameters();
    wrong =
        IntStream.of(candidates)
            .filter(row -> Poison.named(network, data, row) != data.dataset().label(row))
            .limit(MOST_ASKED)
            .toArray();
    if (wrong.length == 0) return;
    inquiry = new Inquiry(new Inquiry.Question(rows.course(), OptionalInt.of(wrong[0]), CHECKED));
  }

  /** Where no answer is wrong, there is nothing to ask. */
  private Ranking nothing() {
    return new Ranking(
        List.of(), new double[rows.course().data().train().rows()], true, Double.NaN);
  }

  private Ranking ranking(Findings first) {
    PreparedData data = first.trace().data();
    double[] sum = new double[data.train().rows()];
    List<Poison.Asked> asked = new ArrayList<>();
    for (int row : wrong) {
      Answer answer = Answer.of(first.trace().whole(), data, row);
      double[] shares =
          first.all() ? shares(answer, first.without()) : first.trace().estimate(answer);
      for (int place = 0; place < sum.length; place++) sum[place] += shares[place] / wrong.length;
      int found = Poison.found(Poison.ranked(shares), rows.places(), rows.places().length);
      asked.add(new Poison.Asked(row, answer.label(), answer.lead(), found));
    }
    return new Ranking(asked, sum, first.all(), first.rankCorrelation());
  }

  private static double[] shares(Answer answer, Map<Integer, Parameters> without) {
    double[] shares = new double[without.size()];
    Arrays.setAll(shares, place -> answer.lead() - answer.lead(without.get(place)));
    return shares;
  }

  /**
   * @throws IllegalStateException before the end
   */
  Poison found() {
    return found.orElseThrow(() -> new IllegalStateException("not all networks are trained yet"));
  }

  private Poison measured() {
    List<Poison.Network> networks =
        Stream.of(before, poisoned, repaired, cured)
            .map(
                each ->
                    Poison.Network.of(
                        each.parameters(), clean.data(), rows.course().data(), rows.marked()))
            .toList();
    return new Poison(
        setup.poison(),
        clean.data(),
        rows.course().data(),
        rows.places(),
        rows.marked(),
        networks.get(0),
        networks.get(1),
        networks.get(2),
        networks.get(3),
        ranking.asked(),
        ranking.shares(),
        ranking.exact(),
        ranking.rankCorrelation());
  }
}
