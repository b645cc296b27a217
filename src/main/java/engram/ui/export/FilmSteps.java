package engram.ui.export;

import engram.export.picture.GifFilm;
import engram.files.WholeFile;
import engram.ui.base.LongWork;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Makes a film as a GIF, a frame a step; the file is written with the last step, whole. */
final class FilmSteps implements LongWork.Steps<FilmSteps.Made> {

  /**
   * What it shows.
   *
   * @param frame makes the k-th, from 0; all have one size. A {@link CancellationException} says
   *     that it is not wanted any more
   */
  record Frames(int count, IntFunction<BufferedImage> frame) {}

  /**
   * How far it is.
   *
   * @param count of all frames; 0 before that is known
   * @param written whether the file is there
   * @param fault why it can't be written
   */
  record Made(int frames, int count, boolean written, Optional<IOException> fault) {}

  private final Supplier<Frames> begin;
  private final Path file;
  private final int delay;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Frames frames;
  private GifFilm film;
  private Made made = new Made(0, 0, false, Optional.empty());

  /**
   * @param begin makes what the frames are of; a {@link CancellationException} ends it
   * @param delay of each frame in hundredths of a second
   */
  FilmSteps(Supplier<Frames> begin, Path file, int delay) {
    this.begin = begin;
    this.file = file;
    this.delay = delay;
  }

  @Override
  public void step() {
    try {
      if (frames == null) open();
      else if (made.frames < made.count) add();
      else close();
    } catch (CancellationException e) {
      // whoever gave it up takes no further step
    } catch (IOException e) {
      made = new Made(made.frames, made.count, false, Optional.of(e));
    }
  }

  private void open() throws IOException {
    frames = begin.get();
    film = new GifFilm(bytes, delay);
    made = new Made(0, frames.count, false, Optional.empty());
  }

  private void add() throws IOException {
    film.add(frames.frame.apply(made.frames));
    made = new Made(made.frames + 1, made.count, false, Optional.empty());
  }

  private void close() throws IOException {
    film.close();
    WholeFile.write(file, part -> Files.write(part, bytes.toByteArray()));
    made = new Made(made.frames, made.count, true, Optional.empty());
  }

  @Override
  public double progress() {
    if (made.written || made.fault.isPresent()) return 1;
    return made.count == 0 ? 0 : made.frames / (made.count + 1.0);
  }

  @Override
  public Made found() {
    return made;
  }
}
