package engram.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Proposal;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs as texts: what a pupil reads in them, and what no word of the data may break. */
class ScriptTextTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private static Run run(UnaryOperator<Settings> change) {
    Recipe recipe = REPAIRED.withSettings(change.apply(REPAIRED.settings()));
    return new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
  }

  private static String sklearn(Run run) {
    return SklearnScript.of(Exported.of(run.record(), BuiltInSet.IRIS.load()), "rows.csv").text();
  }

  /** A category of that name, and one of another, taken in turn. */
  private static Exported ofCategory(String name) {
    List<Feature> features = List.of(Feature.category("kind", List.of(name, "plain")));
    Feature target = Feature.category("is", List.of("yes", "no"));
    DMatrixRMaj values = new DMatrixRMaj(20, 1);
    double[] targets = new double[20];
    for (int row = 0; row < 20; row++) {
      values.set(row, 0, row % 2);
      targets[row] = row % 2;
    }
    Dataset rows = Dataset.of("own", features, target, values, targets);
    Recipe recipe = Proposal.of(DataSource.own(rows), rows);
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    return Exported.of(run.record(), rows);
  }

  private static List<String> heads(Exported run) throws IOException {
    List<String> heads = new ArrayList<>();
    JsonNode cells = new ObjectMapper().readTree(Notebook.of(run, "rows.csv").text()).get("cells");
    for (JsonNode cell : cells) {
      if (cell.get("cell_type").textValue().equals("markdown")) {
        heads.add(cell.get("source").get(0).textValue().strip());
      }
    }
    return heads;
  }

  /** A row that begins as a heading does would tear the text of the rows into two cells. */
  @Test
  void noWordOfTheRowsBeginsACellOfANotebook() throws IOException {
    assertThat(heads(ofCategory("# ---- odd"))).isEqualTo(heads(ofCategory("odd")));
    assertThat(heads(ofCategory("a\n# ---- odd"))).isEqualTo(heads(ofCategory("odd")));
  }

  @Test
  void aNotebookHasTheHeadsOfTheProgram() throws IOException {
    Exported run = Exported.of(run(s -> s).record(), BuiltInSet.IRIS.load());
    String program = NumpyScript.forNotebook(run, "rows.csv");
    List<String> wanted =
        program
            .lines()
            .filter(line -> line.startsWith("# ---- "))
            .map(l -> l.substring(7))
            .toList();
    List<String> heads = heads(run);
    assertThat(wanted).hasSizeGreaterThan(4);
    assertThat(heads.get(0)).startsWith("# A network learns iris");
    assertThat(heads.subList(1, heads.size() - 1))
        .containsExactlyElementsOf(wanted.stream().map(head -> "## " + head).toList());
    assertThat(heads.get(heads.size() - 1)).isEqualTo("## Pictures");
  }

  @Test
  void itIsToldHowOftenTheRunWasChanged() {
    Run run = run(s -> s);
    assertThat(sklearn(run)).doesNotContain("on the way");
    run.change(new Intervention.LearningRate(0.5));
    run.trainEpoch();
    assertThat(sklearn(run)).contains("what was changed on the way (1 time) is left out.");
    run.change(new Intervention.LearningRate(0.25));
    run.trainEpoch();
    assertThat(sklearn(run)).contains("what was changed on the way (2 times) is left out.");
    Exported changed = Exported.of(run.record(), BuiltInSet.IRIS.load());
    for (Script script :
        List.of(TorchScript.of(changed, "rows.csv"), KerasScript.of(changed, "rows.csv"))) {
      assertThat(script.text())
          .contains("What differs: what was changed on the way (2 times) is left out.");
    }
  }

  @Test
  void theDifferencesAreOneListThatEndsWithAFullStop() {
    String program =
        sklearn(
            run(
                s ->
                    s.withL1(0.1)
                        .withDropout(0.5)
                        .withAscent(true)
                        .withSchedule(new Schedule(ScheduleShape.COSINE, 9))));
    List<String> told = program.lines().filter(line -> line.startsWith("- ")).toList();
    assertThat(told)
        .contains(
            "- each step goes down the loss, not up;",
            "- there is no L1 penalty;",
            "- the learning rate stays: there is no schedule cosine;",
            "- no neuron is dropped.")
        .doesNotHaveDuplicates();
    assertThat(told.subList(0, told.size() - 1)).allMatch(line -> line.endsWith(";"));
  }

  /** Its penalty is divided by the rows of a batch, which for 120 training rows are 10. */
  @Test
  void scikitLearnIsGivenThePenaltyTimesTheBatch() {
    assertThat(sklearn(run(s -> s.withL2(0.25).withBatchSize(10))))
        .contains("    alpha=2.5,\n    batch_size=10,\n");
    assertThat(sklearn(run(s -> s.withL2(0.25).withBatchSize(0))))
        .contains("    alpha=30,\n    batch_size=120,\n");
  }

  /** A score is taken back by numbers that no step may have taken for something else meanwhile. */
  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void noStepOfTrainingGivesANameOfTheMeasuringAnotherNumber(Optimizer optimizer) {
    Recipe plane = Preset.REG_PLANE.recipe();
    Recipe recipe =
        plane
            .withData(plane.data().withTargets(TargetCoding.STANDARDIZED))
            .withSettings(plane.settings().withOptimizer(optimizer).withL1(0.1).withDropout(0.2));
    Dataset rows = BuiltInSet.load(recipe.data().source());
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    String program = NumpyScript.of(Exported.of(run.record(), rows), "rows.csv").text();
    String measuring =
        program.substring(program.indexOf("def measure():"), program.indexOf("\ndef r2("));
    String training = program.substring(program.indexOf("# ---- Training by"));
    Set<String> read = names(measuring, "[A-Za-z_]\\w*");
    read.removeAll(given(measuring));
    assertThat(read).contains("target", "X", "T");
    assertThat(given(training)).contains("epochs").doesNotContainAnyElementsOf(read);
  }

  /** The names that a line gives a value, and those of its loops. */
  private static Set<String> given(String program) {
    Set<String> lists =
        names(program, "(?m)(?<=^ {0,20})[\\w, ]+(?= [-+*/]?= )|(?<=for )[\\w, ]+(?= in )");
    return lists.stream()
        .flatMap(list -> names(list, "\\w+").stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
