package engram.cli;

import engram.memory.recall.Pattern;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a recall came to, some lines for a reader. */
final class RecallText {
  private static final int GRID_GAP = 3;

  private final RecallReport report;
  private final RecallSetup setup;

  RecallText(RecallReport report) {
    this.report = report;
    setup = report.setup();
  }

  void write(PrintWriter out) {
    Pattern original = setup.original();
    out.printf(
        "%s: %s of %d x %d: %s%n",
        RuleOptions.title(setup.rule(), setup.beta()),
        Wording.count(setup.stored().size(), "pattern"),
        original.rows(),
        original.columns(),
        String.join(", ", setup.names()));
    out.printf("Asked with %s, %s%n%n", setup.name(setup.asked()), spoiled());
    grids(
        out,
        List.of("stored", "asked with", "recalled"),
        List.of(original, setup.cue(), report.end()));
    out.println();
    table().print(out);
    out.println();
    out.println(OutcomeSentence.of(setup, report.outcome(), report.end()));
  }

  /** How the cue came to be. */
  private String spoiled() {
    if (setup.spoiling() instanceof Spoiling.Flip flip) {
      return setup.cue().differences(setup.original())
          + " of its "
          + setup.original().size()
          + " cells turned over, seed "
          + flip.seed();
    }
    return "its " + ((Spoiling.Cover) setup.spoiling()).side().id() + " half turned off";
  }

  private static void grids(PrintWriter out, List<String> titles, List<Pattern> patterns) {
    int width = Math.max(12, patterns.get(0).columns() * 2) + GRID_GAP;
    StringBuilder head = new StringBuilder();
    for (String title : titles) head.append(TextWidth.left(title, width));
    out.println(head.toString().stripTrailing());
    for (int row = 0; row < patterns.get(0).rows(); row++) {
      StringBuilder line = new StringBuilder();
      for (Pattern pattern : patterns) {
        String cells = String.join(" ", pattern.text().get(row).split(""));
        line.append(TextWidth.left(cells, width));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private TextTable table() {
    TextTable table = new TextTable(7, 9);
    List<String> head = new ArrayList<>(List.of("changed", "energy"));
    head.addAll(setup.names());
    table.row(report.isPairwise() ? "sweep" : "step", head);
    for (RecallReport.Sweep sweep : report.sweeps()) {
      List<String> cells = new ArrayList<>();
      cells.add(sweep.number() == 0 ? "" : String.valueOf(sweep.changed()));
      cells.add(String.format(Locale.ROOT, "%.4f", sweep.energy()));
      for (double m : sweep.overlaps().toArray()) {
        cells.add(String.format(Locale.ROOT, "%+.3f", m));
      }
      table.row(String.valueOf(sweep.number()), cells);
    }
    return table;
  }
}
