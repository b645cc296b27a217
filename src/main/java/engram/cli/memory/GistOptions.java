package engram.cli.memory;

import engram.cli.Report;
import engram.cli.Watch;
import engram.memory.SettingValues;
import engram.memory.recall.GistRun;
import engram.memory.recall.GistSetup;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.SuppliedPatterns;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how often a network recalls a pattern of which it was shown corrupted copies alone. */
final class GistOptions {
  @Option(
      names = "--pattern",
      paramLabel = "NAME",
      description = "The pattern of 10 x 10 cells that nobody shows (default: A).")
  private String name = "A";

  @Mixin
  private final SettingOptions<GistSetup> options =
      new SettingOptions<>("gist", GistSetup.SETTINGS);

  Report measure(Watch watch) {
    List<NamedPattern> all = SuppliedPatterns.load(PatternGrid.TEN).all();
    NamedPattern pattern = PatternOptions.find(all, name.strip(), "--pattern");
    SettingValues<GistSetup> values =
        options.values(new GistSetup(pattern.pattern(), 15, 0.15, 100, 42));
    GistSetup setup =
        new GistSetup(
            pattern.pattern(),
            values.integer(GistSetup.COPIES),
            values.real(GistSetup.SHARE),
            values.integer(GistSetup.TRIALS),
            values.whole(GistSetup.SEED));
    GistRun run = new GistRun(setup);
    watch.finish(run, () -> "networks");
    return new GistReport(pattern.name(), setup, run.trials());
  }
}
