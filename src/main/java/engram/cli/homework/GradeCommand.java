package engram.cli.homework;

import engram.cli.CommandFailure;
import engram.cli.OutputFile;
import engram.cli.OutputOptions;
import engram.cli.SavedFile;
import engram.cli.Watch;
import engram.cli.Whole;
import engram.cli.Written;
import engram.cli.WrongOptions;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.files.input.InputFile;
import engram.homework.Grading;
import engram.homework.HandedIn;
import engram.homework.HandedInTable;
import engram.lesson.Goal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains all runs of a folder again and tells how each did. */
@Command(
    name = "grade",
    sortOptions = false,
    customSynopsis = "engram grade DIR [options]",
    description = {
      "Trains all .engram files of a folder again, several at a time, and tells of each whether it"
          + " replays to the bit, how well it does, which goals it meets, what was changed, and"
          + " which others did exactly the same.",
      "A goal is a quantity, a comparison and a number: training accuracy, test accuracy, training"
          + " r2, test r2, training loss, test loss, epochs, learning rate (the largest on the"
          + " way), hidden neurons, parameters; all at the place that the file shows. Without"
          + " --goal those of the lesson sheet count.",
      "What pupils get does not say which answers are right: --key names the teacher's own file,"
          + " which does. It is text: keep it to yourself."
    })
public final class GradeCommand implements Callable<Integer> {
  private static final int SECONDS = 60;

  private final boolean terminal;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "DIR", description = "The folder with what was handed in.")
  private Path folder;

  @Option(
      names = "--goal",
      paramLabel = "GOAL",
      description = "Such as \"test accuracy >= 0.95\"; may be given several times.")
  private List<String> goals = new ArrayList<>();

  @Option(
      names = "--lesson",
      paramLabel = "FILE",
      description = "The file that the pupils began from: tells which settings they changed.")
  private Path lesson;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The teacher's file of the lesson: tells which answers are right, too.")
  private Path key;

  @Option(names = "--csv", paramLabel = "OUT", description = "Write the table to a file, too.")
  @Written
  private Path csv;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long one run may take (${DEFAULT-VALUE}).")
  @Whole(from = 1, to = Integer.MAX_VALUE)
  private int seconds = SECONDS;

  @Mixin private OutputOptions output;

  /**
   * @param terminal whether standard error is a terminal, where a progress bar can be drawn
   */
  public GradeCommand(boolean terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    // One of the folder's runs would be lost.
    if (csv != null && csv.toString().endsWith(RunFile.ENDING)) {
      throw new WrongOptions("--csv writes a table: \"" + csv + "\" is the name of a run.");
    }
    List<Goal> wanted = goals.stream().map(GradeCommand::goal).toList();
    Optional<OutputFile> table =
        Optional.ofNullable(csv).map(file -> new OutputFile("--csv", file));
    table.ifPresent(OutputFile::check);
    List<Path> files = files();
    Optional<SavedRun> teachers = read(key);
    Optional<SavedRun> begun = read(lesson).or(() -> teachers);
    Grading grading =
        begun
            .map(saved -> new Grading(saved.run(), seconds))
            .orElseGet(() -> new Grading(Optional.empty(), seconds));
    try (Watch watch = output.watch(terminal)) {
      List<HandedIn> all =
          grading.grade(
              files,
              Runtime.getRuntime().availableProcessors(),
              done -> {
                watch.check();
                watch.show(done, files.size(), () -> done + " of " + files.size() + " runs");
              });
      watch.clear();
      List<Goal> held = wanted.isEmpty() ? HandedIn.goals(all, begun) : wanted;
      GradeReport report = GradeReport.of(all, held, teachers);
      table.ifPresent(file -> file.write(path -> HandedInTable.write(all, held, teachers, path)));
      output.print(report);
      return ExitCode.OK;
    }
  }

  private static Goal goal(String text) {
    try {
      return Goal.parse(text);
    } catch (IllegalArgumentException e) {
      throw new WrongOptions("--goal \"" + text + "\": " + e.getMessage());
    }
  }

  private Optional<SavedRun> read(Path file) {
    return Optional.ofNullable(file)
        .map(given -> SavedFile.run(given, command.commandLine().getErr()));
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder))
      throw new WrongOptions("There is no folder \"" + folder + "\".");
    try {
      List<Path> files = Grading.files(folder);
      if (files.isEmpty()) {
        throw new CommandFailure("There is no " + RunFile.ENDING + " file in \"" + folder + "\".");
      }
      return files;
    } catch (IOException e) {
      throw new CommandFailure(
          "The folder \"" + folder + "\" can't be read: " + InputFile.reason(e) + ".");
    }
  }
}
