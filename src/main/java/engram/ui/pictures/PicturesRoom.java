package engram.ui.pictures;

import engram.ui.base.Room;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.data.table.SampleAdding;
import engram.ui.run.Shared;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Data that are pictures: the weights of the first layer, and the pad. */
public final class PicturesRoom implements Room {
  public final PadViewModel pad;
  public final PadSampleViewModel samples;
  public final PicturesViewModel pictures;
  public final PictureFilesViewModel files;
  private final Shared shared;
  private final ExecutorService worker = Workers.one("engram-picture");

  /**
   * @param undoing takes places with edits of their own to undo
   * @param adding adds samples to the data; made when one is first added
   * @param ask for a file
   * @param tell gets a sentence about a file that can't be opened
   */
  public PicturesRoom(
      Shared shared,
      Consumer<UndoPlace> undoing,
      Supplier<SampleAdding> adding,
      Supplier<Optional<Path>> ask,
      Consumer<String> tell) {
    this.shared = shared;
    pictures = new PicturesViewModel(shared);
    pad = new PadViewModel(shared);
    undoing.accept(pad);
    samples = new PadSampleViewModel(shared, pad, adding);
    files = new PictureFilesViewModel(shared, pad, ask, tell, worker, Platform::runLater);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        PicturesController.class,
            () -> new PicturesController(pictures, pad, samples, files, shared),
        PadMapController.class, () -> new PadMapController(pad, samples, files, shared));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
