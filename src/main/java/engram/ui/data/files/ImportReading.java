package engram.ui.data.files;

import engram.data.DataException;
import engram.data.Fault;
import engram.data.read.ByteSource;
import engram.data.read.FormatChoices;
import engram.data.read.Preview;
import engram.ui.base.RecentFiles;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the first rows of the file on the desk, as its format says. */
final class ImportReading {
  private final ImportDesk desk;
  private final RecentFiles recent;

  ImportReading(ImportDesk desk, RecentFiles recent) {
    this.desk = desk;
    this.recent = recent;
  }

  /**
   * What was read before is forgotten.
   *
   * @param file that of the desk
   */
  void read(Path file) {
    desk.stop();
    desk.keep(Optional.empty());
    desk.become(ImportState.READING);
    ByteSource source = ByteSource.of(file);
    FormatChoices choices = desk.preview.format.getChoices();
    desk.task.start(
        () -> Preview.of(source, choices),
        rows -> show(file, rows),
        fault -> refuse(file, fault),
        () -> desk.become(ImportState.READY));
  }

  private void show(Path file, Preview rows) {
    recent.add(file);
    desk.become(ImportState.READY);
    desk.preview.show(rows);
  }

  private void refuse(Path file, DataException fault) {
    if (fault.fault() == Fault.NO_FILE) recent.remove(file);
    desk.become(ImportState.READY);
    desk.preview.refuse(fault);
  }
}
