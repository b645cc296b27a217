package engram.ui.export;

import engram.export.picture.Artwork;
import engram.export.picture.GifFilm;
import engram.export.picture.PictureFormat;
import engram.files.WholeFile;
import engram.training.Run;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A run from its beginning to where it is, frame by frame. */
public final class RunFilm {
  private final Run run;
  private final Supplier<Artwork> picture;
  private final double scale;
  private final int[] epochs;

  /**
   * @param picture of the run where it is
   * @param scale pixels for each unit
   * @param frames at most, 2 at least; a run has no more than it has epochs
   */
  public RunFilm(Run run, Supplier<Artwork> picture, double scale, int frames) {
    this.run = run;
    this.picture = picture;
    this.scale = scale;
    int last = run.epoch();
    epochs = spread(last, frames);
  }

  /** So many steps at most, evenly from 0 to the last one, both among them. */
  static int[] spread(int last, int frames) {
    return IntStream.range(0, frames)
        .map(frame -> (int) Math.round((double) frame * last / (frames - 1)))
        .distinct()
        .toArray();
  }

  /** The epochs that its frames show. */
  public List<Integer> epochs() {
    return IntStream.of(epochs).boxed().toList();
  }

  /**
   * Writes it as a GIF, whole or not at all; behind it the run is where it was.
   *
   * @param delay of each frame in hundredths of a second, 1 at least
   * @param done is told how many frames are ready
   */
  public void writeGif(Path file, int delay, IntConsumer done) throws IOException {
    WholeFile.write(
        file,
        part -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
              GifFilm film = new GifFilm(out, delay)) {
            for (int k = 0; k < epochs.length; k++) {
              film.add(frame(k));
              done.accept(k + 1);
            }
          }
        });
  }

  /**
   * Writes each frame as a PNG beside the others.
   *
   * @param file the name of all, to which each adds its number
   * @return the files
   */
  public List<Path> writeSequence(Path file, IntConsumer done) throws IOException {
    String name = WholeFile.withoutEnding(String.valueOf(file.getFileName()));
    int digits = String.valueOf(epochs.length).length();
    List<Path> files = new ArrayList<>();
    for (int k = 0; k < epochs.length; k++) {
      String number = String.format(Locale.ROOT, "%0" + digits + "d", k + 1);
      Path one = file.resolveSibling(name + "-" + number + ".png");
      PictureFormat.writePng(frame(k), one);
      files.add(one);
      done.accept(k + 1);
    }
    return files;
  }

  /** The run is there afterwards. */
  BufferedImage frame(int k) {
    run.goTo(epochs[k]);
    return picture.get().pixels(scale);
  }
}
