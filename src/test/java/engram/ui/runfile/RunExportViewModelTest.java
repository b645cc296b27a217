package engram.ui.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.export.ExportFormat;
import engram.export.RunTable;
import engram.files.JsonOthers;
import engram.files.RunFile;
import engram.files.SavedRun;
import engram.lesson.Lesson;
import engram.lesson.Lessons;
import engram.lesson.Pupil;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunExportViewModelTest {
  @TempDir Path folder;
  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final RunViewModel run = new RunViewModel(session);
  private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
  private final BlockingQueue<Path> failed = new LinkedBlockingQueue<>();
  private final Shared shared = SharedFixture.of(run);
  private final List<Path> handedOut = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final RunDocument document = new RunDocument(run, shared.texts());
  private final RunExportViewModel victim =
      new RunExportViewModel(shared, document, told::add, work::add, Runnable::run);

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

  private void handOut(Path file) throws InterruptedException {
    victim.handOut(file, handedOut::add, (path, fault) -> failed.add(path));
    Runnable writing = work.poll(20, TimeUnit.SECONDS);
    assertThat(writing).isNotNull();
    writing.run();
  }

  @Test
  void aSheetForPupilsSaysNeitherWhatIsRightNorWhatTheTeacherNoted() throws Exception {
    document.lessonProperty().set(Optional.of(Lessons.irises()));
    document.notesProperty().set("Ben copies.");
    handOut(folder.resolve(victim.proposedSheet()));
    Path file = folder.resolve("iris-sheet.engram");
    assertThat(handedOut).containsExactly(file);
    assertThat(Files.readString(file)).doesNotContain("\"right\"").doesNotContain("Ben copies");
    SavedRun saved = RunFile.read(file);
    assertThat(saved.lesson()).contains(Lessons.irises().forPupils());
    assertThat(saved.view().orElseThrow().companion()).contains("lesson");
    assertThat(document.lessonProperty().get()).contains(Lessons.irises());
    assertThat(document.fileProperty().get()).isEmpty();
    assertThat(failed).isEmpty();
  }

  @Test
  void aSheetForPupilsIsNeverWrittenOverTheTeachersFile() {
    document.lessonProperty().set(Optional.of(Lessons.irises()));
    Path file = folder.resolve("iris.engram");
    document.keep(
        new RunDocument.Origin(file, Optional.empty(), "iris", JsonOthers.NONE),
        document.outline());
    victim.handOut(file, handedOut::add, (path, fault) -> failed.add(path));
    assertThat(work).isEmpty();
    assertThat(told).singleElement().asString().contains("iris.engram is your own file");
    assertThat(victim.proposedSheet()).isEqualTo("iris-sheet.engram");
  }

  /** The whole class begins from one file, and its files come into one folder. */
  @Test
  void aPupilSavesTheSheetUnderAnOwnName() {
    Path file = folder.resolve("iris-sheet.engram");
    Lesson sheet = Lessons.irises().forPupils();
    document.lessonProperty().set(Optional.of(sheet));
    document.keep(
        new RunDocument.Origin(file, Optional.empty(), "iris", JsonOthers.NONE),
        document.outline());
    assertThat(document.isBlankSheet()).isTrue();
    assertThat(document.proposedName()).isEqualTo("iris-sheet.engram");
    document.lessonProperty().set(Optional.of(sheet.withPupil(new Pupil("Ann/e 李", List.of()))));
    assertThat(document.isBlankSheet()).isTrue();
    assertThat(document.proposedName()).isEqualTo("iris-sheet-Ann-e 李.engram");
    document.keep(
        new RunDocument.Origin(
            folder.resolve(document.proposedName()), Optional.empty(), "iris", JsonOthers.NONE),
        document.outline());
    assertThat(document.isBlankSheet()).isFalse();
    assertThat(document.proposedName()).isEqualTo("iris-sheet-Ann-e 李.engram");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theRunIsWritten(ExportFormat format) throws InterruptedException {
    assertThat(victim.proposedName(format)).isEqualTo("iris" + format.ending());
    export(format, folder.resolve("mine"));
    assertThat(folder.resolve("mine" + format.ending())).isNotEmptyFile();
    assertThat(failed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PARAMETERS, 84", "ACTIVATIONS, 151", "CONFUSION, 19"})
  void everyTableIsWritten(RunTable table, int lines) throws Exception {
    Path file = folder.resolve(victim.proposedName(table));
    assertThat(file).hasFileName("iris-" + table.id() + ".csv");
    victim.export(table, file, (path, fault) -> failed.add(path));
    Runnable writing = work.poll(20, TimeUnit.SECONDS);
    assertThat(writing).isNotNull();
    writing.run();
    assertThat(Files.readAllLines(file)).hasSize(lines);
    assertThat(failed).isEmpty();
  }

  @Test
  void theCurvesAreThoseThatTheWindowShows() throws Exception {
    for (int k = 0; k < 3; k++) session.stepForward();
    Await.until(run, () -> run.getSnapshot().epoch() == 3);
    export(ExportFormat.CSV, folder.resolve("mine.csv"));
    List<String> lines = Files.readAllLines(folder.resolve("mine.csv"));
    assertThat(lines.get(0)).isEqualTo("epoch,train loss,test loss,train accuracy,test accuracy");
    assertThat(lines).hasSize(5);
    String[] last = lines.get(4).split(",");
    assertThat(Integer.parseInt(last[0])).isEqualTo(3);
    assertThat(Double.parseDouble(last[1])).isEqualTo(run.getSnapshot().history().trainLoss(3));
    assertThat(Double.parseDouble(last[4])).isEqualTo(run.getSnapshot().history().testScore(3));
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException, InterruptedException {
    Path file = folder.resolve("nowhere").resolve("a.py");
    export(ExportFormat.NUMPY, file);
    assertThat(failed).containsExactly(file);
  }
}
