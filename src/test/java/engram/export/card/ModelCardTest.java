package engram.export.card;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Formula;
import engram.data.FormulaException;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.SplitPlan;
import engram.data.sets.BuiltInSet;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.ScheduleShape;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class ModelCardTest {
  private static Run trained(Recipe recipe, BuiltInSet set, int epochs) {
    Run run = new Run(recipe, new PreparedData(recipe.data(), set.load()));
    for (int epoch = 0; epoch < epochs; epoch++) run.trainEpoch();
    return run;
  }

  private static ModelCard card(Run run, String language) {
    return CardWriter.write(CardRun.of(run), OptionalDouble.of(2), OptionalDouble.of(30), language);
  }

  @Test
  void theCardSaysWhatItsRunIs() {
    Run run = trained(Preset.REPAIRED.recipe(), BuiltInSet.IRIS, 20);
    String text = card(run, "en").text();

    assertThat(text)
        .contains(run.recipe().network().toString())
        .contains("Epochs trained: 20")
        .contains(run.parameters().sha256())
        .contains("iris: 150 of 150 samples")
        .contains("120 for training, 0 for validation, 30 for testing")
        .contains("Learning rate: " + run.settings().learningRate())
        .contains("There are only 30 test samples: the true accuracy may be as much as 17.9%")
        .contains("Its outputs are no probabilities")
        .contains("2 s × 30 W = 60 J = 0.0167 Wh")
        .contains("No decision about a person");
    int right = run.evaluateTest().right();
    assertThat(text).contains(right + " of 30");
  }

  @Test
  void aNumberIsMeasuredAsOne() {
    Run run = trained(Preset.PENGUINS.recipe(), BuiltInSet.PENGUINS, 2);
    String text = card(run, "en").text();

    assertThat(text)
        .contains("predicts the number")
        .contains("RMSE on test samples: ")
        .doesNotContain("Test accuracy");
  }

  @Test
  void whereOutputsAreProbabilitiesTheirTruthIsMeasured() {
    Run run = trained(Preset.DIGITS.recipe(), BuiltInSet.DIGITS, 2);
    CardRun moment = CardRun.of(run);
    double error = moment.calibrated().orElseThrow().before().error();

    assertThat(card(run, "en").text())
        .contains("Expected calibration error: " + CardTexts.number(100 * error, 1) + "%");
  }

  @Test
  void withoutATimeThereIsNoEnergy() {
    CardRun run = CardRun.of(trained(Preset.REPAIRED.recipe(), BuiltInSet.IRIS, 1));

    assertThat(CardWriter.write(run, OptionalDouble.empty(), OptionalDouble.of(30), "en").text())
        .contains("was not measured")
        .doesNotContain(" J = ");
    assertThat(CardWriter.write(run, OptionalDouble.of(1), OptionalDouble.empty(), "en").text())
        .contains("Training took: 1 s")
        .contains("in watts");
  }

  /** Well-formed but for the line that says it is HTML. */
  @Test
  void thePageHoldsTheSameInBothLanguages() throws Exception {
    Run run = trained(Preset.REPAIRED.recipe(), BuiltInSet.IRIS, 3);
    for (String language : new String[] {"en", "zh"}) {
      ModelCard card = card(run, language);
      String page = card.html();
      assertThat(page).contains("<html lang=\"" + language + "\">");
      String body =
          page.substring(page.indexOf("<body>"), page.indexOf("</body>") + "</body>".length());
      String shown =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(body)))
              .getDocumentElement()
              .getTextContent();
      assertThat(shown).contains(card.title());
      for (ModelCard.Section section : card.sections()) {
        assertThat(shown).contains(section.title());
        for (ModelCard.Entry entry : section.entries()) {
          assertThat(shown).contains(entry.label()).contains(entry.value());
        }
      }
    }
    assertThat(card(run, "zh").title()).startsWith("模型卡：");
  }

  /** A number has no accuracy, whose margin could be told. */
  @Test
  void fewTestSamplesOfANumberAreNotMeasuredByAccuracy() {
    Run run = trained(Preset.REG_PLANE.recipe(), BuiltInSet.REG_PLANE, 1);
    Recipe few =
        run.recipe().withData(run.recipe().data().withSplit(new SplitPlan(0.1, 0, false, 1)));
    Run of = trained(few, BuiltInSet.REG_PLANE, 1);
    int test = of.data().split().test().length;
    assertThat(test).isLessThan(100);
    assertThat(card(of, "en").text())
        .contains("There are only " + test + " test samples: with others these numbers may be")
        .doesNotContain("accuracy may be");
    assertThat(card(of, "zh").text()).contains("测试样本只有 " + test + " 个：换").doesNotContain("准确率");
  }

  /** Rows that lack something are not complete, though they are used. */
  @Test
  void whatIsFilledInIsTold() {
    Recipe recipe = Preset.PENGUINS.recipe();
    recipe = recipe.withData(recipe.data().withMissing(Missing.MEAN));
    Run run = trained(recipe, BuiltInSet.PENGUINS, 1);
    int lacking = run.data().incompleteRows();
    assertThat(lacking).isEqualTo(9);
    assertThat(card(run, "en").text())
        .contains("penguins: all 342 samples are used; 9 have missing values")
        .doesNotContain("are complete");
    assertThat(card(run, "zh").text())
        .contains("penguins：342 个样本全部采用；其中 9 个有缺失值")
        .doesNotContain("完整");
  }

  @Test
  void formulasAreInputsAndWhatIsNotPartedIsToldSo() throws FormulaException {
    Recipe recipe = Preset.XOR_GATE.recipe();
    InputPlan inputs = new InputPlan(List.of(), List.of(Formula.parse("x1*x2", 2)));
    recipe =
        recipe
            .withData(recipe.data().withInputs(inputs))
            .withNetwork(new NetworkSpec(3, recipe.network().layers()))
            .withSettings(recipe.settings().withLearningRate(5).withL2(1e-4));
    Run run = trained(recipe, BuiltInSet.XOR_GATE, 1);
    assertThat(card(run, "en").text())
        .contains("Inputs: x1, x2, x1 * x2\n")
        .contains("Split: all 4 for training and for testing\n")
        .contains("Learning rate: 5\n")
        .contains("L2 penalty: 0.0001\n");
    assertThat(card(run, "zh").text())
        .contains("输入：x1、x2、x1 * x2\n")
        .contains("划分：全部 4 个样本既用于训练，也用于测试\n")
        .contains("，共 ")
        .doesNotContain("parameters");
  }

  /** No name of the command line stands in a sentence. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void whatARecipeCanHaveHasAName(String language) {
    CardTexts texts = new CardTexts(language);
    Stream.of(
            Arrays.stream(Initializer.values()).map(each -> "card.initial." + each.id()),
            Arrays.stream(Loss.values()).map(each -> "card.loss." + each.id()),
            Arrays.stream(Optimizer.values()).map(each -> "card.optimiser." + each.id()),
            Arrays.stream(ScheduleShape.values())
                .filter(each -> each != ScheduleShape.CONSTANT)
                .map(each -> "card.shape." + each.id()))
        .flatMap(keys -> keys)
        .forEach(key -> assertThat(texts.has(key)).as(key).isTrue());
    assertThat(card(trained(Preset.REPAIRED.recipe(), BuiltInSet.IRIS, 1), "zh").text())
        .contains("初始权重：Glorot 正态（Xavier）\n损失函数：均方误差（MSE）\n优化算法：SGD\n");
  }
}
