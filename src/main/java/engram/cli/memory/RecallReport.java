package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.TextWidth;
import engram.cli.Wording;
import engram.memory.recall.Pattern;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.UpdateOrder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What a recall came to, sweep by sweep.
 *
 * @param order none in the softmax network, where all neurons look at once
 * @param beta of the softmax network alone
 * @param patterns the names of those that are stored
 * @param stored their cells
 * @param copies what the network was shown in their place; null if it was shown them
 * @param weightsSha256 of all weights, row by row; none in the softmax network, which keeps the
 *     patterns themselves
 * @param recalled the states at the end, or their signs
 * @param sweeps first the cue
 * @param original the pattern that was spoiled
 */
record RecallReport(
    RecallRule rule,
    UpdateOrder order,
    Double beta,
    long seed,
    int rows,
    int columns,
    List<String> patterns,
    List<Stored> stored,
    Copies copies,
    String weightsSha256,
    Cue cue,
    List<String> recalled,
    List<Sweep> sweeps,
    Outcome outcome,
    @JsonIgnore List<String> original)
    implements Report {
  private static final int GRID_GAP = 3;

  /** A pattern that the network holds, its cells from the top left. */
  record Stored(String name, List<String> cells) {
    private static List<Stored> all(RecallSetup setup) {
      return IntStream.range(0, setup.names().size())
          .mapToObj(k -> new Stored(setup.name(k), setup.patterns().get(k).text()))
          .toList();
    }
  }

  /**
   * What the network was shown in the place of the patterns.
   *
   * @param ofEach how many of each pattern
   * @param noise with which each cell was turned over
   * @param cells of all, the copies of the first pattern first
   */
  record Copies(int ofEach, double noise, List<List<String>> cells) {
    private static Copies of(RecallSetup setup) {
      if (!setup.isOfCopies()) return null;
      return new Copies(
          setup.copies(), setup.copyNoise(), setup.shown().stream().map(Pattern::text).toList());
    }
  }

  /**
   * What the network was asked with.
   *
   * @param noise share of the cells turned over, if it was spoiled so
   * @param seed of the noise
   * @param cover the half that was turned off, if it was spoiled so
   */
  record Cue(
      String pattern,
      Double noise,
      Long seed,
      Spoiling.Side cover,
      int changedCells,
      List<String> cells) {
    private static Cue of(RecallSetup setup) {
      Spoiling spoiling = setup.spoiling();
      return new Cue(
          setup.name(setup.asked()),
          spoiling instanceof Spoiling.Flip flip ? flip.share() : null,
          spoiling instanceof Spoiling.Flip flip ? flip.seed() : null,
          spoiling instanceof Spoiling.Cover half ? half.side() : null,
          setup.spoiledCells(),
          setup.cue().text());
    }
  }

  /**
   * All neurons once.
   *
   * @param sweep its number, 0 for the cue
   * @param changed how many cells turned
   * @param order in which the neurons looked, cells from 0; null if all did at once
   */
  record Sweep(int sweep, int changed, double energy, List<Double> overlaps, List<Integer> order) {
    /** The sweep that ends with that step. */
    static Sweep of(RecallRun run, int step, int changed, List<Integer> order) {
      return new Sweep(
          run.sweep(step),
          changed,
          run.energy(step),
          DoubleStream.of(run.overlaps(step)).boxed().toList(),
          order.isEmpty() ? null : List.copyOf(order));
    }
  }

  /**
   * What it is, by kind.
   *
   * @param pattern the nearest; null for a mixture
   * @param parts of a mixture
   * @param shares of a blend, by pattern
   * @param otherState of a cycle
   */
  record Outcome(
      String kind,
      @JsonInclude(JsonInclude.Include.ALWAYS) String pattern,
      double overlap,
      List<Part> parts,
      List<Double> shares,
      List<String> otherState,
      String sentence) {
    /**
     * A pattern in a mixture.
     *
     * @param sign -1 if it is the mirror image
     */
    record Part(String pattern, int sign, double overlap) {}

    private static Outcome of(RecallSetup setup, RecallOutcome outcome, Pattern end) {
      String sentence = OutcomeSentence.of(setup, outcome, end);
      if (outcome instanceof RecallOutcome.Recalled o) {
        return plain("recalled", setup.name(o.pattern()), o.overlap(), sentence);
      }
      if (outcome instanceof RecallOutcome.Mirrored o) {
        return plain("mirrored", setup.name(o.pattern()), o.overlap(), sentence);
      }
      if (outcome instanceof RecallOutcome.Mixture o) {
        List<Part> parts = new ArrayList<>();
        for (RecallOutcome.Part part : o.parts()) {
          parts.add(new Part(setup.name(part.pattern()), part.sign(), part.overlap()));
        }
        return new Outcome("mixture", null, o.overlap(), parts, null, null, sentence);
      }
      if (outcome instanceof RecallOutcome.Blend o) {
        String nearest = setup.name(o.pattern());
        return new Outcome("blend", nearest, o.overlap(), null, o.shares(), null, sentence);
      }
      if (outcome instanceof RecallOutcome.Cycle o) {
        String nearest = setup.name(o.pattern());
        return new Outcome("cycle", nearest, o.overlap(), null, null, o.one().text(), sentence);
      }
      RecallOutcome.Other o = (RecallOutcome.Other) outcome;
      return plain("other", setup.name(o.pattern()), o.overlap(), sentence);
    }

    private static Outcome plain(String kind, String pattern, double overlap, String sentence) {
      return new Outcome(kind, pattern, overlap, null, null, null, sentence);
    }
  }

  /**
   * @param end the states at the end, or their signs
   */
  static RecallReport of(
      RecallSetup setup, RecallOutcome outcome, Pattern end, List<Sweep> sweeps) {
    boolean softmax = setup.rule() == RecallRule.SOFTMAX;
    return new RecallReport(
        setup.rule(),
        softmax ? null : setup.order(),
        softmax ? setup.beta() : null,
        setup.seed(),
        end.rows(),
        end.columns(),
        setup.names(),
        Stored.all(setup),
        Copies.of(setup),
        setup.rule().storage().map(by -> by.store(setup.shown()).sha256()).orElse(null),
        Cue.of(setup),
        end.text(),
        sweeps,
        Outcome.of(setup, outcome, end),
        setup.original().text());
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "%s: %s of %d x %d: %s%n",
        RuleOptions.title(rule, beta == null ? "" : Wording.fourDigits(beta)),
        Wording.count(patterns.size(), "pattern"),
        rows,
        columns,
        String.join(", ", patterns));
    if (copies != null) {
      out.printf(
          "Shown are %s of each, noise %s, and never the patterns themselves%n",
          Wording.count(copies.ofEach(), "corrupted version"), Wording.plain(copies.noise()));
    }
    out.printf("Asked with %s, %s%n%n", cue.pattern(), spoiled());
    grids(
        out, List.of("stored", "asked with", "recalled"), List.of(original, cue.cells(), recalled));
    out.println();
    table().print(out);
    out.println();
    out.println(outcome.sentence());
  }

  /** How the cue came to be. */
  private String spoiled() {
    if (cue.cover() != null) return "its " + cue.cover().id() + " half turned off";
    return "%d of its %d cells flipped, seed %d"
        .formatted(cue.changedCells(), rows * columns, cue.seed());
  }

  private void grids(PrintWriter out, List<String> titles, List<List<String>> grids) {
    int width = Math.max(12, columns * 2) + GRID_GAP;
    StringBuilder head = new StringBuilder();
    for (String title : titles) head.append(TextWidth.left(title, width));
    out.println(head.toString().stripTrailing());
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (List<String> grid : grids) {
        line.append(TextWidth.left(String.join(" ", grid.get(row).split("")), width));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private TextTable table() {
    TextTable table = new TextTable(7, 9);
    List<String> head = new ArrayList<>(List.of("changed", "energy"));
    head.addAll(patterns);
    table.row(order == null ? "step" : "sweep", head);
    for (Sweep sweep : sweeps) {
      List<String> cells = new ArrayList<>();
      cells.add(sweep.sweep() == 0 ? "" : String.valueOf(sweep.changed()));
      cells.add(String.format(Locale.ROOT, "%.4f", sweep.energy()));
      for (double overlap : sweep.overlaps()) {
        cells.add(Wording.signed(overlap, 3));
      }
      table.row(String.valueOf(sweep.sweep()), cells);
    }
    return table;
  }
}
