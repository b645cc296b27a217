package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.frame.Explanation.Kind;
import engram.ui.memory.lists.ListsModels;
import engram.ui.memory.neuron.NeuronModels;
import engram.ui.memory.recall.RecallModels;
import engram.ui.memory.spacing.SpacingModels;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where numbers have a decimal comma, none that an experiment says keeps a point. */
class DecimalCommaTest {
  private static final Executor NEVER = task -> {};
  private static final Set<Kind> LATEX = EnumSet.of(Kind.FORMULA, Kind.NUMBERS, Kind.RESULT);

  @BeforeEach
  void writeWithComma() {
    RoundedNumber.writeWithComma(true);
  }

  @AfterEach
  void writeWithPoint() {
    RoundedNumber.writeWithComma(false);
  }

  private static Stream<ExperimentModels> models(Language language) {
    Texts texts = new Texts(new SimpleObjectProperty<>(language), new SimpleBooleanProperty(true));
    return Stream.of(
        new RecallModels(texts, NEVER, NEVER, () -> 0),
        new ListsModels(texts, NEVER, NEVER, () -> 0),
        new NeuronModels(texts),
        new SpacingModels(texts, NEVER, NEVER),
        new ForgettingModels(texts, NEVER, NEVER, () -> 0));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noNumberKeepsItsPoint(Language language) {
    models(language)
        .forEach(
            each -> {
              for (int steps = 0; steps < 3; steps++) {
                assertThat(said(each)).noneMatch(text -> text.matches("(?s).*[0-9]\\.[0-9].*"));
                each.playback().stepForward();
              }
              if (each.playback() instanceof SteppedPlayback stepped) stepped.goTo(9999);
              assertThat(said(each)).noneMatch(text -> text.matches("(?s).*[0-9]\\.[0-9].*"));
            });
  }

  /** LaTeX sets a space behind a bare one, as between two numbers. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void inFormulasTheCommaIsNoneBetweenTwoNumbers(Language language) {
    models(language)
        .forEach(
            each -> {
              each.playback().stepForward();
              assertThat(each.explanation().lines())
                  .filteredOn(line -> LATEX.contains(line.kind()))
                  .extracting(Explanation.Line::text)
                  .noneMatch(text -> text.matches(".*[0-9],[0-9].*"));
            });
  }

  private static List<String> said(ExperimentModels of) {
    List<String> said = new ArrayList<>(List.of(of.sentence(), of.facts()));
    of.readOuts().forEach(each -> said.addAll(List.of(each.value(), each.of())));
    of.explanation().lines().forEach(line -> said.addAll(line.cells()));
    return said;
  }
}
