package engram.ui.data.files;

import engram.training.recipe.Preset;
import engram.ui.base.Background;
import engram.ui.base.PanesViewModel;
import engram.ui.base.RecentFiles;
import engram.ui.data.DataPageFixture;
import engram.ui.data.OwnSetsViewModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** The import assistant over a real session and real files; its worker works when it is told to. */
public final class ImportFixture implements AutoCloseable {
  public final DataPageFixture page = new DataPageFixture(Preset.REPAIRED);
  final PanesViewModel panes = page.panes;
  final RecentFiles recent = page.preferences.recentFiles();
  final OwnFiles files = new OwnFiles(page.own);
  public final ImportViewModel importing;
  public final OwnSetsViewModel sets;
  public final DataFileViewModel file;
  private final Path folder;
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  public ImportFixture(Path folder) {
    this.folder = folder;
    Background background = new Background(work::add, page.window());
    importing = new ImportViewModel(page.shared, page.own, files, page.editor, background);
    sets = new OwnSetsViewModel(page.shared, page.own, background);
    file = new DataFileViewModel(page.own, files, importing, page.texts);
  }

  public Path write(String name, String text) {
    return write(name, text, StandardCharsets.UTF_8);
  }

  Path write(String name, String text, Charset charset) {
    try {
      return Files.writeString(folder.resolve(name), text, charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does the work that waits, on another thread, while the window goes on. */
  public void work() {
    while (!work.isEmpty()) {
      var done = thread.submit(work.remove());
      page.until(done::isDone);
    }
    page.until(() -> true);
  }

  /** Begins the work that waits, and leaves it when that is so. */
  void workUntil(BooleanSupplier condition) {
    thread.submit(work.remove());
    page.until(condition);
  }

  /** Works until the assistant is in that state. */
  public void until(ImportState state) {
    work();
    page.until(() -> importing.getState() == state);
  }

  public void open(Path path) {
    importing.open(path);
    until(ImportState.READY);
  }

  /** Imports to the end. */
  public void importAll() {
    importing.importAll();
    until(ImportState.CLOSED);
  }

  public String fault() {
    return importing.preview().faults.text.getValue();
  }

  @Override
  public void close() {
    importing.close();
    thread.shutdownNow();
    page.close();
  }
}
