package engram.ui.program;

import engram.ui.base.PanesViewModel;
import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.batch.BatchViewModel;
import engram.ui.run.PointingViewModel;
import engram.ui.run.Shared;
import engram.ui.transport.TransportViewModel;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The steps inside a batch, and the program of the recipe that they go through. */
public final class ProgramRoom implements Room {
  public final BatchViewModel batch;
  public final ProgramViewModel program;
  private final PanesViewModel panes;
  private final ExecutorService worker = Workers.one("engram-program");

  public ProgramRoom(Shared shared, TransportViewModel transport, PointingViewModel pointing) {
    panes = shared.panes();
    batch =
        new BatchViewModel(
            shared.run(),
            shared.sample(),
            transport,
            shared.preferences(),
            shared.texts(),
            worker,
            Platform::runLater);
    program = new ProgramViewModel(batch, pointing, shared);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(ProgramController.class, () -> new ProgramController(program, panes));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
