package engram.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.NumberText;
import engram.inspect.WorkedBatch;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.batch.BatchViewModel;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import engram.ui.run.PointingViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.run.TestRun;
import engram.ui.transport.TransportViewModel;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgramViewModelTest {
  private static final NumberText THREE = new NumberText(3);
  private static final NumberText FOUR = new NumberText(4);

  private TestRun test;
  private TransportViewModel transport;
  private BatchViewModel batch;
  private SelectionViewModel selection;
  private PointingViewModel pointing;
  private ProgramViewModel victim;

  private void open(Recipe recipe) {
    test = new TestRun(recipe);
    transport = new TransportViewModel(test.run, test.texts);
    SampleViewModel sample = new SampleViewModel(test.run, new Random(1));
    selection = new SelectionViewModel(test.run);
    pointing = new PointingViewModel(selection);
    batch =
        new BatchViewModel(
            test.run,
            sample,
            transport,
            test.preferences,
            test.texts,
            Runnable::run,
            Runnable::run);
    victim =
        new ProgramViewModel(
            batch,
            pointing,
            new Shared(
                test.run, sample, selection, new PanesViewModel(), test.preferences, test.texts));
  }

  @AfterEach
  void close() {
    test.close();
  }

  private void step(StepSize size) {
    transport.stepSizeProperty().set(size);
    var before = test.snapshot().cursor();
    transport.stepForward();
    test.until(s -> s.cursor().isPresent() && !s.cursor().equals(before));
  }

  private List<String> codeAtWork() {
    return victim.atWork.get().stream()
        .sorted()
        .map(k -> victim.lines.get().get(k).code())
        .toList();
  }

  private String value(String name) {
    return victim.values.get().stream()
        .filter(v -> v.name().equals(name))
        .findFirst()
        .map(v -> (v.shape() + " " + v.value()).strip())
        .orElseThrow(() -> new AssertionError(name + " is not in " + victim.values.get()));
  }

  private WorkedBatch worked() {
    return batch.getStep().orElseThrow().batch().orElseThrow();
  }

  @Test
  void outsideABatchNothingIsLit() {
    open(Preset.REPAIRED.recipe());
    assertThat(victim.lines.get()).hasSize(22);
    assertThat(victim.atWork.get()).isEmpty();
    assertThat(victim.values.get()).isEmpty();
  }

  @Test
  void eachPhaseLightsItsLinesAndShowsTheirVariables() {
    open(Preset.REPAIRED.recipe());
    step(StepSize.PHASE);
    assertThat(codeAtWork()).containsExactly("z1 = x @ W1 + b1", "a1 = np.tanh(z1)");
    WorkedBatch b = worked();
    assertThat(value("a1"))
        .isEqualTo(
            "(10 × 10) [[%s  %s  %s …], …]"
                .formatted(
                    THREE.signed(b.a(0, 0, 0)),
                    THREE.signed(b.a(0, 0, 1)),
                    THREE.signed(b.a(0, 0, 2))));
    assertThat(value("W1")).startsWith("(4 × 10) [[" + THREE.signed(b.before().weight(0, 0, 0)));
    assertThat(value("b1")).isEqualTo("(10) [0.000  0.000  0.000 …]");
    step(StepSize.PHASE);
    step(StepSize.PHASE);
    assertThat(codeAtWork()).containsExactly("loss = np.mean((a2 - t) ** 2)");
    assertThat(value("loss")).isEqualTo(FOUR.of(b.loss()));
    assertThat(value("t")).startsWith("(10 × 3) [[");
    step(StepSize.PHASE);
    assertThat(codeAtWork())
        .containsExactly(
            "δ2 = 2 / 3 * (a2 - t) * (1 - a2 ** 2)", "dW2, db2 = a1.T @ δ2 / n, δ2.mean(axis=0)");
    assertThat(value("dW2"))
        .startsWith("(10 × 3) [[" + THREE.signed(b.weightGradient(1, 0, 0)))
        .endsWith("], …]");
    assertThat(value("δ2")).startsWith("(10 × 3) [[" + THREE.signed(b.delta(1, 0, 0)));
    step(StepSize.PHASE);
    step(StepSize.PHASE);
    assertThat(codeAtWork())
        .containsExactly("for p, g in zip(P, [dW1, db1, dW2, db2]):", "p -= α * g");
    assertThat(value("α")).isEqualTo("0.01");
    assertThat(value("W1")).matches("\\(4 × 10\\) \\[[0-3], [0-9]]  \\S+ → \\S+");
    assertThat(value("b2")).matches("\\(3\\) \\[[0-2]]  0\\.0000 → \\S+");
  }

  @Test
  void aSampleLightsTheWayForwardAndBackAndShowsItsRow() {
    open(Preset.REPAIRED.recipe());
    step(StepSize.SAMPLE);
    step(StepSize.SAMPLE);
    assertThat(codeAtWork()).startsWith("z1 = x @ W1 + b1").hasSize(9).doesNotContain("p -= α * g");
    assertThat(value("x[1]"))
        .isEqualTo(
            "(4) [%s  %s  %s …]"
                .formatted(
                    THREE.signed(worked().input(1, 0)),
                    THREE.signed(worked().input(1, 1)),
                    THREE.signed(worked().input(1, 2))));
  }

  @Test
  void theLoopFormShowsTheLayerAtWorkByItsIndex() {
    open(ProgramRecipes.ALL.get("loops"));
    step(StepSize.PHASE);
    step(StepSize.PHASE);
    assertThat(codeAtWork())
        .containsExactly("for k in range(3):", "z = a[k] @ W[k] + b[k]", "a.append(f[k][0](z))");
    assertThat(value("W[1]")).startsWith("(7 × 6) ");
    assertThat(value("a[2]")).startsWith("(50 × 6) ");
    assertThat(value("z")).startsWith("(50 × 6) ");
  }

  @Test
  void aChangedSettingChangesTheProgram() {
    open(Preset.REPAIRED.recipe());
    test.run.session().change(new Intervention.LearningRate(0.5));
    test.until(s -> s.settings().learningRate() == 0.5);
    assertThat(victim.lines.get()).extracting(ProgramLine::code).contains("α = 0.5");
  }

  @Test
  void pointingAtALinePointsAtWhatItComputesAndTheOtherWayRound() {
    open(Preset.REPAIRED.recipe());
    int line =
        victim.lines.get().stream().map(ProgramLine::code).toList().indexOf("a1 = np.tanh(z1)");
    victim.point(line);
    assertThat(pointing.getPointed())
        .contains(new Pointed(Quantity.ACTIVATION, 0, Optional.empty()));
    assertThat(victim.pointed.get()).containsExactly(line);
    victim.clear();
    assertThat(victim.pointed.get()).isEmpty();
    selection.hover(Optional.of(new Part.Neuron(0, 3)));
    assertThat(victim.pointed.get()).containsExactly(line);
    victim.point(0);
    assertThat(pointing.getPointed()).isEmpty();
  }

  @Test
  void theArticlesLinesStandBesideThoseThatDoIt() {
    open(Preset.REPAIRED.recipe());
    List<ProgramArticle.Entry> entries = victim.articleEntries();
    assertThat(entries).hasSize(12);
    assertThat(entries.get(1).lines()).isEqualTo("Line 17");
    assertThat(entries.get(1).fault()).startsWith("IndexError");
    assertThat(code(entries.get(1)))
        .containsExactly("W2 = random.randn(10, 3) * np.sqrt(2 / (10 + 3))");
    assertThat(code(entries.get(2))).containsExactly("loss = np.mean((a2 - t) ** 2)");
    assertThat(code(entries.get(4))).hasSize(2).allMatch(code -> code.startsWith("W"));
    assertThat(code(entries.get(5))).containsExactly("b1, b2 = np.zeros(10), np.zeros(3)");
    assertThat(code(entries.get(6))).containsExactly("z1 = x @ W1 + b1", "a1 = np.tanh(z1)");
    assertThat(code(entries.get(9)))
        .hasSize(4)
        .allMatch(c -> c.startsWith("δ") || c.startsWith("dW"));
    assertThat(code(entries.get(10))).contains("p -= α * g");
    assertThat(entries.get(11).does()).isEmpty();
    assertThat(entries.subList(0, 11)).allMatch(entry -> !entry.does().isEmpty());
    test.preferences.languageProperty().set(Language.CHINESE);
    assertThat(victim.articleEntries().get(1).lines()).isEqualTo("第 17 行");
  }

  private static List<String> code(ProgramArticle.Entry entry) {
    return entry.does().stream().map(ProgramLine::code).toList();
  }
}
