package engram.app;

import engram.cli.BenchCommand;
import engram.cli.EngramCommand;
import engram.cli.Terminal;
import engram.cli.TourCommand;
import engram.cli.TrainCommand;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Starts Engram; not an {@code Application}, so that it runs from the class path. */
public final class Main {
  private Main() {}

  /** Without arguments opens the window, or without a display runs the tour; else a command. */
  public static void main(String[] args) {
    Logging.toFile();
    if (args.length == 0 && Display.isExpected()) {
      int code = Window.open();
      if (code != 0) System.exit(code);
      return;
    }
    System.exit(command(args.length == 0 ? new String[] {"tour"} : args));
  }

  private static int command(String[] args) {
    return EngramCommand.run(
        args,
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, Charset.defaultCharset()),
        new TrainCommand(Terminal.isStandardError()),
        new TourCommand(options -> TourProgram.run(options)),
        new BenchCommand(() -> WindowBench.measure().figures()));
  }

  /** Loaded only when the window is wanted: a command such as train runs without JavaFX. */
  private static final class Window {
    static int open() {
      try {
        PreferenceStore store = new PreferenceStore();
        CompletableFuture<Wiring> wiring = EngramApp.prepare(store::load);
        Toolkit.start(() -> EngramApp.open(store, wiring.join()));
        return 0;
      } catch (Toolkit.NotStarted e) {
        System.err.println(e.getMessage());
        return 1;
      }
    }
  }
}
