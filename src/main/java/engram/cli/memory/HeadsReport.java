package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Json;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.Spread;
import engram.memory.heads.Answers;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.LookingCourse;
import engram.memory.heads.LookingMoment;
import engram.memory.heads.LookingTraining;
import engram.memory.heads.Machine;
import engram.memory.heads.MachinesCourse;
import engram.memory.heads.MachinesTrial;
import engram.memory.heads.Sights;
import engram.memory.recall.Spoiling;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What three machines answer, with letters and with random patterns, and what heads learned.
 *
 * @param random by how many patterns are stored
 */
record HeadsReport(
    HeadsSetup setup,
    MachinesCourse letters,
    List<List<MachinesTrial>> random,
    List<LookingCourse> heads)
    implements Report {
  /** Those steps are printed: 0, 50, 98, 200, 392, 800, 1568 and 3200 updates. */
  private static final List<Integer> PRINTED = List.of(0, 10, 14, 20, 28, 40, 56, 80);

  /**
   * Behind one more letter, how many of those stored each machine gives back exactly.
   *
   * @param blended 1/Σp² of the head, on average over the cues
   */
  private record Letter(
      String letter, int stored, int table, int nearest, int hopfield, int head, double blended) {}

  /** Shares of random patterns that come back exactly, over all trials. */
  private record Patterns(
      int patterns,
      double table,
      double nearest,
      double hopfield,
      double head,
      List<MachinesTrial> trials) {
    private static Patterns of(List<MachinesTrial> trials) {
      return new Patterns(
          trials.get(0).patterns(),
          mean(trials, MachinesTrial::table),
          mean(trials, MachinesTrial::nearest),
          mean(trials, MachinesTrial::hopfield),
          mean(trials, MachinesTrial::head),
          trials);
    }
  }

  /**
   * A head at some time.
   *
   * @param letterGaze ‖W_Q e_i‖ ‖W_K e_i‖ on average over the cells of the letter; null if there
   *     are none
   * @param sceneryGaze the same of the scenery
   */
  private record Moment(
      int updates, double right, double loss, Double letterGaze, Double sceneryGaze) {
    private static Moment of(LookingCourse course, LookingMoment of) {
      boolean[] mask = course.setup().mask();
      return new Moment(
          of.updates(),
          of.right(),
          of.loss(),
          Json.finite(of.head().meanGaze(mask, false)),
          Json.finite(of.head().meanGaze(mask, true)));
    }
  }

  /**
   * A head that has learned.
   *
   * @param pictures right answers by pictures compared cell by cell
   * @param gaze of each cell in the end, row by row
   * @param querySha256 of W_Q in the end
   * @param keySha256 of W_K in the end
   */
  private record Head(
      long seed,
      double pictures,
      List<Moment> moments,
      List<Double> gaze,
      String querySha256,
      String keySha256) {
    private static Head of(LookingCourse course) {
      LookingMoment end = course.last();
      return new Head(
          course.setup().seed(),
          course.pictures(),
          course.moments().stream().map(each -> Moment.of(course, each)).toList(),
          Arrays.stream(end.head().gaze()).boxed().toList(),
          end.head().querySha256(),
          end.head().keySha256());
    }
  }

  private static <T> double mean(List<T> all, ToDoubleFunction<T> value) {
    return Spread.of(all.stream().mapToDouble(value).toArray()).mean();
  }

  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> json = SettingOptions.report("heads", HeadsSetup.MEASURED, setup);
    json.put(HeadsSetup.SCENERY, setup.scenery().text());
    json.put("letters", letterRows());
    json.put("random", random.stream().map(Patterns::of).toList());
    json.put("means", IntStream.rangeClosed(0, LookingCourse.STEPS).mapToObj(this::means).toList());
    json.put("heads", heads.stream().map(Head::of).toList());
    return json;
  }

  private List<Letter> letterRows() {
    return IntStream.rangeClosed(0, MachinesCourse.STEPS).mapToObj(this::letter).toList();
  }

  private Letter letter(int step) {
    List<Answers> answers = letters.moments().get(step);
    return new Letter(
        letters.letters().get(step).name(),
        answers.size(),
        letters.exact(Machine.TABLE, step),
        (int) answers.stream().filter(each -> each.nearest().equals(each.asked())).count(),
        letters.exact(Machine.HOPFIELD, step),
        letters.exact(Machine.HEAD, step),
        mean(answers, each -> each.head().blended()));
  }

  /** Over all heads. */
  private Moment means(int step) {
    List<Moment> all =
        heads.stream().map(each -> Moment.of(each, each.moments().get(step))).toList();
    return new Moment(
        LookingCourse.updates(step),
        mean(all, Moment::right),
        mean(all, Moment::loss),
        gaze(all, Moment::letterGaze),
        gaze(all, Moment::sceneryGaze));
  }

  private static Double gaze(List<Moment> all, Function<Moment, Double> of) {
    return all.stream().map(of).anyMatch(Objects::isNull) ? null : mean(all, of::apply);
  }

  private static String shown(Double gaze) {
    return gaze == null ? "none" : Wording.thousandths(gaze);
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "Three machines, cues with %s of the cells turned over; the head has beta %s%n%n",
        Wording.plain(setup.noise()), Wording.plain(setup.beta()));
    TextTable stored = new TextTable(10, 9);
    stored.row("letters", "table", "nearest", "Hopfield", "head", "blended");
    for (Letter each : letterRows()) {
      stored.row(
          String.valueOf(each.stored()),
          String.valueOf(each.table()),
          String.valueOf(each.nearest()),
          String.valueOf(each.hopfield()),
          String.valueOf(each.head()),
          Wording.thousandths(each.blended()));
    }
    stored.print(out);
    out.printf(
        "%nRandom patterns of %d cells, the share that comes back exactly, %s from seed %d%n%n",
        Sights.CELLS, Wording.count(setup.trials(), "time"), setup.seed());
    TextTable shares = new TextTable(10, 9);
    shares.row("patterns", "table", "nearest", "Hopfield", "head");
    for (List<MachinesTrial> each : random) {
      Patterns of = Patterns.of(each);
      shares.row(
          String.valueOf(of.patterns()),
          Wording.thousandths(of.table()),
          Wording.thousandths(of.nearest()),
          Wording.thousandths(of.hopfield()),
          Wording.thousandths(of.head()));
    }
    shares.print(out);
    writeHeads(out);
  }

  private void writeHeads(PrintWriter out) {
    out.printf(
        "%n%s from seed %d: %s scenery, %d sights, learning rate %s, %d episodes an update%n%n",
        Wording.count(heads.size(), "head"),
        setup.seed(),
        setup.scenery().half().map(Spoiling.Side::id).orElse("painted"),
        Sights.COUNT,
        Wording.plain(setup.rate()),
        LookingTraining.BATCH);
    TextTable table = new TextTable(10, 9);
    table.row("updates", "right", "loss", "letter", "scenery");
    for (int step : PRINTED) {
      Moment of = means(step);
      table.row(
          String.valueOf(of.updates()),
          Wording.thousandths(of.right()),
          Wording.thousandths(of.loss()),
          shown(of.letterGaze()),
          shown(of.sceneryGaze()));
    }
    table.print(out);
    out.printf(
        "Right of %d episodes, by pictures alone %s; where it looks, on average over the cells of"
            + " the letter and of the scenery.%n",
        LookingTraining.ASKED, Wording.thousandths(mean(heads, LookingCourse::pictures)));
  }
}
