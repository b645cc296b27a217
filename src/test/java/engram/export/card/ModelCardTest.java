package engram.export.card;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.io.StringReader;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
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
}
