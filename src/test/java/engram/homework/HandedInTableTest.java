package engram.homework;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.files.RunFile;
import engram.lesson.Goal;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedInTableTest {
  @TempDir Path folder;
  @TempDir Path teachers;

  @Test
  void everyFileIsALineAndNoTextIsAFormula() throws IOException {
    HandedInFolder.fill(folder);
    Files.move(folder.resolve("eve.engram"), folder.resolve("=eve.engram"));
    List<HandedIn> all =
        new Grading(Optional.empty(), 60).grade(Grading.files(folder), 1, done -> {});
    Path file = teachers.resolve("grades.csv");
    HandedInTable.write(all, List.of(Goal.parse("epochs >= 30")), Optional.empty(), file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0))
        .isEqualTo(
            "name,replays,training accuracy,test accuracy,training r2,test r2,training loss,"
                + "test loss,epochs,learning rate,hidden neurons,parameters,epochs >= 30,goals met,"
                + "changed,same as,notes,fault");
    assertThat(lines).hasSize(6);
    assertThat(lines.get(1)).startsWith("'=eve,yes,").contains(",60,0.01,10,83,yes,1,,,");
    assertThat(lines.get(2))
        .startsWith("ann,yes,")
        .contains(",30,0.1,10,83,yes,1,")
        .contains(",bob,");
    assertThat(lines.get(4)).startsWith("cid,no,").contains(",no,0,");
    assertThat(lines.get(5)).startsWith("dan,,,,,,,,,,,,,,,,,").contains("dan.engram");
  }

  /** A spreadsheet takes a mean of numbers, and leaves out what is a text. */
  @Test
  void aNumberBelowZeroStaysANumber() throws IOException {
    Recipe recipe = Preset.PENGUINS.recipe();
    Dataset penguins = BuiltInSet.PENGUINS.load();
    Run run = new Run(recipe, new PreparedData(recipe.data(), penguins));
    run.trainBatch();
    double r2 = run.evaluateTest().score();
    assertThat(r2).as("R² of a network that knows nothing").isNegative();
    RunFile.write(
        RunFile.of(run.record(), penguins, run.parameters(), "-1e3"), folder.resolve("-5.engram"));
    RunFile.write(
        RunFile.of(run.record(), penguins, run.parameters(), "-1+cmd"), folder.resolve("b.engram"));
    List<HandedIn> all =
        new Grading(Optional.empty(), 60).grade(Grading.files(folder), 1, done -> {});
    Path file = teachers.resolve("grades.csv");
    HandedInTable.write(all, List.of(), Optional.empty(), file);
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(1)).startsWith("-5,yes,,,").contains("," + r2 + ",").endsWith(",-1e3,");
    assertThat(lines.get(2)).startsWith("b,yes,,,").contains("," + r2 + ",").endsWith(",'-1+cmd,");
  }
}
