package engram.ui.present;

import engram.ui.base.Room;
import engram.ui.base.Transport;
import engram.ui.base.Workers;
import engram.ui.curves.TimelineViewModel;
import engram.ui.program.ProgramViewModel;
import engram.ui.run.Shared;
import engram.ui.surface.SliceWork;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** What is presented of each workspace, with the thread for the map. */
public final class PresentRoom implements Room {
  public final PresentViewModel present;
  private final Shared shared;
  private final MapWork maps;
  private final Presented train;
  private final Presented data;
  private final Supplier<Presented> memory;
  private final Supplier<Presented> lab;
  private final Supplier<Presented> document;
  private final ExecutorService worker = Workers.oneInTheBackground("engram-present");

  /**
   * @param transport of the run
   * @param memory what the experiment in front offers
   * @param lab what the lab in front offers
   * @param document what the page in front offers
   */
  public PresentRoom(
      Shared shared,
      Transport transport,
      TimelineViewModel timeline,
      ProgramViewModel program,
      Supplier<Presented> memory,
      Supplier<Presented> lab,
      Supplier<Presented> document) {
    this.shared = shared;
    SliceWork.Place place =
        new SliceWork.Place(shared.run(), worker, Platform::runLater, System::nanoTime);
    PresentTrainViewModel run = new PresentTrainViewModel(shared, transport, timeline);
    maps = new MapWork(shared, run.before, place);
    train = new PresentedTrain(run, maps, program, shared);
    data = new PresentedData(new PresentDataViewModel(shared, transport), maps, shared);
    this.memory = memory;
    this.lab = lab;
    this.document = document;
    present = new PresentViewModel(shared, () -> inFront().subject());
  }

  /** Of the workspace in front. */
  private Presented inFront() {
    return switch (shared.panes().getWorkspace()) {
      case TRAIN -> train;
      case DATA -> data;
      case MEMORY -> memory.get();
      case CHALLENGES -> lab.get();
      case DOCUMENT -> document.get();
    };
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        PresentController.class,
        () -> new PresentController(present, this::inFront, new PresentScreens(), shared));
  }

  @Override
  public void close() {
    maps.cancel();
    worker.shutdownNow();
  }
}
