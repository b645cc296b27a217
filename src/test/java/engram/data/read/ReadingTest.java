package engram.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.DataException;
import engram.data.table.Table;
import engram.files.input.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a file that is large, changes, or is not there. */
class ReadingTest {
  private static final String ROWS = "a,kind\n" + "1,x\n2,y\n".repeat(100_000);
  private static final String CHANGED =
      "f.csv was changed while it was read. Wait until the other program is done, then read it"
          + " again.";

  @TempDir private Path folder;

  private static ByteSource source(Path file) {
    return InputFile.ofTable(file, ReadMonitor.NONE);
  }

  @Test
  void progressIsToldUpToTheEnd() throws Exception {
    Path file = file(ROWS);
    List<Long> told = new ArrayList<>();
    long size = Files.size(file);

    Table table =
        TableReader.read(
                source(file),
                FormatChoices.NONE,
                monitor(
                    bytes -> {
                      told.add(bytes);
                      return false;
                    }))
            .table();

    assertThat(table.rows()).isEqualTo(200_000);
    assertThat(told).isSorted().hasSizeGreaterThan(5).last().isEqualTo(size);
  }

  @Test
  void readingCanBeCancelled() throws Exception {
    Path file = file(ROWS);

    assertThatThrownBy(
            () ->
                TableReader.read(
                    source(file), FormatChoices.NONE, monitor(bytes -> bytes > 100_000)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void anArffFileCanBeCancelledToo() throws Exception {
    String header = "@relation r\n@attribute a real\n@attribute k {x,y}\n@data\n";
    Path file = file(header + "1,x\n".repeat(100_000));

    assertThatThrownBy(
            () ->
                TableReader.read(
                    source(file), FormatChoices.NONE, monitor(bytes -> bytes > 100_000)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aFileThatGrowsIsRefused() throws Exception {
    Path file = file(ROWS);

    assertRefused(file, () -> Files.writeString(file, "3,x\n", StandardOpenOption.APPEND));
  }

  @Test
  void aFileThatShrinksIsRefused() throws Exception {
    Path file = file(ROWS);

    assertRefused(file, () -> Files.writeString(file, "a,kind\n1,x\n2"));
  }

  @Test
  void aFileThatIsWrittenAgainIsRefused() throws Exception {
    Path file = file(ROWS);

    assertRefused(
        file,
        () -> {
          Files.writeString(file, ROWS.replace('1', '3'));
          Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        });
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void assertRefused(Path file, Action change) {
    boolean[] done = new boolean[1];
    ReadMonitor monitor =
        monitor(
            bytes -> {
              if (!done[0]) {
                done[0] = true;
                try {
                  change.run();
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              }
              return false;
            });
    assertThatThrownBy(() -> TableReader.read(source(file), FormatChoices.NONE, monitor))
        .isInstanceOf(DataException.class)
        .hasMessage(CHANGED);
  }

  @Test
  void aFileThatIsNotThereOrNoFileIsTold() {
    assertThatThrownBy(() -> read(source(folder.resolve("none.csv"))))
        .isInstanceOf(DataException.class)
        .hasMessage("none.csv is not there. Check its name and its folder.");
    assertThatThrownBy(() -> Preview.of(source(folder.resolve("none.csv")), FormatChoices.NONE))
        .hasMessage("none.csv is not there. Check its name and its folder.");
    assertThatThrownBy(() -> read(source(folder)))
        .hasMessageEndingWith(" is a folder. Choose a file in it.");
  }

  @Test
  void aStreamThatBreaksIsTold() {
    ByteSource broken =
        new ByteSource() {
          @Override
          public String name() {
            return "f.csv";
          }

          @Override
          public InputStream open() {
            return new InputStream() {
              private int left = 1 << 21;

              @Override
              public int read() throws IOException {
                if (left-- == 0) throw new IOException("unplugged");
                return left % 2 == 0 ? ',' : '\n';
              }
            };
          }

          @Override
          public Stamp stamp() {
            return new Stamp(1 << 22, 0);
          }
        };

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(DataException.class)
        .hasMessage("f.csv cannot be read: unplugged. Check the file and try again.");
  }

  private interface Watch {
    boolean cancelAt(long bytes);
  }

  private static ReadMonitor monitor(Watch watch) {
    return new ReadMonitor() {
      private boolean cancelled;

      @Override
      public void progress(long bytes, long total) {
        cancelled = watch.cancelAt(bytes);
      }

      @Override
      public boolean isCancelled() {
        return cancelled;
      }
    };
  }

  private static Table read(ByteSource source) throws DataException {
    return TableReader.read(source, FormatChoices.NONE, ReadMonitor.NONE).table();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("f.csv"), text);
  }
}
