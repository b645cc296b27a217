package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.recall.NamedPattern;
import engram.memory.sleep.AgeMean;
import engram.memory.sleep.LetterRecall;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import engram.memory.sleep.SleepTeacher;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How well letters are recalled by age, with and without the fast store. */
record SleepReport(SleepSetup setup, List<SleepLife> lives) implements Report {

  /**
   * One life at its end.
   *
   * @param letters the oldest first
   * @param dreams of the last night, dream by dream the age in nights of what was dreamt, 0 for the
   *     day before
   * @param slowSha256 of the parameters of the slow network
   */
  private record Life(List<Letter> letters, List<Integer> dreams, String slowSha256) {
    private static Life of(SleepLife life) {
      List<NamedPattern> names = SleepLife.supplied();
      return new Life(
          life.recall().stream().map(each -> Letter.of(names, each)).toList(),
          life.dreamtAges(),
          life.slow().sha256());
    }
  }

  private record Letter(
      String letter, int age, double strength, double recalled, double withoutFast) {
    private static Letter of(List<NamedPattern> names, LetterRecall of) {
      return new Letter(
          names.get(of.letter()).name(), of.age(), of.strength(), of.recalled(), of.withoutFast());
    }
  }

  /**
   * Over all lives.
   *
   * @param age in nights
   * @param dreamt share of the dreams of the last night that were of letters of that age
   * @param strength share of that age in the strengths of that night, which is what to expect
   */
  private record Age(
      int age, double recalled, double withoutFast, double dreamt, double strength) {}

  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> json = SettingOptions.report("sleep", SleepSetup.SETTINGS, setup);
    json.put(SleepSetup.AWAKE_NIGHTS, setup.awake());
    json.put("ages", ages());
    json.put("lives", lives.stream().map(Life::of).toList());
    return json;
  }

  private List<Age> ages() {
    double all = IntStream.range(0, SleepLife.NIGHTS).mapToDouble(this::left).sum();
    return AgeMean.of(lives).stream()
        .map(
            mean ->
                new Age(
                    mean.age(),
                    mean.recalled(),
                    mean.withoutFast(),
                    dreamt(mean.age() - 1),
                    left(mean.age() - 1) / all))
        .toList();
  }

  /** What so many nights leave of a strength. */
  private double left(int nights) {
    return StrictMath.pow(setup.fade(), nights);
  }

  /** 0 where nothing was dreamt. */
  private double dreamt(int age) {
    List<Integer> dreams = lives.stream().flatMap(life -> life.dreamtAges().stream()).toList();
    long fitting = dreams.stream().filter(each -> each == age).count();
    return dreams.isEmpty() ? 0 : (double) fitting / dreams.size();
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "%s of %d days with %d letters each, from seed %d%n%s; %s%n%n",
        lives.size() == 1 ? "1 life" : lives.size() + " lives",
        SleepLife.NIGHTS,
        SleepLife.LETTERS,
        setup.seed(),
        taught(),
        setup.cut() == 0
            ? "nothing is cut out"
            : "the fast store is cut out after night " + setup.cut());
    TextTable table = new TextTable(6, 13);
    table.row("nights", "recalled", "without fast", "dreamt of", "strength");
    for (Age each : ages()) {
      table.row(
          String.valueOf(each.age()),
          Wording.thousandths(each.recalled()),
          Wording.thousandths(each.withoutFast()),
          Wording.thousandths(each.dreamt()),
          Wording.thousandths(each.strength()));
    }
    table.print(out);
    out.printf(
        "Recalled of %d cues a letter, each cell turned over with probability %s; dreamt of in the"
            + " last night, beside the strengths then.%n",
        SleepLife.CUES, Wording.plain(SleepLife.SPOILED));
  }

  private String taught() {
    String what = setup.teacher() == SleepTeacher.DAY ? "shows of a day" : "dreams of a night";
    return "The slow network learns from %d %s at rate %s%s"
        .formatted(setup.shows(), what, Wording.plain(setup.rate()), awake());
  }

  private String awake() {
    if (setup.teacher() == SleepTeacher.DAY || setup.awake().isEmpty()) return "";
    if (!setup.isAwakeAtAStretch()) {
      return ", awake in the nights "
          + setup.awake().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return ", awake for %s from night %d"
        .formatted(Wording.count(setup.awake().size(), "night"), setup.awakeFrom());
  }
}
