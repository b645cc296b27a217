package engram.files;

import static org.assertj.core.api.Assertions.assertThat;

import engram.files.UnsavedRuns.Kept;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedRunsTest {
  @TempDir private Path home;

  private UnsavedRuns victim() {
    return new UnsavedRuns(home.resolve("unsaved"));
  }

  /** A program that keeps a run, says so, and goes on until it is killed. */
  public static final class Keeper {
    private Keeper() {}

    public static void main(String[] args) throws Exception {
      Kept kept = new UnsavedRuns(Path.of(args[0])).begin();
      kept.write(
          SavedRuns.iris(), Optional.of(new RunOrigin(Path.of("lesson.engram"), Optional.empty())));
      System.out.println("kept");
      while (System.in.read() >= 0) {}
    }
  }

  private Process keeper() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Keeper.class.getName(),
            home.resolve("unsaved").toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void whatAKilledProgramKeptIsFoundAndWhatALivingOneKeepsIsNot() throws Exception {
    Process keeper = keeper();
    try (BufferedReader out = keeper.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("kept");
      assertThat(victim().left()).isEmpty();
    } finally {
      keeper.destroyForcibly();
    }
    assertThat(keeper.waitFor()).isEqualTo(128 + 9);
    List<Kept> left = victim().left();
    assertThat(left).hasSize(1);
    SavedRun read = RunFile.read(left.get(0).file());
    assertThat(read.run()).isEqualTo(SavedRuns.iris().run());
    assertThat(RunOrigin.of(read).orElseThrow().file()).isEqualTo(Path.of("lesson.engram"));
    left.get(0).delete();
    assertThat(home.resolve("unsaved")).isEmptyDirectory();
  }

  @Test
  void twoWindowsOfOneProgramDoNotTakeEachOthersRun() throws Exception {
    Kept mine = victim().begin();
    mine.write(SavedRuns.iris(), Optional.empty());
    assertThat(victim().left()).isEmpty();
    mine.release();
    List<Kept> found = victim().left();
    assertThat(found).hasSize(1);
    assertThat(victim().left()).isEmpty();
    found.get(0).release();
    found = victim().left();
    assertThat(found).hasSize(1);
    found.get(0).delete();
    assertThat(victim().left()).isEmpty();
  }

  @Test
  void theNoteIsNoPartOfTheRun() throws Exception {
    Kept kept = victim().begin();
    RunOrigin origin = new RunOrigin(Path.of("/a/b.engram"), Optional.of("f00"));
    kept.write(SavedRuns.iris(), Optional.of(origin));
    SavedRun read = RunFile.read(kept.file());
    assertThat(RunOrigin.of(read)).contains(origin);
    assertThat(RunFile.text(RunOrigin.note(read, Optional.empty())))
        .isEqualTo(RunFile.text(SavedRuns.iris()));
    kept.delete();
  }

  @Test
  void whereThereIsNoFolderNothingWasLeft() throws Exception {
    assertThat(victim().left()).isEmpty();
    Files.createDirectories(home.resolve("unsaved"));
    Files.writeString(home.resolve("unsaved/other.txt"), "x");
    assertThat(victim().left()).isEmpty();
    assertThat(home.resolve("unsaved/other.txt")).exists();
  }
}
