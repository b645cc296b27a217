package engram.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Formula;
import engram.data.FormulaException;
import engram.data.sets.BuiltInSet;
import engram.nn.Part;
import engram.training.Run;
import engram.training.RunRecord;
import engram.training.RunReplay;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFileTest {
  @TempDir private Path folder;

  @Property(tries = 150)
  void anyRunIsReadAsItWasWrittenAndGivesTheSameBits(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    DataSource source =
        switch (random.nextInt(3)) {
          case 0 -> new DataSource.Generated("moons", 40, 0.25, random.nextInt(100));
          case 1 -> BuiltInSet.PENGUINS.standard();
          default -> DataSource.own(SavedRuns.own());
        };
    Dataset rows = source instanceof DataSource.Own ? SavedRuns.own() : BuiltInSet.load(source);
    Run run = SavedRuns.walk(SavedRuns.recipe(source, rows, random), rows, random);
    SavedRun saved =
        SavedRuns.saved(run, rows, random.nextBoolean() ? "" : "Notes, \"two\"\nlines 汉字");

    String text = RunFile.text(saved);
    SavedRun read = RunFile.read(text, "a.engram");

    assertThat(read.run()).isEqualTo(saved.run());
    assertThat(read.notes()).isEqualTo(saved.notes());
    assertThat(read.parameters()).isEqualTo(saved.parameters());
    assertThat(read.view()).isEqualTo(saved.view());
    assertThat(read.lesson()).isEqualTo(saved.lesson());
    assertThat(RunFile.text(read)).isEqualTo(text);
    PreparedData data = new PreparedData(read.run().recipe().data(), read.dataset());
    RunReplay.Result again = RunReplay.replay(read.run(), data, epochs -> {});
    assertThat(again.difference()).isEmpty();
    assertThat(again.run().parameters()).isEqualTo(run.parameters());
  }

  @Test
  void formulasAndLeftOutFeaturesAreKept() throws Exception {
    Dataset rows = BuiltInSet.IRIS.load();
    Recipe repaired = Preset.REPAIRED.recipe();
    Recipe recipe =
        RecipeFit.to(
            repaired,
            repaired
                .data()
                .withInputs(
                    repaired
                        .data()
                        .inputs()
                        .withWithout(List.of("sepal-width"))
                        .withFormulas(List.of(formula("x1^2")))),
            rows);
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    run.trainEpoch();
    String text = RunFile.text(SavedRuns.saved(run, rows, ""));
    SavedRun read = RunFile.read(text, "a");
    assertThat(RunFile.text(read)).isEqualTo(text);
    assertThat(read.run().recipe().data().inputs().without()).containsExactly("sepal-width");
  }

  private static Formula formula(String text) throws FormulaException {
    return Formula.parse(text, 4);
  }

  @Test
  void fieldsOfAnotherVersionAreKept() throws Exception {
    String text = RunFile.text(SavedRuns.iris().withLesson(Optional.empty()));
    String with =
        text.replaceFirst("\\{", "{\n  \"lesson\": {\"goal\": [0.95, true, null, \"a\"]},");
    SavedRun read = RunFile.read(with, "a");
    assertThat(RunFile.text(read)).contains("\"lesson\"").contains("0.95").contains("null");
    assertThat(RunFile.text(RunFile.read(RunFile.text(read), "a"))).isEqualTo(RunFile.text(read));
  }

  @Test
  void fieldsOfAnotherVersionAreKeptHoweverDeepTheyAre() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = (ObjectNode) mapper.readTree(RunFile.text(SavedRuns.ofOwnRows()));
    for (String place :
        List.of(
            "/recipe",
            "/recipe/data",
            "/recipe/split",
            "/recipe/layers/0",
            "/rows",
            "/rows/features/1",
            "/rows/target",
            "/branches/0",
            "/branches/0/prints/0",
            "/branches/0/changes/0",
            "/shown",
            "/parameters",
            "/parameters/layers/0",
            "/view")) {
      assertThat(root.at(place).isObject()).as(place).isTrue();
      ((ObjectNode) root.at(place)).putObject("later").put("place", place).putArray("x").add(1.50);
    }
    String text = RunFile.text(RunFile.read(root.toString(), "a"));
    assertThat(mapper.readTree(text)).isEqualTo(root);
    assertThat(RunFile.text(RunFile.read(text, "a"))).isEqualTo(text);
  }

  @Test
  void anUnfitSelectionIsRefusedWithItsPlace() throws Exception {
    SavedView view =
        new SavedView(
            "train", Optional.empty(), Optional.of(new Part.Neuron(0, 99)), 0, false, false, false);
    String text = RunFile.text(SavedRuns.iris().withView(view));
    assertThatThrownBy(() -> RunFile.read(text, "a.engram"))
        .isInstanceOfSatisfying(
            ExperimentFileException.class,
            e -> assertThat(e.fault()).isEqualTo(ExperimentFault.UNFIT));
  }

  @Test
  void theOldFileStaysIfTheNewOneCannotBeWritten() throws Exception {
    Path file = Files.createDirectory(folder.resolve("a.engram"));
    Files.writeString(file.resolve("inside"), "kept");
    assertThatThrownBy(() -> RunFile.write(SavedRuns.iris(), file)).isInstanceOf(IOException.class);
    assertThat(file.resolve("inside")).hasContent("kept");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
  }

  @Test
  void aFileIsReadFromTheDisk() throws Exception {
    Path file = folder.resolve("a.engram");
    SavedRun saved = SavedRuns.iris();
    RunFile.write(saved, file);
    assertThat(RunFile.read(file).run()).isEqualTo(saved.run());
  }

  /** What is damaged, and the sentence's fault. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"engram-run\"|\"engram-experiment\"|NO_RUN",
        "\"version\": 1|\"version\": 2|NEWER",
        "\"epochs\": 1000|\"epochs\": 1000000000000|NOT_WHOLE",
        "\"learning-rate\": |\"learning-rate\": 1e999, \"x\": |NOT_BETWEEN",
        "\"learning-rate\": |\"learning-rate\": -1, \"x\": |UNFIT",
        "\"units\": 10|\"units\": 1000000000|NOT_WHOLE",
        "\"units\": 10|\"units\": 9|NO_LIST",
        "\"name\": \"iris\"|\"name\": \"../iris\"|NO_CHOICE",
        "\"branch\": 1|\"branch\": 7|NOT_WHOLE",
        "\"stratified\": false|\"stratified\": 0|NO_CHOICE",
        "\"optimizer\"|\"optimiser\"|MISSING",
        "\"seed\": 42|\"seed\": NaN|NO_JSON",
      })
  void damageIsToldWithItsPlace(String what, String by, ExperimentFault fault) throws Exception {
    String text = RunFile.text(SavedRuns.iris());
    assertThat(text).contains(what.strip());
    String damaged = text.replaceFirst(java.util.regex.Pattern.quote(what), by);
    assertThatThrownBy(() -> RunFile.read(damaged, "a.engram"))
        .isInstanceOfSatisfying(
            ExperimentFileException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(fault);
              assertThat(e).hasMessageContaining("a.engram");
            });
  }

  @Test
  void changedRowsAreTold() throws Exception {
    Dataset rows = SavedRuns.own();
    Recipe recipe = SavedRuns.recipe(DataSource.own(rows), rows, new Random(1));
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    String text = RunFile.text(SavedRuns.saved(run, rows, ""));
    String changed = text.replace("-0.1,", "-0.2,");
    assertThat(changed).isNotEqualTo(text);
    assertThatThrownBy(() -> RunFile.read(changed, "a"))
        .isInstanceOfSatisfying(
            ExperimentFileException.class,
            e -> assertThat(e.fault()).isEqualTo(ExperimentFault.ROWS_CHANGED));
  }

  @Test
  void aBranchThatLeavesNothingIsRefused() throws Exception {
    RunRecord run = SavedRuns.iris().run();
    RunRecord.Line line = run.lines().get(0);
    assertThatThrownBy(
            () ->
                new RunRecord(
                    run.recipe(),
                    List.of(
                        line,
                        new RunRecord.Line(
                            "", java.util.OptionalInt.of(0), line.made(), line.end(), List.of())),
                    0,
                    line.end(),
                    List.of(),
                    run.print()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
