package engram.cli.memory;

import engram.cli.ChoiceValue;
import engram.cli.CommandFailure;
import engram.cli.OutputOptions;
import engram.cli.Real;
import engram.cli.Report;
import engram.cli.RowsOption;
import engram.cli.SavedFile;
import engram.cli.SavedRunReplay;
import engram.cli.Watch;
import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.Feature;
import engram.files.SavedRun;
import engram.labs.fairness.AdmissionRun;
import engram.labs.fairness.AdmissionSetup;
import engram.labs.fairness.GroupColumns;
import engram.labs.fairness.PenguinRun;
import engram.labs.fairness.ScoreScale;
import engram.labs.fairness.ScoredGroups;
import engram.labs.fairness.SeenColumns;
import engram.training.Run;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rates by group and threshold, of made-up applicants, of penguins or of a saved run. */
@Command(
    name = "fairness",
    sortOptions = false,
    customSynopsis = "engram lab fairness [FILE] [options]",
    description = {
      "Who is admitted, group by group: of made-up applicants with known biases, judged by networks"
          + " that learned from the old committees' records, with the group's column, without it,"
          + " and without the proxy that stays.",
      "Of a saved run, or of penguins whose species a network tells, the test samples, by the column that --group names, whether the network sees"
          + " it or not.",
      "Prints the rates of each group, the thresholds that make one rate equal, and how far that"
          + " pulls the others apart (Fairlearn's definitions)."
    })
final class FairnessCommand implements Callable<Integer> {
  static final ResourceBundle TEXTS = ResourceBundle.getBundle("engram.cli.lab.options");

  private static final double USUAL = 54;

  private final boolean terminal;

  @Spec private CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A saved run such as run.engram (default: the made-up applicants).")
  private Path file;

  @Option(
      names = "--penguins",
      description =
          "Judge the Palmer penguins, by a network that tells their species and sees neither island"
              + " nor sex.")
  private boolean penguins;

  @Option(
      names = "--group",
      paramLabel = "COLUMN",
      description =
          "Of FILE or penguins: the column whose categories are the groups (default: of penguins"
              + " island).")
  private String group;

  @Option(
      names = "--positive",
      paramLabel = "CLASS",
      description =
          "Of FILE or penguins: the class that is wished for, such as admitted (default: the last; of"
              + " penguins the last that both of the largest groups have).")
  private String positive;

  @Real(from = 0, to = ScoreScale.MOST)
  @Option(
      names = "--threshold",
      paramLabel = "T",
      description =
          "Points from which one is admitted, 0 to 100 (default: 54; of FILE or penguins 50).")
  private Double threshold;

  @Real(from = 0, to = ScoreScale.MOST)
  @Option(
      names = "--threshold-b",
      paramLabel = "T",
      description = "The same for B alone (default: that of --threshold).")
  private Double thresholdB;

  @Option(
      names = "--columns",
      paramLabel = "WHICH",
      description =
          "Of which network the curve and the rows are: ${COMPLETION-CANDIDATES} (default:"
              + " without-group).")
  private SeenColumns columns;

  @Mixin
  private final SettingOptions<AdmissionSetup> settings =
      new SettingOptions<>(TEXTS, "fairness", AdmissionSetup.SETTINGS);

  @Mixin private RowsOption rowsFile;

  @Mixin private OutputOptions output;

  /**
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   */
  FairnessCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    check();
    if (penguins) return output.answer(terminal, this::penguins);
    return output.answer(terminal, file == null ? this::admissions : this::ofFile);
  }

  private void check() {
    boolean table = file != null || penguins;
    if (file != null && penguins) {
      throw new WrongOptions("Either the penguins are judged, or a run's file: leave one out.");
    }
    if (!table && (group != null || positive != null)) {
      throw new WrongOptions(
          "--group and --positive are for the file of a run or --penguins: name one.");
    }
    boolean drawn =
        columns != null
            || thresholdB != null
            || AdmissionSetup.SETTINGS.stream().anyMatch(settings::isGiven);
    if (table && drawn) {
      throw new WrongOptions(
          "--columns, --threshold-b and the settings are for the made-up applicants, and not for a"
              + " run's file or penguins: leave them or those out.");
    }
    if (file != null && group == null) {
      throw new WrongOptions(
          "--group is missing: name the column whose categories are the groups.");
    }
  }

  private Report admissions(Watch watch) {
    AdmissionRun run = new AdmissionRun(AdmissionSetup.of(settings.values(AdmissionSetup.USUAL)));
    watch.finish(run, () -> "epochs of the networks");
    double ofA = threshold == null ? USUAL : threshold;
    double ofB = thresholdB == null ? ofA : thresholdB;
    SeenColumns of = columns == null ? SeenColumns.WITHOUT_GROUP : columns;
    return new FairnessReport(run, of, List.of(ofA, ofB));
  }

  private Report ofFile(Watch watch) {
    SavedRun saved = SavedFile.run(file, command.commandLine().getErr(), rowsFile);
    Dataset rows = saved.dataset();
    int column = column(rows);
    int wished = wished(rows);
    Run run = SavedRunReplay.of(saved.run(), rows, watch).run();
    try {
      ScoredGroups scored = ScoredGroups.of(run, column, wished);
      return RunFairnessReport.of(run, column, wished, scored, each(scored));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("The groups can't be compared: " + e.getMessage() + ".");
    }
  }

  /** Those whose group is known. */
  private Report penguins(Watch watch) {
    PenguinRun training = new PenguinRun();
    GroupColumns table = new GroupColumns(training.run().data());
    if (group == null) group = table.columns().get(0);
    Dataset rows = training.run().data().dataset();
    int column = column(rows);
    if (positive == null) positive = table.usualClass(group);
    int wished = wished(rows);
    watch.finish(training, () -> "epochs of the network");
    ScoredGroups scored = ScoredGroups.ofKnown(training.answers().orElseThrow(), column, wished);
    return RunFairnessReport.of(training.run(), column, wished, scored, each(scored));
  }

  /** One threshold for all groups. */
  private List<Double> each(ScoredGroups scored) {
    return Collections.nCopies(
        scored.names().size(), threshold == null ? ScoreScale.EVEN : threshold);
  }

  private int column(Dataset rows) {
    List<String> all = rows.features().stream().map(Feature::name).toList();
    List<String> names =
        rows.features().stream().filter(f -> !f.isNumber()).map(Feature::name).toList();
    if (names.isEmpty()) {
      throw new WrongOptions("The rows have no column of categories, so they have no groups.");
    }
    if (!names.contains(group)) {
      throw new WrongOptions(
          "--group takes %s, not \"%s\".".formatted(nearest(names, group), group));
    }
    return all.indexOf(group);
  }

  private int wished(Dataset rows) {
    if (!rows.isClassification()) {
      throw new WrongOptions("The run predicts a number, and fairness here is of two classes.");
    }
    List<String> classes = rows.classNames();
    if (positive == null) return classes.size() - 1;
    if (!classes.contains(positive)) {
      throw new WrongOptions(
          "--positive takes %s, not \"%s\".".formatted(nearest(classes, positive), positive));
    }
    return classes.indexOf(positive);
  }

  private static String nearest(List<String> names, String given) {
    return ChoiceValue.nearest(names, name -> name, given);
  }
}
