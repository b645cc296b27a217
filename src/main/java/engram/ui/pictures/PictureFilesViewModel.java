package engram.ui.pictures;

import engram.data.PictureShape;
import engram.data.text.Quote;
import engram.inspect.surface.Pixels;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Puts pictures from files on the pad. All methods are called on the window's thread. */
public final class PictureFilesViewModel {
  private final RunViewModel run;
  private final PanesViewModel panes;
  private final Texts texts;
  private final PadViewModel pad;
  private final Supplier<Optional<Path>> ask;
  private final Consumer<String> tell;
  private final Executor worker;
  private final Executor window;

  /** Of several files the newest counts. */
  private Path newest;

  /**
   * @param ask for a file
   * @param tell gets a sentence about one that is not taken
   * @param worker where files are read
   * @param window the window's thread
   */
  PictureFilesViewModel(
      Shared shared,
      PadViewModel pad,
      Supplier<Optional<Path>> ask,
      Consumer<String> tell,
      Executor worker,
      Executor window) {
    run = shared.run();
    panes = shared.panes();
    texts = shared.texts();
    this.pad = pad;
    this.ask = ask;
    this.tell = tell;
    this.worker = worker;
    this.window = window;
  }

  /** Whether a file of that name is a picture. */
  public static boolean isNamed(Path file) {
    return PictureFile.isNamed(file);
  }

  // Commands

  /** Asks for a picture. */
  void ask() {
    ask.get().ifPresent(this::open);
  }

  /** Puts it on the pad, in the place of what is there, if the data are pictures. */
  public void open(Path file) {
    newest = file;
    Optional<PictureShape> shape = run.getSnapshot().data().picture();
    if (shape.isEmpty()) {
      tell(file, new PictureFile.Refused(PictureFile.Refusal.NO_PICTURES, null));
      return;
    }
    int side = shape.get().side();
    worker.execute(
        () -> {
          try {
            Pixels pixels = read(file, side);
            answer(file, () -> show(pixels));
          } catch (PictureFile.Refused e) {
            answer(file, () -> tell(file, e));
          }
        });
  }

  private static Pixels read(Path file, int side) throws PictureFile.Refused {
    return PictureInk.of(PictureFile.read(file), side)
        .orElseThrow(() -> new PictureFile.Refused(PictureFile.Refusal.BLANK, null));
  }

  private void answer(Path file, Runnable answer) {
    window.execute(
        () -> {
          if (file.equals(newest)) answer.run();
        });
  }

  private void show(Pixels pixels) {
    panes.uncover();
    panes.closePages();
    panes.show(Workspace.TRAIN);
    pad.put(pixels);
  }

  private void tell(Path file, PictureFile.Refused why) {
    String name = Quote.visible(String.valueOf(file.getFileName()));
    tell.accept(texts.get("picture-file." + why.key(), name, PictureFile.MOST_SIDE));
  }
}
