package engram.ui.memory.neuron;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.neuron.NeuronShape;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.PresentedPicture;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the neuron shows of itself can be read at every step, in any size. */
@ExtendWith(StageExtension.class)
class NeuronPictureTest {
  private static final int[] STEPS = {0, 1, 40, 250, Integer.MAX_VALUE};

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final NeuronModels models = new NeuronModels(texts);
  private final List<String> wrong = new ArrayList<>();

  private void tryOut(String what, Runnable painting) {
    try {
      painting.run();
    } catch (AssertionError e) {
      wrong.add(what + ": " + e.getMessage());
    }
  }

  private void everywhere(Runnable painting) {
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      for (NeuronShape shape : NeuronShape.values()) {
        models.settings.chosen(NeuronSetup.SHAPE).set(shape);
        for (int step : STEPS) {
          models.playback.goTo(step);
          tryOut(language + " " + shape + " " + step, painting);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void paint(double width, double height, double em) {
    RecordedDrawing drawing = new RecordedDrawing();
    Palette palette = Palette.DARK;
    new NeuronPlanePainter(drawing)
        .paint(
            NeuronPictures.of(models.neuron, models.words, texts, palette, width, height),
            em,
            width,
            height,
            palette);
    drawing.requireLegible(width, height);
  }

  @Test
  void inTheWindow() {
    everywhere(() -> paint(700, 420, 13));
  }

  @Test
  void inTheSmallestWindow() {
    everywhere(() -> paint(420, 260, 13));
  }

  @Test
  void presented() {
    PresentedNeuron presented = new PresentedNeuron(new NeuronSubject(models, texts));
    everywhere(
        () -> {
          for (double[] window : PresentedPicture.WINDOWS) {
            new PresentedPicture(presented, 0, Palette.LIGHT, window[0], window[1])
                .requireLegible();
          }
        });
  }

  @Test
  void withWeightsThatRanAwayWhicheverRuleIsExplained() {
    models.settings.number(NeuronSetup.RATE).number().set(1);
    for (NeuronRule rule : NeuronRule.values()) {
      models.settings.explainedProperty().set(rule);
      everywhere(() -> paint(520, 380, 13));
    }
  }

  @Test
  void oneRuleAloneIsOneName() {
    for (NeuronRule rule : NeuronRule.values()) models.settings.wantedProperty(rule).set(false);
    models.playback.goTo(Integer.MAX_VALUE);
    RecordedDrawing drawing =
        new PresentedPicture(
                new PresentedNeuron(new NeuronSubject(models, texts)), 0, Palette.LIGHT, 1280, 800)
            .drawing;
    assertThat(drawing.words()).hasSize(3).contains("Oja");
  }
}
