package engram.ui.data.files;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Missing;
import engram.data.Scaling;
import engram.data.Task;
import engram.data.read.TextEncoding;
import engram.data.sets.BuiltInSet;
import engram.data.table.ColumnKind;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.training.recipe.Preset;
import engram.training.recipe.Proposal;
import engram.training.recipe.Recipe;
import engram.ui.base.DataPane;
import engram.ui.base.Workspace;
import engram.ui.data.own.OwnSet;
import engram.ui.data.table.DataTableViewModel;
import engram.ui.run.DataNames;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  @TempDir Path folder;
  private ImportFixture page;

  @BeforeEach
  void open() {
    page = new ImportFixture(folder);
  }

  @AfterEach
  void close() {
    page.close();
  }

  /** Two features and two classes, so many rows. */
  private static String rows(int count) {
    StringBuilder text = new StringBuilder("a,b,kind\n");
    for (int i = 0; i < count; i++) {
      text.append(i % 7).append('.').append(i % 3).append(',').append(i % 5 - 2.5).append(',');
      text.append(i % 2 == 0 ? "x\n" : "y\n");
    }
    return text.toString();
  }

  @Test
  void aFileIsShownFirstAndTheRunStays() {
    page.importing.open(page.write("a.csv", rows(12)));
    assertThat(page.importing.getState()).isEqualTo(ImportState.READING);
    assertThat(page.panes.dataPaneProperty().get()).isEqualTo(DataPane.IMPORT);
    assertThat(page.panes.getWorkspace()).isEqualTo(Workspace.DATA);
    page.until(ImportState.READY);
    ImportSample sample = page.importing.preview().sample.get().orElseThrow();
    assertThat(sample.names()).containsExactly("a", "b", "kind");
    assertThat(sample.rows()).hasSize(12);
    assertThat(sample.rows().get(0).line()).hasValue(2);
    assertThat(sample.whole()).isTrue();
    assertThat(page.importing.canImport()).isTrue();
    assertThat(page.page.recipe()).isEqualTo(Preset.REPAIRED.recipe());
    assertThat(page.importing.preview().settings.ending.getValue())
        .isEqualTo(
            "kind is one of 2 classes, so the output layer will have 2 softmax neurons, one for"
                + " each; the loss is the cross-entropy, and the targets are 0/1.");
  }

  @Test
  void whatHasNoShapeInAFileIsShownAsItsCode() {
    page.open(
        page.write(
            "a\u001b.csv", "a\u202e,\"b\n(cm\u001b)\",kind\n1,2,\"x\ny\"\n3,\u001b[5m,\u2066z\n"));
    ImportSample sample = page.importing.preview().sample.get().orElseThrow();
    assertThat(page.importing.subjectProperty().get().orElseThrow().name())
        .isEqualTo("a\\u001b.csv");
    assertThat(sample.names()).containsExactly("a\\u202e", "b (cm\\u001b)", "kind");
    assertThat(sample.rows().get(0).cells()).containsExactly("1", "2", "x\\u000ay");
    assertThat(sample.rows().get(1).cells()).containsExactly("3", "\\u001b[5m", "\\u2066z");
    page.importing.preview().columns.chooseKind(1, ColumnKind.NUMBER);
    assertThat(page.fault()).contains("a\\u001b.csv").contains("\\u001b[5m").contains("b");
    assertThat(page.fault().chars().noneMatch(Character::isISOControl)).isTrue();
  }

  @Test
  void importedWordsAreShownSoToo() {
    page.open(
        page.write(
            "a\n.csv", rows(40).replace(",x\n", ",\"x\u202e\"\n").replace("a,", "a\u200b,")));
    page.importAll();
    assertThat(page.file.about.getValue()).contains("a\\u000a.csv");
    DataNames words = new DataNames(page.page.texts, page.page.run.getSnapshot().data().dataset());
    assertThat(words.words(page.page.run.getSnapshot().data().dataset().classNames()))
        .containsExactly("x\\u202e", "y");
    assertThat(page.page.table(Runnable::run).text(0, 2)).isEqualTo("x\\u202e");
  }

  @Test
  void importingBeginsTheRecipeThatIsProposedForTheFile() {
    page.page.choose(BuiltInSet.PENGUINS);
    page.open(page.write("a.csv", rows(40)));
    page.importing.preview().settings.scaling.set(Scaling.RANGE);
    page.importing.preview().settings.missing.set(Missing.MEAN);
    page.importAll();
    var recipe = page.page.recipe();
    assertThat(recipe.data().source().id()).isEqualTo("a.csv");
    assertThat(recipe.data().scaling()).isEqualTo(Scaling.RANGE);
    assertThat(recipe.data().missing()).isEqualTo(Missing.MEAN);
    assertThat(recipe.network().inputs()).isEqualTo(2);
    assertThat(recipe.network().outputs()).isEqualTo(2);
    assertThat(recipe.network().activationOf(0)).isEqualTo(Activation.TANH);
    Recipe proposed =
        Proposal.of(recipe.data().source(), page.page.run.getSnapshot().data().given());
    assertThat(recipe.network()).isEqualTo(proposed.network());
    assertThat(recipe.settings()).isEqualTo(proposed.settings());
    assertThat(recipe.loss()).isEqualTo(Loss.CROSS_ENTROPY);
    assertThat(page.panes.dataPaneProperty().get()).isEqualTo(DataPane.LOOK);
    assertThat(page.page.own.sets()).hasSize(1);
    page.page.run.session().undo();
    page.page.until(() -> page.page.sets.chosen.getValue().isPresent());
    assertThat(page.page.sets.chosen.getValue()).contains(BuiltInSet.PENGUINS);
  }

  @Test
  void aFaultIsToldInBothLanguagesWithItsPlaceUntilTheKindIsCorrected() {
    page.open(page.write("a.csv", "a,b,kind\n1,2,x\n2,3,y\n3,warm,x\n4,5,y\n5,6,y\n6,7,x\n"));
    assertThat(page.fault())
        .isEqualTo(
            "a.csv, line 4, column 2 (b): found \"warm\" where a number is needed. Write a number"
                + " such as 5.1, leave the cell empty, or make the column a category.");
    assertThat(page.importing.preview().faults.mark.get()).contains(new ImportSample.Mark(2, 1));
    assertThat(page.importing.canImport()).isFalse();
    page.page.preferences.switchLanguage();
    assertThat(page.fault())
        .isEqualTo("a.csv 第 4 行第 2 列（b）：需要数字，却是“warm”。请写成如 5.1 的数字，或留空，或把该列设为类别。");
    page.importing.preview().columns.chooseKind(1, ColumnKind.CATEGORY);
    assertThat(page.fault()).isEmpty();
    assertThat(page.importing.preview().faults.mark.get()).isEmpty();
    assertThat(page.importing.canImport()).isTrue();
    page.importAll();
    assertThat(page.page.recipe().network().inputs()).isEqualTo(1 + 6);
  }

  @Test
  void aRaggedRowIsMarkedWholeAndNothingCanBeImported() {
    page.open(page.write("a.csv", "a,b,kind\n1,2,x\n2,3\n3,4,x\n"));
    assertThat(page.fault()).contains("line 3").contains("2, not 3");
    assertThat(page.importing.preview().faults.mark.get())
        .contains(new ImportSample.Mark(1, ImportSample.Mark.ALL));
    assertThat(page.importing.canImport()).isFalse();
    page.importing.importAll();
    assertThat(page.importing.getState()).isEqualTo(ImportState.READY);
  }

  @Test
  void aNameTwiceIsMarkedInTheHead() {
    page.open(page.write("a.csv", "a,a,kind\n1,2,x\n2,3,y\n"));
    assertThat(page.importing.preview().faults.mark.get())
        .contains(new ImportSample.Mark(ImportSample.Mark.HEAD, 1));
    assertThat(page.importing.preview().sample.get().orElseThrow().names())
        .containsExactly("a", "a", "kind");
  }

  @Test
  void aCorrectedFileIsReadAgain() {
    Path file = page.write("a.csv", "a,b,kind\n1,2,x\n2,3\n");
    page.open(file);
    assertThat(page.fault()).isNotEmpty();
    page.write("a.csv", rows(6));
    page.importing.readAgain();
    page.until(ImportState.READY);
    assertThat(page.fault()).isEmpty();
    assertThat(page.importing.canImport()).isTrue();
  }

  @Test
  void aFileThatIsGoneIsToldAndLeavesTheRecentFiles() throws IOException {
    Path file = page.write("a.csv", rows(6));
    page.open(file);
    assertThat(page.recent.files()).containsExactly(file);
    page.importing.cancel();
    assertThat(page.importing.getState()).isEqualTo(ImportState.CLOSED);
    Files.delete(file);
    page.open(file);
    assertThat(page.fault()).isEqualTo("a.csv is not there. Check its name and its folder.");
    assertThat(page.recent.files()).isEmpty();
    assertThat(page.importing.canImport()).isFalse();
  }

  @Test
  void theFormatCanBeCorrectedAndWhatIsChosenOfTheColumnsStays() {
    Path file =
        page.write("a.csv", "高;宽;种类\n1,5;2;甲\n2,5;3;乙\n3,5;1;甲\n", Charset.forName("GB18030"));
    page.open(file);
    var format = page.importing.preview().format.formatProperty().get().orElseThrow();
    assertThat(format.encoding().label()).isEqualTo("GB 18030");
    assertThat(format.separator()).isEqualTo(';');
    page.importing.preview().columns.chooseKind(1, ColumnKind.IGNORE);
    page.importing.preview().format.chooseHeader(true);
    assertThat(page.importing.getState()).isEqualTo(ImportState.READY);
    page.importing.preview().format.chooseDecimalMark(engram.data.table.DecimalMark.POINT);
    assertThat(page.importing.getState()).isEqualTo(ImportState.READING);
    page.until(ImportState.READY);
    assertThat(page.importing.preview().format.choices.get().decimalMark()).isPresent();
    assertThat(page.importing.preview().format.choices.get().encoding()).isEmpty();
    assertThat(page.importing.preview().getPlan().orElseThrow().kinds())
        .containsExactly(ColumnKind.CATEGORY, ColumnKind.IGNORE, ColumnKind.CATEGORY);
    page.importing.preview().format.chooseHeader(false);
    page.until(ImportState.READY);
    assertThat(page.importing.preview().columns.names()).containsExactly("c1", "c2", "c3");
  }

  @Test
  void aWrongEncodingCanBeChosenBack() {
    page.open(page.write("a.csv", rows(12).replace("kind", "种类")));
    ImportFormatViewModel format = page.importing.preview().format;
    format.chooseEncoding(TextEncoding.UTF_16LE);
    page.until(ImportState.READY);
    assertThat(page.importing.canImport()).isFalse();
    assertThat(page.fault()).isNotEmpty();
    format.chooseEncoding(TextEncoding.UTF_8);
    page.until(ImportState.READY);
    assertThat(page.fault()).isEmpty();
    assertThat(page.importing.canImport()).isTrue();
  }

  @Test
  void anotherTargetIsLearnedAndImpossibleTasksAreNotOffered() {
    page.open(page.write("a.csv", rows(40)));
    ImportColumnsViewModel columns = page.importing.preview().columns;
    assertThat(columns.tasks()).containsExactly(Task.CLASSIFICATION);
    columns.chooseTarget(0);
    assertThat(columns.tasks()).containsExactly(Task.CLASSIFICATION, Task.REGRESSION);
    assertThat(page.importing.preview().getPlan().orElseThrow().task()).isEqualTo(Task.REGRESSION);
    assertThat(columns.kinds(0)).doesNotContain(ColumnKind.IGNORE);
    assertThat(page.importing.preview().settings.ending.getValue())
        .startsWith("a is a number, so the output layer will be one identity neuron");
    columns.chooseTask(Task.CLASSIFICATION);
    assertThat(page.importing.preview().getPlan().orElseThrow().task())
        .isEqualTo(Task.CLASSIFICATION);
    columns.chooseTask(Task.REGRESSION);
    columns.chooseKind(0, ColumnKind.CATEGORY);
    assertThat(page.importing.preview().getPlan().orElseThrow().task())
        .isEqualTo(Task.CLASSIFICATION);
    columns.chooseKind(0, ColumnKind.NUMBER);
    page.importAll();
    assertThat(page.page.recipe().network().outputs()).isEqualTo(1);
  }

  @Test
  void anImportCanBeCancelledAtOnceAndTheOldDataStay() {
    page.open(page.write("a.csv", rows(40)));
    page.importing.importAll();
    assertThat(page.importing.getState()).isEqualTo(ImportState.IMPORTING);
    page.importing.cancel();
    assertThat(page.importing.getState()).isEqualTo(ImportState.READY);
    page.work();
    assertThat(page.importing.getState()).isEqualTo(ImportState.READY);
    assertThat(page.page.recipe()).isEqualTo(Preset.REPAIRED.recipe());
    assertThat(page.page.own.sets()).isEmpty();
    page.importAll();
    assertThat(page.page.own.sets()).hasSize(1);
  }

  @Test
  void anotherFileTakesThePlaceOfAnImportUnderWay() {
    page.open(page.write("a.csv", rows(40)));
    page.importing.importAll();
    page.open(page.write("b.csv", rows(20)));
    assertThat(page.importing.subjectProperty().get().orElseThrow().name()).isEqualTo("b.csv");
    assertThat(page.page.own.sets()).isEmpty();
    page.importAll();
    assertThat(page.page.recipe().data().source().id()).isEqualTo("b.csv");
  }

  @Test
  void ofTwoFilesOpenedInHasteTheLaterIsShown() {
    page.importing.open(page.write("a.csv", "p,q\n1,2\n2,3\n"));
    page.importing.open(page.write("b.csv", rows(20)));
    page.until(ImportState.READY);
    assertThat(page.importing.preview().columns.names()).containsExactly("a", "b", "kind");
    assertThat(page.recent.files()).hasSize(1);
  }

  @Test
  void leavingTheAssistantCancels() {
    page.open(page.write("a.csv", rows(40)));
    page.importing.importAll();
    page.panes.leaveWide();
    assertThat(page.importing.getState()).isEqualTo(ImportState.CLOSED);
    page.work();
    assertThat(page.importing.getState()).isEqualTo(ImportState.CLOSED);
    assertThat(page.page.own.sets()).isEmpty();
    assertThat(page.importing.preview().sample.get()).isEmpty();
  }

  @Test
  void aFaultBehindTheRowsShownIsToldAfterReadingAndCanBeAvoidedWithoutReadingAgain()
      throws IOException {
    String text = rows(3000) + "oops,1,x\n" + rows(3000).substring(9);
    Path file = page.write("a.csv", text);
    page.open(file);
    assertThat(page.fault()).isEmpty();
    page.importing.importAll();
    page.until(ImportState.READY);
    assertThat(page.fault()).contains("line 3002").contains("oops");
    Files.delete(file);
    page.importing.preview().columns.chooseKind(0, ColumnKind.IGNORE);
    assertThat(page.fault()).isEmpty();
    page.importAll();
    assertThat(page.page.snapshot().data().given().rows()).isEqualTo(6001);
  }

  @Test
  void aFileWithOtherColumnsThanShownIsNotImported() {
    Path file = page.write("a.csv", rows(40));
    page.open(file);
    page.write("a.csv", "p,q\n1,2\n2,3\n");
    page.importing.importAll();
    page.until(ImportState.READY);
    assertThat(page.fault()).startsWith("a.csv was changed while it was read.");
    assertThat(page.page.own.sets()).isEmpty();
  }

  @Test
  void aFileThatChangesWhileItIsReadIsToldSo() throws IOException {
    Path file = page.write("a.csv", rows(200_000));
    page.open(file);
    page.importing.importAll();
    page.importing
        .progress()
        .text
        .subscribe(
            (before, now) -> {
              try {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    page.until(ImportState.READY);
    assertThat(page.fault()).startsWith("a.csv was changed while it was read.");
  }

  @Test
  void theShareReadIsTold() {
    page.open(page.write("a.csv", rows(100_000)));
    java.util.List<Double> shares = new java.util.ArrayList<>();
    page.importing.progress().shareProperty().subscribe(s -> shares.add(s.doubleValue()));
    page.importAll();
    assertThat(shares).anyMatch(share -> share > 0 && share < 1);
    assertThat(shares).allMatch(share -> share == ImportProgressViewModel.UNKNOWN || share <= 1);
  }

  @Test
  void oneClassAmongTheFirstRowsOfManyIsNoFault() {
    StringBuilder text = new StringBuilder("a,kind\n");
    for (int i = 0; i < 300; i++) text.append(i).append(i < 150 ? ",x\n" : ",y\n");
    page.open(page.write("a.csv", text.toString()));
    assertThat(page.fault()).isEmpty();
    assertThat(page.importing.preview().settings.ending.getValue())
        .isEqualTo("The output layer is decided once all samples have been read.");
    page.importAll();
    assertThat(page.page.recipe().network().outputs()).isEqualTo(2);
  }

  @Test
  void whatTheRunRefusesIsToldAndCanBeCorrected() {
    page.open(page.write("a.csv", "a,b,kind\n1,,x\n,2,y\n3,,x\n,4,y\n"));
    assertThat(page.importing.canImport()).isTrue();
    page.importing.importAll();
    page.until(ImportState.READY);
    assertThat(page.fault()).contains("Fill in the mean");
    assertThat(page.page.own.sets()).isEmpty();
    page.importing.preview().settings.missing.set(Missing.MEAN);
    page.importAll();
    assertThat(page.page.own.sets()).hasSize(1);
  }

  @Test
  void theBeginningOfTheRunCanBeCancelledAndTheOldDataStay() {
    CountDownLatch busy = keepTheSessionBusy();
    page.open(page.write("a.csv", rows(40)));
    page.importing.importAll();
    page.until(ImportState.BEGINNING);
    page.importing.cancel();
    assertThat(page.importing.getState()).isEqualTo(ImportState.STOPPING);
    assertThat(page.importing.progress().text.getValue()).isEqualTo("Stopping…");
    page.importing.cancel();
    busy.countDown();
    page.until(ImportState.READY);
    assertThat(page.fault()).isEqualTo("Stopped. Training goes on with the data it had.");
    assertThat(page.page.recipe()).isEqualTo(Preset.REPAIRED.recipe());
    assertThat(page.page.own.sets()).isEmpty();
    assertThat(page.files.of("a.csv")).isEmpty();
    assertThat(page.importing.canImport()).isTrue();
    page.importAll();
    assertThat(page.page.own.sets()).hasSize(1);
  }

  @Test
  void leavingTheAssistantStopsTheBeginningOfTheRun() {
    CountDownLatch busy = keepTheSessionBusy();
    page.open(page.write("a.csv", rows(40)));
    page.importing.importAll();
    page.until(ImportState.BEGINNING);
    page.panes.leaveWide();
    assertThat(page.importing.getState()).isEqualTo(ImportState.CLOSED);
    busy.countDown();
    page.open(page.write("b.csv", rows(20)));
    page.importAll();
    assertThat(page.page.own.sets()).hasSize(1);
    assertThat(page.page.recipe().data().source().id()).isEqualTo("b.csv");
  }

  /** Until counted down. */
  private CountDownLatch keepTheSessionBusy() {
    CountDownLatch busy = new CountDownLatch(1);
    page.page
        .run
        .session()
        .edit(
            recipe -> {
              try {
                busy.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return recipe;
            });
    return busy;
  }

  /** Imports a file and edits a cell of its table. */
  private OwnSet imported(boolean edited) {
    page.open(page.write("a.csv", rows(40)));
    page.importAll();
    OwnSet read = page.page.own.chosenProperty().get().orElseThrow();
    if (!edited) return read;
    DataTableViewModel table = page.page.table(Runnable::run);
    table.type(table.getTable().line(0), 0, "99");
    page.page.until(() -> page.page.own.chosenProperty().get().orElseThrow() != read);
    return page.page.own.chosenProperty().get().orElseThrow();
  }

  private String firstCell() {
    return page.importing.preview().sample.get().orElseThrow().rows().get(0).cells().get(0);
  }

  @Test
  void anotherFormatAsksBeforeItTakesTheEditsOfTheTableAway() {
    OwnSet set = imported(true);
    page.importing.change(set);
    assertThat(firstCell()).isEqualTo("99");
    ImportFormatViewModel format = page.importing.preview().format;
    format.chooseEncoding(TextEncoding.WINDOWS_1252);
    assertThat(page.importing.getState()).isEqualTo(ImportState.ASKING);
    assertThat(page.importing.canImport()).isFalse();
    page.importing.keepEdits();
    assertThat(page.importing.getState()).isEqualTo(ImportState.READY);
    assertThat(format.choices.get().encoding()).isEmpty();
    assertThat(firstCell()).isEqualTo("99");

    format.chooseEncoding(TextEncoding.WINDOWS_1252);
    page.importing.dropEdits();
    page.until(ImportState.READY);
    assertThat(firstCell()).isEqualTo("0.0");
    assertThat(format.choices.get().encoding()).contains(TextEncoding.WINDOWS_1252);
    format.chooseEncoding(TextEncoding.UTF_8);
    assertThat(page.importing.getState()).isEqualTo(ImportState.READING);
    page.until(ImportState.READY);
    page.importAll();
    assertThat(page.page.own.chosenProperty().get().orElseThrow().table().text(0, 0))
        .isEqualTo("0");
  }

  @Test
  void rowsOfAnEditedTableAreNotSaidToBeAsInTheFile() {
    page.importing.change(imported(true));
    assertThat(page.importing.preview().sample.get().orElseThrow().rowsKey())
        .isEqualTo("import-columns.table-rows-all");
    page.importing.readAgain();
    page.importing.dropEdits();
    page.until(ImportState.READY);
    assertThat(page.importing.preview().sample.get().orElseThrow().rowsKey())
        .isEqualTo("import-columns.rows-all");
  }

  @Test
  void readingTheFileAgainAsksAboutEditsThatWereImportedWithAnotherPlan() {
    OwnSet set = imported(true);
    page.importing.change(set);
    page.importing.preview().columns.chooseKind(1, ColumnKind.IGNORE);
    page.importAll();
    page.importing.change(page.page.own.chosenProperty().get().orElseThrow());
    page.importing.readAgain();
    assertThat(page.importing.getState()).isEqualTo(ImportState.ASKING);
    page.importing.cancel();
    assertThat(page.importing.getState()).isEqualTo(ImportState.CLOSED);
    assertThat(page.page.own.chosenProperty().get().orElseThrow().table().text(0, 0))
        .isEqualTo("99");
  }

  @Test
  void aTableAsItWasReadIsReadAgainWithoutAQuestion() {
    page.importing.change(imported(false));
    page.importing.readAgain();
    assertThat(page.importing.getState()).isEqualTo(ImportState.READING);
  }

  @Test
  void anEditThatWasUndoneIsNoneToAskAbout() {
    OwnSet edited = imported(true);
    page.page.run.session().undo();
    page.page.until(() -> !page.page.own.chosenProperty().get().orElseThrow().equals(edited));
    page.importing.change(page.page.own.chosenProperty().get().orElseThrow());
    page.importing.readAgain();
    assertThat(page.importing.getState()).isEqualTo(ImportState.READING);
  }

  private Path pipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("rows.fifo");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void theWaitForAPipeIsToldAndEndsByCancel() throws Exception {
    page.importing.open(pipe());
    page.workUntil(() -> !page.fault().isEmpty());
    assertThat(page.importing.getState()).isEqualTo(ImportState.READING);
    assertThat(page.fault())
        .isEqualTo("Waiting for the program that writes to rows.fifo. Cancel ends the wait.");
    page.importing.cancel();
    assertThat(page.importing.getState()).isEqualTo(ImportState.CLOSED);
    page.open(page.write("a.csv", rows(12)));
    assertThat(page.fault()).isEmpty();
  }

  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Test
  void whatComesByAPipeIsShownAndImportedThoughItCanBeReadOnce() throws Exception {
    Path pipe = pipe();
    CompletableFuture<Path> writer =
        CompletableFuture.supplyAsync(() -> page.write("rows.fifo", rows(40)));
    page.open(pipe);
    page.importing.readAgain();
    page.until(ImportState.READY);
    assertThat(page.importing.preview().sample.get().orElseThrow().rows()).hasSize(40);
    page.importAll();
    assertThat(page.page.own.sets()).hasSize(1);
    writer.join();
  }
}
