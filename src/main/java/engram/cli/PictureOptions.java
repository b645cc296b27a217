package engram.cli;

import engram.cli.TourCommand.LanguageOption;
import engram.export.ExportFormat;
import engram.training.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import picocli.CommandLine.Option;

/** The options of {@code engram export} for pictures. */
public final class PictureOptions {
  private static final int USUAL_FRAMES = 40;
  private static final int USUAL_SCALE = 1;
  private static final int USUAL_DELAY = 100;

  @Option(
      names = "--numbers",
      description = "Of a network: write all its weights, biases and activations.")
  private boolean numbers;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description =
          "Of a network: the sample that is in it, counted from 0 (default: the one that was"
              + " shown).")
  @Whole(from = 0, to = Integer.MAX_VALUE)
  private Integer sample;

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "Of --to png and gif: 1 (the default) to 4, how many times as large and fine.")
  @Whole(from = 1, to = 4)
  private Integer scale;

  @Option(
      names = "--frames",
      paramLabel = "N",
      description =
          "Of --to gif (40 by default), and of --to png a sequence of files OUT-01.png …: so many"
              + " moments of training, from its beginning to where the run is.")
  @Whole(from = 2, to = 1000)
  private Integer frames;

  @Option(
      names = "--delay",
      paramLabel = "MS",
      description = "Of --to gif: how long a frame is seen, in milliseconds (default: 100).")
  @Whole(from = 10, to = 60000)
  private Integer delay;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description =
          "Of pictures and the card: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private LanguageOption language = LanguageOption.en;

  /**
   * What is wanted.
   *
   * @param what {@code network}, {@code curves}, {@code equations} or {@code training}
   * @param sample the row of the data set that is in the network
   * @param frames 0 for one that stands still
   * @param delay in hundredths of a second
   * @param language {@code en} or {@code zh}
   */
  public record Wanted(
      ExportFormat to,
      String what,
      int sample,
      boolean numbers,
      int scale,
      int frames,
      int delay,
      String language) {}

  /** Draws pictures; handed in, since it needs what only the window has. */
  @FunctionalInterface
  public interface Program {
    /**
     * @param done gets how many frames are ready, of how many
     * @return the files
     * @throws CommandFailure if it can't draw here
     */
    List<Path> write(Run run, Wanted wanted, Path out, BiConsumer<Integer, Integer> done)
        throws IOException;
  }

  /** {@code en} or {@code zh}. */
  String language() {
    return language.name();
  }

  boolean isFilm(ExportFormat to) {
    return to == ExportFormat.GIF || frames != null;
  }

  /**
   * @throws WrongOptions if one is given that is for another format
   */
  void check(ExportFormat to) {
    require(!numbers || to.isPicture(), "--numbers is for pictures", to);
    require(sample == null || to.isPicture(), "--sample is for pictures", to);
    boolean pixels = to == ExportFormat.PNG || to == ExportFormat.GIF;
    require(scale == null || pixels, "--scale is for --to png and gif", to);
    require(frames == null || pixels, "--frames is for --to png and gif", to);
    require(delay == null || to == ExportFormat.GIF, "--delay is for --to gif", to);
  }

  private static void require(boolean fits, String use, ExportFormat to) {
    if (!fits) throw new WrongOptions(use + ", and not for --to " + to.id() + ".");
  }

  /**
   * @param shown the sample that the file shows
   * @throws WrongOptions if there is no such sample
   */
  Wanted of(ExportFormat to, ExportContent what, int shown, int rows) {
    if (sample != null && sample >= rows) {
      throw new WrongOptions(
          "--sample " + sample + " is none of the " + rows + " samples (from 0).");
    }
    return new Wanted(
        to,
        what.id(),
        sample == null ? Math.max(0, Math.min(rows - 1, shown)) : sample,
        numbers,
        scale == null ? USUAL_SCALE : scale,
        frames != null ? frames : isFilm(to) ? USUAL_FRAMES : 0,
        Math.max(1, Math.round((delay == null ? USUAL_DELAY : delay) / 10f)),
        language.name());
  }
}
