package engram.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Missing;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.data.table.ColumnKind;
import engram.ui.data.files.ImportFixture;
import engram.ui.data.files.ImportState;
import engram.ui.data.look.DataThumbnail;
import engram.ui.data.own.OwnSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own data in the list, what is said of them, and how their reading is changed. */
class OwnSetsViewModelTest {
  private static final String ROWS =
      "a,b,kind\n1,2,x\n2,3,y\n3,4,x\n4,5,y\n5,6,x\n6,7,y\n7,8,x\n8,,y\n9,1,x\n1,3,y\n";

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

  private OwnSet read(Path file) {
    page.open(file);
    page.importAll();
    return page.sets.chosenProperty().get().orElseThrow();
  }

  private Path write(String name) {
    return page.write(name, ROWS);
  }

  @Test
  void choosingOneAgainLearnsItWithItsLastRecipe() {
    OwnSet a = read(write("a.csv"));
    page.page
        .run
        .session()
        .edit(recipe -> recipe.withData(recipe.data().withMissing(Missing.MEAN)));
    page.page.until(() -> page.page.recipe().data().missing() == Missing.MEAN);
    page.page.choose(BuiltInSet.SPIRAL);
    assertThat(page.sets.chosenProperty().get()).isEmpty();
    assertThat(page.sets.sets()).containsExactly(a);
    page.sets.choose(a);
    page.work();
    page.page.until(() -> page.sets.chosenProperty().get().isPresent());
    assertThat(page.page.recipe().data().source()).isEqualTo(a.source());
    assertThat(page.page.recipe().data().missing()).isEqualTo(Missing.MEAN);
    assertThat(page.page.recipe().network().inputs()).isEqualTo(2);
  }

  @Test
  void whatIsChosenMeanwhileIsNotOvertaken() {
    OwnSet a = read(write("a.csv"));
    page.page.choose(BuiltInSet.SPIRAL);
    page.sets.choose(a);
    page.page.choose(BuiltInSet.MOONS);
    page.work();
    assertThat(page.page.sets.chosen.getValue()).contains(BuiltInSet.MOONS);
  }

  @Test
  void ofOneThatIsRemovedTheRunGoesOn() {
    OwnSet a = read(write("a.csv"));
    OwnSet b = read(write("b.csv"));
    page.sets.remove(b);
    page.sets.remove(a);
    assertThat(page.sets.sets()).isEmpty();
    page.page.run.session().stepForward();
    page.page.until(() -> page.page.snapshot().epoch() == 1);
    assertThat(page.page.recipe().data().source()).isEqualTo(b.source());
    assertThat(page.sets.sets()).isEmpty();
  }

  @Test
  void anotherFileOfTheSameNameHasAnotherNameAndTheSameFileTheSame() throws IOException {
    OwnSet first = read(write("a.csv"));
    Files.createDirectory(folder.resolve("other"));
    OwnSet second = read(write("other/a.csv"));
    assertThat(first.id()).isEqualTo("a.csv");
    assertThat(second.id()).isEqualTo("a.csv (2)");
    OwnSet again = read(page.write("a.csv", ROWS + "5,5,x\n"));
    assertThat(again.id()).isEqualTo("a.csv");
    assertThat(page.sets.sets()).containsExactly(again, second);
  }

  @Test
  void aFileCalledLikeABuiltInSetIsToldApartFromIt() {
    assertThat(read(write("iris")).id()).isEqualTo("iris (2)");
  }

  @Test
  void thumbnailsAreOfPointsAndLeaveOutWhatIsNotKnown() {
    OwnSet points = read(write("a.csv"));
    page.work();
    DataThumbnail thumbnail = page.sets.thumbnails.get().get(points.source());
    assertThat(thumbnail.dots()).hasSize(9);
    assertThat(thumbnail.dots()).allMatch(dot -> dot.x() >= 0 && dot.x() <= 1);
    OwnSet words = read(page.write("w.csv", "a,b,kind\n1,p,x\n2,q,y\n3,p,x\n4,q,y\n"));
    page.work();
    assertThat(page.sets.thumbnails.get()).doesNotContainKey(words.source());
  }

  @Test
  void theFileIsDescribedWithItsRemarksInBothLanguages() {
    assertThat(page.file.about.getValue()).isEmpty();
    read(page.write("a.csv", ROWS.replace("9,1", "9,NaN")));
    assertThat(page.file.about.getValue())
        .isEqualTo("a.csv: 10 rows × 3 columns. Learned from 2 of them: kind, a class.");
    assertThat(page.file.remarks.getValue().lines())
        .containsExactly(
            "Cells of b that are NaN and count as missing: 1.", "Missing cells of b: 2.");
    page.page.preferences.switchLanguage();
    assertThat(page.file.about.getValue()).contains("10 行 × 3 列");
    page.page.choose(BuiltInSet.SPIRAL);
    assertThat(page.file.about.getValue()).isEmpty();
    assertThat(page.file.remarks.getValue()).isEmpty();
  }

  @Test
  void howItIsReadCanBeChangedWithoutTheFileAndTheNetworkStays() throws IOException {
    Path path = write("a.csv");
    read(path);
    page.page
        .run
        .session()
        .edit(recipe -> recipe.withSettings(recipe.settings().withLearningRate(0.5)));
    page.page.until(() -> page.page.recipe().settings().learningRate() == 0.5);
    Files.delete(path);
    page.file.change();
    assertThat(page.importing.getState()).isEqualTo(ImportState.READY);
    assertThat(page.importing.preview().format.formatProperty().get()).isPresent();
    page.importing.preview().columns.chooseTarget(0);
    page.importing.preview().columns.chooseTask(Task.REGRESSION);
    page.importing.preview().columns.chooseKind(2, ColumnKind.IGNORE);
    page.importAll();
    assertThat(page.page.snapshot().data().dataset().target().name()).isEqualTo("a");
    assertThat(page.page.recipe().network().inputs()).isEqualTo(1);
    assertThat(page.page.recipe().settings().learningRate()).isEqualTo(0.5);
    assertThat(page.sets.sets()).hasSize(1);
    assertThat(page.sets.chosenProperty().get().map(OwnSet::id)).isEqualTo(Optional.of("a.csv"));
  }

  @Test
  void anotherFormatNeedsTheFileAgain() throws IOException {
    Path path = write("a.csv");
    read(path);
    Files.delete(path);
    page.file.change();
    page.importing.preview().format.chooseHeader(false);
    page.until(ImportState.READY);
    assertThat(page.fault()).startsWith("a.csv is not there.");
    assertThat(page.importing.canImport()).isFalse();
    page.importing.cancel();
    assertThat(page.page.recipe().data().source().id()).isEqualTo("a.csv");
  }
}
