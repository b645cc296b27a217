package engram.app;

import engram.cli.CommandLineMain;
import engram.cli.TourCommand;

/** Starts Engram; not an {@code Application}, so that it runs from the class path. */
public final class Main {
  private Main() {}

  /** Without arguments opens the window, or without a display runs the tour; else a command. */
  public static void main(String[] args) {
    Logging.toFile();
    if (args.length == 0 && Toolkit.displayExpected()) {
      int code = openWindow();
      if (code != 0) System.exit(code);
      return;
    }
    String[] command = args.length == 0 ? new String[] {"tour"} : args;
    System.exit(CommandLineMain.run(command, new TourCommand(TourProgram::run)));
  }

  private static int openWindow() {
    try {
      Toolkit.start(() -> EngramApp.open(new PreferenceStore()));
      return 0;
    } catch (Toolkit.NotStarted e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
