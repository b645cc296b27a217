package engram.app;

import engram.viewmodel.BatchViewModel;
import engram.viewmodel.PointingViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.ProgramViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.TransportViewModel;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;

/** The steps inside a batch and the program: their part of the composition root. */
final class ProgramWiring implements AutoCloseable {
  final BatchViewModel batch;
  final ProgramViewModel program;
  private final ExecutorService worker = Workers.one("engram-program");

  ProgramWiring(
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
