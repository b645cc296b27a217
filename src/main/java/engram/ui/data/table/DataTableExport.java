package engram.ui.data.table;

import engram.data.table.Table;
import engram.data.table.TableWriter;
import engram.files.WholeFile;
import engram.ui.base.Background;
import engram.ui.base.RoundedNumber;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the table into a file, beside the window. */
record DataTableExport(DataTableMessage told, Background background) {
  private static final Logger LOG = LoggerFactory.getLogger(DataTableExport.class);

  /** Writes the rows that count; the file is there whole or as it was before. */
  void write(Table table, Path file) {
    background
        .worker()
        .execute(
            () -> {
              try {
                WholeFile.write(file, part -> write(table, part, file));
                long rows = IntStream.range(0, table.rows()).filter(table::isOn).count();
                background.window().execute(() -> written(table.rows() - rows, rows, file));
              } catch (IOException e) {
                LOG.warn("writing {}", file, e);
                background
                    .window()
                    .execute(() -> told.problem("data-table.not-written", file.toString()));
              }
            });
  }

  private static void write(Table table, Path part, Path file) throws IOException {
    if (Files.isDirectory(file)) throw new IOException(file + " is a folder");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      TableWriter.write(table, out);
    }
  }

  private void written(long off, long rows, Path file) {
    String key = off == 0 ? "data-table.written" : "data-table.written-on";
    told.notice(key, RoundedNumber.whole(rows), file.toString(), RoundedNumber.whole(off));
  }
}
