package engram.files.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import engram.data.read.FormatChoices;
import engram.data.read.Preview;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.read.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever kind of file: what is in it up to the limit, or a reason in words. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InputFileTest {
  private static final String ROWS = "a,b\n1,x\n2,y\n";

  @TempDir Path folder;

  private static InputFile of(Path file, long most) {
    return InputFile.of(file, most, ReadMonitor.NONE);
  }

  private Path pipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("rows.fifo");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  /** The writer opens the pipe once somebody reads it. */
  private static CompletableFuture<Void> write(Path pipe, String text) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            Files.writeString(pipe, text);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/urandom"})
  void aDeviceWithoutEndIsBounded(String device) {
    try (InputFile file = of(Path.of(device), 1 << 20)) {
      assertThatThrownBy(file::text)
          .isInstanceOf(UnreadableFile.class)
          .hasMessage("it is larger than 1 MB");
    }
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBeforeAndWhileItIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "12345");
    try (InputFile small = of(file, 5);
        InputFile large = of(file, 4)) {
      assertThat(small.text()).isEqualTo("12345");
      assertThatThrownBy(large::text).isInstanceOf(UnreadableFile.class);
      try (InputStream in = small.open()) {
        Files.writeString(file, "123456");
        assertThatThrownBy(in::readAllBytes).isInstanceOf(UnreadableFile.class);
      }
    }
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void aPipeIsReadOnceAndGivenAsOftenAsAsked() throws Exception {
    Path pipe = pipe();
    try (InputFile file = InputFile.ofTable(pipe, ReadMonitor.NONE)) {
      CompletableFuture<Void> writer = write(pipe, ROWS);
      assertThat(Preview.of(file, FormatChoices.NONE).table().orElseThrow().rows()).isEqualTo(2);
      assertThat(TableReader.read(file, FormatChoices.NONE, ReadMonitor.NONE).table().rows())
          .isEqualTo(2);
      assertThat(file.text()).isEqualTo(ROWS);
      writer.get();
    }
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void aPipeWithTooMuchIsRefused() throws Exception {
    Path pipe = pipe();
    CompletableFuture<Void> writer = write(pipe, ROWS);
    try (InputFile file = of(pipe, 5)) {
      assertThatThrownBy(file::text).isInstanceOf(UnreadableFile.class);
    }
    writer.get();
  }

  @EnabledOnOs(OS.LINUX)
  @Test
  void whatTheSystemMakesUpIsReadThoughItsLengthIsZero() throws IOException {
    try (InputFile file = of(Path.of("/proc/self/stat"), 1 << 20)) {
      assertThat(file.text()).contains("java");
    }
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void theWaitForAWriterIsToldAndEndsWhenItIsClosed() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    InputFile file =
        InputFile.ofTable(
            pipe(),
            new Monitor() {
              @Override
              public void waits(String name) {
                assertThat(name).isEqualTo("rows.fifo");
                told.countDown();
              }
            });
    CompletableFuture<String> text = read(file);
    assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(text).isNotDone();
    file.close();
    assertCancelled(text);
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void theWaitForAWriterEndsByItsMonitorAndNothingIsLost() throws Exception {
    Path pipe = pipe();
    boolean[] cancelled = {true};
    try (InputFile file =
        InputFile.ofTable(
            pipe,
            new Monitor() {
              @Override
              public boolean isCancelled() {
                return cancelled[0];
              }
            })) {
      assertCancelled(read(file));
      cancelled[0] = false;
      CompletableFuture<Void> writer = write(pipe, ROWS);
      assertThat(file.text()).isEqualTo(ROWS);
      writer.get();
    }
  }

  private static CompletableFuture<String> read(InputFile file) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return file.text();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static void assertCancelled(CompletableFuture<String> text) {
    assertThatThrownBy(() -> text.get(30, TimeUnit.SECONDS))
        .isInstanceOfAny(CancellationException.class, ExecutionException.class)
        .satisfies(
            e ->
                assertThat(e instanceof ExecutionException ? e.getCause() : e)
                    .isInstanceOf(CancellationException.class));
  }

  @Test
  void aFolderIsNoFile() {
    assertReason(folder, UnreadableFile.Reason.FOLDER);
    assertThat(of(folder.getRoot(), 1).name()).isEqualTo(folder.getRoot().toString());
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void aSocketIsNoFile() throws IOException {
    Path socket = folder.resolve("s");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertReason(socket, UnreadableFile.Reason.SOCKET);
    }
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void linksInACircleAreTold() throws IOException {
    Path one = folder.resolve("one");
    Path two = Files.createSymbolicLink(folder.resolve("two"), one);
    Files.createSymbolicLink(one, two);
    assertReason(one, UnreadableFile.Reason.LINK_LOOP);
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void aFileThatMayNotBeReadIsTold() throws IOException {
    assertThat(InputFile.withReason(new AccessDeniedException("f")))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("its permissions forbid it");
    Path file = Files.writeString(folder.resolve("f"), ROWS);
    assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();
    assertReason(file, UnreadableFile.Reason.NO_PERMISSION);
  }

  private static void assertReason(Path path, UnreadableFile.Reason reason) {
    try (InputFile file = InputFile.ofTable(path, ReadMonitor.NONE)) {
      assertThatThrownBy(file::text)
          .isInstanceOfSatisfying(
              UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(reason));
      assertThatThrownBy(() -> Preview.of(file, FormatChoices.NONE))
          .hasMessageMatching("(?s).+\\. .+\\.")
          .hasMessageNotContaining("null");
    }
  }

  /** Goes on. */
  private static class Monitor implements ReadMonitor {
    @Override
    public void progress(long bytes, long total) {}

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
