package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.spacing.BestGap;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingMap;
import engram.memory.spacing.SpacingSetup;
import engram.memory.spacing.StoreLevels;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What a memory of leaking stores recalls, beside people, and when it should learn again. */
record SpacingReport(SpacingSetup setup, PeoplesMeans people) implements Report {
  private static final double PERCENT = 100;

  /**
   * A store when the question is asked.
   *
   * @param life τ in days
   * @param weight γ
   * @param level x
   */
  private record Store(double life, double weight, double level) {}

  /**
   * @param recalled by delay, then by gap
   * @param bestGaps by delay
   */
  private record Cells(
      List<Double> gaps, List<Double> delays, List<List<Double>> recalled, List<Double> bestGaps) {}

  /**
   * @param gap null where it is none, or beyond the map
   * @param ofDelay the same as a share of the delay
   * @param people the gap at which people did best, of those that were tried
   */
  private record Best(double delay, Double gap, Double ofDelay, double people) {}

  /**
   * @param gap null if there was one session
   */
  private record Mean(Double gap, double delay, double people, double model) {}

  /** In percent points. */
  private record Rmse(double spacing, double forgetting) {}

  /**
   * @param later recalled so many days behind the exam
   */
  private record Exam(
      List<Double> sessions, double exam, double recalled, double daysBehind, double later) {}

  static SpacingReport of(SpacingSetup setup) {
    return new SpacingReport(setup, PeoplesMeans.load());
  }

  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> json = SettingOptions.report("spacing", SpacingSetup.SETTINGS, setup);
    StoreLevels asked = setup.asked();
    json.put("strength", asked.strength());
    json.put("recalled", asked.recall());
    json.put("perStore", stores(asked));
    json.put("bestGaps", best());
    json.put("rmse", rmse());
    json.put("means", means());
    json.put("exam", exam());
    json.put("map", map());
    return json;
  }

  private static List<Store> stores(StoreLevels at) {
    LeakingStores stores = at.stores();
    return IntStream.range(0, stores.count())
        .mapToObj(
            k -> new Store(stores.lives().get(k), stores.weights().get(k), at.levels().get(k)))
        .toList();
  }

  private Cells map() {
    SpacingMap map = SpacingMap.of(setup.model());
    // null where there is none
    List<Double> best = new ArrayList<>();
    for (OptionalDouble gap : map.bestGaps()) best.add(gap.isPresent() ? gap.getAsDouble() : null);
    return new Cells(
        SpacingMap.GAPS, SpacingMap.DELAYS, map.recall(), Collections.unmodifiableList(best));
  }

  private List<Best> best() {
    BestGap gaps = new BestGap(setup.model());
    return people.delays().stream()
        .map(
            delay -> {
              OptionalDouble gap = gaps.at(delay);
              Double found = gap.isPresent() ? gap.getAsDouble() : null;
              Double share = gap.isPresent() ? gap.getAsDouble() / delay : null;
              return new Best(delay, found, share, people.best(delay).gap());
            })
        .toList();
  }

  private List<Mean> means() {
    LeakingStores stores = setup.model();
    List<Mean> means = new ArrayList<>();
    for (PeoplesMeans.Spaced each : people.spaced()) {
      means.add(new Mean(each.gap(), each.delay(), each.recalled(), each.model(stores)));
    }
    for (PeoplesMeans.Forgotten each : people.forgotten()) {
      means.add(new Mean(null, each.delay(), each.recalled(), each.model(stores)));
    }
    return means;
  }

  private Rmse rmse() {
    PeoplesMeans.Misses misses = people.misses(setup.model());
    return new Rmse(PERCENT * misses.spaced(), PERCENT * misses.forgotten());
  }

  private Exam exam() {
    LeakingStores stores = setup.model();
    ExamPlan plan = setup.plan();
    return new Exam(
        plan.sessions(), plan.exam(), plan.inExam(stores), ExamPlan.LATER, plan.afterwards(stores));
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s, learned again after %s and asked %s later: recalled %.3f%n%n",
        Wording.count(setup.stores(), "leaking store"),
        pause(setup.gap()),
        pause(setup.delay()),
        setup.asked().recall());
    storeTable().print(out);
    out.println("At the question: B is the sum of weight times level.");
    out.println();
    bestTable().print(out);
    out.println("Days; people: the best of the intervals that were tried (Cepeda 2008).");
    out.println();
    meanTable().print(out);
    Rmse rmse = rmse();
    out.printf(
        Locale.ROOT,
        "Percent; RMSE %.2f points with two sessions, %.2f with one. Fitted with 12 stores.%n%n",
        rmse.spacing(),
        rmse.forgetting());
    Exam exam = exam();
    out.printf(
        Locale.ROOT,
        "%s on day %s: in the exam on day %s %.3f recalled, %s days later %.3f%n",
        Wording.count(exam.sessions().size(), "session"),
        String.join(", ", exam.sessions().stream().map(SpacingReport::rounded).toList()),
        rounded(exam.exam()),
        exam.recalled(),
        Wording.plain(exam.daysBehind()),
        exam.later());
  }

  private TextTable storeTable() {
    TextTable table = new TextTable(14, 11);
    table.row("life, days", "weight", "level");
    for (Store each : stores(setup.asked())) {
      table.row(
          Wording.fourDigits(each.life()),
          Wording.thousandths(each.weight()),
          Wording.thousandths(each.level()));
    }
    return table;
  }

  private TextTable bestTable() {
    TextTable table = new TextTable(14, 11);
    table.row("asked after", "best gap", "of delay", "people");
    for (Best each : best()) {
      table.row(
          Wording.plain(each.delay()),
          each.gap() == null ? "none" : Wording.fourDigits(each.gap()),
          each.gap() == null ? "" : Math.round(PERCENT * each.ofDelay()) + " %",
          Wording.plain(each.people()));
    }
    return table;
  }

  private TextTable meanTable() {
    TextTable table = new TextTable(14, 11);
    table.row("gap", "delay", "people", "model");
    for (Mean each : means()) {
      table.row(
          each.gap() == null ? "one session" : pause(each.gap()),
          pause(each.delay()),
          tenths(each.people()),
          tenths(each.model()));
    }
    return table;
  }

  private static String pause(double days) {
    return days == 0 ? "3 min" : rounded(days) + " d";
  }

  /** With two digits behind the point, if it has as many. */
  private static String rounded(double days) {
    return Wording.plain(Math.round(days * PERCENT) / PERCENT);
  }

  private static String tenths(double share) {
    return String.format(Locale.ROOT, "%.1f", PERCENT * share);
  }
}
