package engram.ui.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.export.ExportFormat;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunExportViewModelTest {
  @TempDir Path folder;
  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final RunViewModel run = new RunViewModel(session);
  private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
  private final BlockingQueue<Path> failed = new LinkedBlockingQueue<>();
  private final Shared shared =
      SharedFixture.of(
          run,
          new SampleViewModel(run, new Random(1)),
          new PanesViewModel(),
          new Texts(new PreferencesViewModel().languageProperty()));
  private final RunExportViewModel victim =
      new RunExportViewModel(shared, work::add, Runnable::run);

  @AfterEach
  void close() {
    session.close();
  }

  private void export(ExportFormat format, Path file) throws InterruptedException {
    victim.export(format, file, (path, fault) -> failed.add(path));
    Runnable writing = work.poll(20, TimeUnit.SECONDS);
    assertThat(writing).isNotNull();
    writing.run();
  }

  @ParameterizedTest
  @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "CSV")
  void theRunIsWritten(ExportFormat format) throws InterruptedException {
    assertThat(victim.proposedName(format)).isEqualTo("iris" + format.ending());
    export(format, folder.resolve("mine"));
    assertThat(folder.resolve("mine" + format.ending())).isNotEmptyFile();
    assertThat(failed).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException, InterruptedException {
    Path file = folder.resolve("nowhere").resolve("a.py");
    export(ExportFormat.NUMPY, file);
    assertThat(failed).containsExactly(file);
  }
}
