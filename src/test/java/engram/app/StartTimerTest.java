package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code engram bench --window} types to start the two windows that it compares. */
class StartTimerTest {
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "-XX:SharedArchiveFile=engram.jsa",
          "--add-modules=jdk.incubator.vector",
          "-XX:Tier4InvocationThreshold=50000",
          "-agentlib:jdwp=server=y");

  @TempDir private Path folder;

  @Test
  void theLauncherBesideTheJarStartsTheWindow() {
    Path launcher = folder.resolve("engram");
    StartTimer timer = new StartTimer(Optional.of(launcher), OPTIONS);

    assertThat(timer.command("engram")).containsExactly(launcher.toString(), "engram");
    assertThat(timer.startedBy()).isEqualTo(launcher.toString());
  }

  @Test
  void aBareWindowIsStartedByJavaAsItIs() {
    StartTimer timer = new StartTimer(Optional.of(folder.resolve("engram")), OPTIONS);

    assertThat(timer.command("bare"))
        .doesNotContainAnyElementsOf(OPTIONS)
        .endsWith("engram.app.StartProbe", "bare");
  }

  @Test
  void withoutALauncherBothHaveTheOptionsOfThisRunButForTheArchive() {
    StartTimer timer = new StartTimer(Optional.empty(), OPTIONS);

    assertThat(timer.command("engram")).containsAll(OPTIONS.subList(0, 5));
    assertThat(timer.command("bare"))
        .contains("-XX:+UseSerialGC")
        .doesNotContainAnyElementsOf(OPTIONS.subList(1, 6));
    assertThat(timer.startedBy()).isEqualTo("java");
  }

  @Test
  void aDebuggerIsNotStartedTwice() {
    StartTimer timer = new StartTimer(Optional.empty(), OPTIONS);

    assertThat(timer.command("engram")).doesNotContain("-agentlib:jdwp=server=y");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLauncherLiesBesideAJarAndCanBeStarted() throws IOException {
    Path jar = Files.createFile(folder.resolve("engram.jar"));
    assertThat(StartTimer.launcherBeside(jar)).isEmpty();

    Path launcher = Files.createFile(folder.resolve("engram"));
    assertThat(StartTimer.launcherBeside(jar)).isEmpty();

    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    assertThat(StartTimer.launcherBeside(jar)).contains(launcher);
    assertThat(StartTimer.launcherBeside(folder)).isEmpty();
  }
}
