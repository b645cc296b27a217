package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.Json;
import engram.cli.Report;
import engram.cli.Wording;
import engram.memory.Setting;
import engram.memory.Spread;
import engram.memory.recall.CorruptedCopies;
import engram.memory.recall.GistSetup;
import engram.memory.recall.GistTrial;
import engram.memory.recall.Pattern;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How often a network recalls a pattern of which it was shown corrupted copies alone. */
record GistReport(String name, GistSetup setup, List<GistTrial> all) implements Report {
  /**
   * One network.
   *
   * @param copiesSha256 of what it was shown, a byte a cell, 1 if it is on and 0 if not, copy by
   *     copy
   */
  record Trial(
      String copiesSha256,
      List<String> cue,
      List<String> recalled,
      boolean voteIsPattern,
      boolean recalledIsVote,
      boolean recalledIsPattern,
      double shownOverlap,
      GistTrial.Energy energyPerCell) {
    private static Trial of(GistTrial of) {
      return new Trial(
          Pattern.sha256(of.shown()),
          of.cue().text(),
          of.end().text(),
          of.voteIsPattern(),
          of.endIsVote(),
          of.endIsPattern(),
          of.shownOverlap(),
          of.energy());
    }
  }

  /** Over all networks. */
  private record Means(
      double voteIsPattern,
      double recalledIsVote,
      double recalledIsPattern,
      double shownOverlap,
      GistTrial.Energy energyPerCell) {}

  @JsonValue
  Map<String, Object> json() {
    Map<String, Object> json =
        SettingOptions.report("gist", List.<Setting<GistSetup>>copyOf(GistSetup.SETTINGS), setup);
    json.put("pattern", name);
    json.put("cells", setup.pattern().text());
    json.put("chanceOfVote", Json.finite(chance()));
    json.put("means", means());
    json.put("trials", all.stream().map(Trial::of).toList());
    return json;
  }

  /** Of the vote to be the pattern; NaN where there can be a tie. */
  private double chance() {
    boolean tie = setup.copies() % 2 == 0;
    int cells = setup.pattern().size();
    return tie ? Double.NaN : CorruptedCopies.chanceOfVote(setup.copies(), setup.share(), cells);
  }

  private Means means() {
    return new Means(
        share(GistTrial::voteIsPattern),
        share(GistTrial::endIsVote),
        share(GistTrial::endIsPattern),
        mean(GistTrial::shownOverlap),
        new GistTrial.Energy(
            mean(each -> each.energy().pattern()),
            mean(each -> each.energy().shown()),
            mean(each -> each.energy().cue())));
  }

  private double share(Predicate<GistTrial> holds) {
    return mean(each -> holds.test(each) ? 1 : 0);
  }

  private double mean(ToDoubleFunction<GistTrial> value) {
    return Spread.of(all.stream().mapToDouble(value).toArray()).mean();
  }

  @Override
  public void writeText(PrintWriter out) {
    Means means = means();
    out.printf(
        "Hebb's rule stores %s of %s, each cell turned over with probability %s; %s itself never%n",
        Wording.count(setup.copies(), "corrupted version"),
        name,
        Wording.plain(setup.share()),
        name);
    out.printf("%s from seed %d%n%n", Wording.count(all.size(), "network"), setup.seed());
    line(out, "vote of the copies is " + name, means.voteIsPattern());
    if (setup.copies() % 2 == 1) line(out, "  as chance has it", chance());
    line(out, "a new copy settles on the vote", means.recalledIsVote());
    line(out, "a new copy settles on " + name, means.recalledIsPattern());
    line(out, "shown copies: overlap with where they settle", means.shownOverlap());
    line(out, "energy per cell of " + name, means.energyPerCell().pattern());
    line(out, "energy per cell of a shown copy", means.energyPerCell().shown());
    line(out, "energy per cell of a new copy", means.energyPerCell().cue());
  }

  private static void line(PrintWriter out, String what, double value) {
    out.printf(Locale.ROOT, "%-46s %7.3f%n", what, value);
  }
}
