package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {
  @TempDir private Path folder;

  @Test
  void theFileIsMadeWithTheFirstEntryAndHoldsItsTrace() throws IOException {
    Path file = folder.resolve("deep/50%/engram.log");
    Logging victim = new Logging(file);
    assertThat(folder.resolve("deep")).doesNotExist();
    LogRecord entry = new LogRecord(Level.SEVERE, "training failed");
    entry.setLoggerName("engram.training");
    entry.setThrown(new IllegalStateException("die Ursache ∂"));
    victim.publish(entry);
    victim.close();
    assertThat(Files.readString(file))
        .contains("SEVERE")
        .contains("engram.training - training failed")
        .contains("IllegalStateException: die Ursache ∂")
        .contains("\tat " + LoggingTest.class.getName());
  }

  @Test
  void whatIsFinerThanInfoIsNotWritten() {
    Path file = folder.resolve("engram.log");
    Logging victim = new Logging(file);
    victim.publish(new LogRecord(Level.FINE, "detail"));
    victim.close();
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileThatCannotBeMadeStopsNothing() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    Logging victim = new Logging(taken.resolve("engram.log"));
    victim.publish(new LogRecord(Level.SEVERE, "lost"));
    victim.close();
    assertThat(taken).hasContent("a file");
  }

  @EnabledOnOs(OS.LINUX)
  @Test
  void whereTheDiskIsFullNothingIsPrinted() throws IOException {
    Path full = Files.createSymbolicLink(folder.resolve("engram.log"), Path.of("/dev/full"));
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Logging victim = new Logging(full);
      victim.publish(new LogRecord(Level.SEVERE, "lost"));
      victim.flush();
      victim.close();
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void whatJavaFxSaysOfTheClassPathIsNoWarning() {
    Path file = folder.resolve("engram.log");
    Logging victim = new Logging(file);
    LogRecord entry =
        new LogRecord(Level.WARNING, "Unsupported JavaFX configuration: classes were loaded");
    entry.setLoggerName("javafx");
    victim.publish(entry);
    victim.close();
    assertThat(file).doesNotExist();
  }

  @Test
  void warningsAreCountedWhoeverLogsThem() {
    try (WarningCount count = WarningCount.begin()) {
      Logger logger = Logger.getLogger("some.library");
      logger.warning("something is odd");
      logger.info("all is well");
      assertThat(count.get()).isEqualTo(1);
    }
  }
}
