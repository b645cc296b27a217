package engram.ui.program;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workers;
import engram.ui.batch.BatchViewModel;
import engram.ui.run.PointingViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.transport.TransportViewModel;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;

/** The steps inside a batch and the program: their part of the composition root. */
public final class ProgramWiring implements AutoCloseable {
  public final BatchViewModel batch;
  public final ProgramViewModel program;
  private final ExecutorService worker = Workers.one("engram-program");

  public ProgramWiring(
      RunViewModel run,
      SampleViewModel sample,
      TransportViewModel transport,
      PointingViewModel pointing,
      PreferencesViewModel preferences,
      Texts texts) {
    batch =
        new BatchViewModel(run, sample, transport, preferences, texts, worker, Platform::runLater);
    program = new ProgramViewModel(run, batch, pointing, preferences, texts);
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
