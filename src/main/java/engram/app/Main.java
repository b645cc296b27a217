package engram.app;

import engram.app.breaks.LineBreakProvider;
import engram.cli.EngramCommand;
import engram.cli.ExportCommand;
import engram.cli.Terminal;
import engram.cli.TourCommand;
import engram.cli.bench.BenchCommand;
import engram.cli.homework.GradeCommand;
import engram.cli.memory.LabCommand;
import engram.cli.memory.MemoryCommand;
import engram.cli.train.DatasetsCommand;
import engram.cli.train.ImportCommand;
import engram.cli.train.ReplayCommand;
import engram.cli.train.TrainCommand;
import engram.files.RunFile;
import engram.files.UnsavedRuns;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts Engram; not an {@code Application}, so that it runs from the class path. */
public final class Main {
  private Main() {}

  /**
   * Without arguments opens the window, or without a display runs the tour; with the name of a
   * run's file the window with that; else a command.
   */
  public static void main(String[] args) {
    LineBreakProvider.install();
    Logging.toFile();
    Optional<Path> run = args.length == 1 ? run(args[0]) : Optional.empty();
    if ((args.length == 0 || run.isPresent()) && Toolkit.hasDisplay()) {
      int code = Window.open(run);
      if (code != 0) System.exit(code);
      return;
    }
    if (run.isPresent()) {
      System.err.println(
          "There is no display to open a window on: engram replay "
              + args[0]
              + " trains the run here, and prints it.");
      System.exit(1);
    }
    System.exit(
        command(
            args.length == 0 ? new String[] {"tour"} : args,
            writer(FileDescriptor.out, StandardCharsets.UTF_8),
            writer(FileDescriptor.err, Charset.defaultCharset())));
  }

  /** The file, if that is the name of one for a run. */
  static Optional<Path> run(String argument) {
    if (!argument.toLowerCase(Locale.ROOT).endsWith(RunFile.ENDING)) return Optional.empty();
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Runs a command and returns its exit code. */
  static int command(String[] args, Writer output, Writer errors) {
    // Else a system in Arabic or Thai writes its own digits, which no Python program can hold.
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    return EngramCommand.run(
        args,
        output,
        errors,
        new TrainCommand(Terminal.isStandardError()),
        new ReplayCommand(Terminal.isStandardError()),
        new ImportCommand(Terminal.isStandardError()),
        new GradeCommand(Terminal.isStandardError()),
        new ExportCommand(
            Terminal.isStandardError(),
            (run, wanted, out, done) -> RunPictures.write(run, wanted, out, done)),
        new DatasetsCommand(),
        MemoryCommand.of(Terminal.isStandardError()),
        LabCommand.of(Terminal.isStandardError()),
        new TourCommand((options, answer, err) -> TourProgram.run(options, answer, err)),
        new BenchCommand(
            preset -> WindowBench.of(preset).figures(),
            MemoryBench::figures,
            PresentBench::figures));
  }

  /** Not {@code System.out}, which forgets that a write failed. */
  private static Writer writer(FileDescriptor stream, Charset charset) {
    return new OutputStreamWriter(new FileOutputStream(stream), charset);
  }

  /** Loaded only when the window is wanted: a command such as train runs without JavaFX. */
  private static final class Window {
    private static final Logger LOG = LoggerFactory.getLogger(Window.class);

    static int open(Optional<Path> run) {
      ErrorFunnel.installWithoutWindow();
      PreferenceStore store = new PreferenceStore();
      Preparation preparation =
          Preparation.begin(
              store::load, preferences -> new Wiring(preferences, Optional.of(unsaved())));
      try {
        Toolkit.start(() -> build(store, preparation, run));
        return 0;
      } catch (Toolkit.NotStarted e) {
        System.err.println(e.getMessage());
        return 1;
      }
    }

    private static UnsavedRuns unsaved() {
      return new UnsavedRuns(Logging.file().toAbsolutePath().resolveSibling("unsaved"));
    }

    private static void build(PreferenceStore store, Preparation preparation, Optional<Path> run) {
      try {
        EngramApp.open(store, preparation.await(), run);
      } catch (RuntimeException | Error e) {
        LOG.error("the window was not built", e);
        System.err.println(StartFault.sentence(e));
        System.exit(1);
      }
    }
  }
}
