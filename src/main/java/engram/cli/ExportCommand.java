package engram.cli;

import engram.export.ExportFormat;
import engram.export.Exported;
import engram.export.RunTable;
import engram.export.card.CardRun;
import engram.export.card.CardWriter;
import engram.export.card.ModelCard;
import engram.files.SavedRun;
import engram.files.SavedView;
import engram.files.WholeFile;
import engram.training.Run;
import engram.training.RunReplay;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a saved run for another program. */
@Command(
    name = "export",
    sortOptions = false,
    customSynopsis = "engram export FILE --to FORMAT -o OUT [options]",
    description = {
      "Writes a run that the window or engram train --save has written for another program: the"
          + " branch that the file shows.",
      "numpy is a Python program that trains the run again with NumPy alone, with all that was"
          + " changed on its way, and prints the curves that engram train --json prints. Rows that"
          + " are too many for it lie beside it, in a file ending in -rows.csv.",
      "notebook is the same for Jupyter, with pictures; pytorch trains the recipe with PyTorch (by"
          + " several processes under torchrun), keras with Keras 3, sklearn one as near to it as"
          + " scikit-learn can say: their first lines tell what differs.",
      "onnx is the network as it is where the run is, for ONNX Runtime and others (opset 17). It"
          + " takes the inputs as measured, since the scaling is inside, and names inputs and"
          + " classes in its metadata.",
      "card is a model card: what the network learned from, how, how well it does, for whom less"
          + " well, and its limits; a page, or text if OUT ends in .txt.",
      "svg and pdf are pictures of lines and letters, png of pixels, gif of the training from its"
          + " beginning to where the run is."
    })
public final class ExportCommand implements Callable<Integer> {
  private final boolean terminal;
  private final PictureOptions.Program pictures;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", description = "A file such as run.engram; - is standard input.")
  private Path file;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "What to write: ${COMPLETION-CANDIDATES}.")
  private ExportFormat to;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description =
          "Of --to csv: curves (the default, by epoch), or at the place where the run is parameters"
              + " (layers and neurons from 1), activations (samples from 0) or confusion. Of"
              + " pictures: network (the default), curves, equations or training (network and loss,"
              + " the default of --to gif).")
  private ExportContent what;

  @Mixin(name = "Pictures")
  private PictureOptions picture;

  @Real(above = 0, to = 1e6)
  @Option(
      names = "--watts",
      paramLabel = "W",
      description = "Of --to card: what the machine draws while it trains, for the energy.")
  private Double watts;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "OUT",
      description = "The file to write.")
  @Written
  private Path out;

  @Mixin private RowsOption rowsFile;

  @Mixin private OutputOptions output;

  /**
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   * @param pictures draws them
   */
  public ExportCommand(boolean terminal, PictureOptions.Program pictures) {
    this.terminal = terminal;
    this.pictures = pictures;
  }

  /**
   * What was written.
   *
   * @param files by their names
   */
  record ExportReport(ExportFormat to, List<String> files) implements Report {
    @Override
    public void writeText(PrintWriter out) {
      out.println(files.stream().collect(Collectors.joining(" and ", "", "")) + " written.");
    }
  }

  @Override
  public Integer call() {
    if (what != null && !what.fits(to)) {
      throw new WrongOptions(
          to == ExportFormat.CSV || to.isPicture()
              ? "--what " + what.id() + " is not for --to " + to.id() + "."
              : "--what is for --to csv and pictures, and not for --to " + to.id() + ".");
    }
    picture.check(to);
    if (watts != null && to != ExportFormat.CARD) {
      throw new WrongOptions("--watts is for --to card, and not for --to " + to.id() + ".");
    }
    OutputFile target = new OutputFile("-o", out);
    target.check();
    SavedRun saved = SavedFile.run(file, command.commandLine().getErr(), rowsFile);
    List<Path> written = new ArrayList<>(List.of(out));
    try (Watch watch = output.watch(terminal)) {
      if (to.isScript()) {
        Exported run = exported(saved);
        target.write(path -> to.writeScript(run, path).ifPresent(written::add));
      } else if (to == ExportFormat.ONNX) {
        Run run = replayed(saved, watch);
        target.write(path -> ExportFormat.writeOnnx(run.data(), run.parameters(), path));
      } else if (to == ExportFormat.CARD) {
        String card = card(replayed(saved, watch));
        target.write(path -> WholeFile.writeText(path, card));
      } else if (to.isPicture()) {
        List<Path> drawn = draw(saved, watch, target);
        written.clear();
        written.addAll(drawn);
      } else {
        String table = table(replayed(saved, watch));
        target.write(path -> WholeFile.writeText(path, table));
      }
    }
    output.print(new ExportReport(to, written.stream().map(Path::toString).toList()));
    return ExitCode.OK;
  }

  private String card(Run run) {
    OptionalDouble seconds = OptionalDouble.of(run.trainingNanos() / 1e9);
    OptionalDouble drawn = watts == null ? OptionalDouble.empty() : OptionalDouble.of(watts);
    ModelCard card = CardWriter.write(CardRun.of(run), seconds, drawn, picture.language());
    boolean asText = out.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    return asText ? card.text() : card.html();
  }

  private static Exported exported(SavedRun saved) {
    try {
      return Exported.of(saved.run(), saved.dataset());
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("This run can't be trained: " + e.getMessage() + ".");
    }
  }

  private static Run replayed(SavedRun saved, Watch watch) {
    RunReplay.Result result = SavedRunReplay.of(saved.run(), saved.dataset(), watch);
    return result.run();
  }

  private List<Path> draw(SavedRun saved, Watch watch, OutputFile target) {
    Run run = replayed(saved, watch);
    ExportContent of = what == null ? ExportContent.usual(to, picture.isFilm(to)) : what;
    int shown = saved.view().map(SavedView::sample).orElse(0);
    PictureOptions.Wanted wanted = picture.of(to, of, shown, run.data().dataset().rows());
    List<Path> files = new ArrayList<>();
    target.write(
        path ->
            files.addAll(
                pictures.write(
                    run,
                    wanted,
                    path,
                    (done, all) -> {
                      watch.check();
                      watch.show(done, all, () -> done + " of " + all + " frames");
                    })));
    watch.clear();
    return files;
  }

  private String table(Run run) {
    try {
      return (what == null ? RunTable.CURVES : what.table().orElseThrow()).of(run);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure("--what " + what.id() + " has no table: " + e.getMessage() + ".");
    }
  }
}
