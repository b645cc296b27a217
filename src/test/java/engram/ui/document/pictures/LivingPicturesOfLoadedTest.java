package engram.ui.document.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.formula.FormulaFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures of the document show the network that is loaded, whatever its shape is. */
@ExtendWith(StageExtension.class)
class LivingPicturesOfLoadedTest {
  @BeforeAll
  static void loadFonts() {
    FormulaFonts.load();
  }

  /** Never trained: it is the loaded network that is shown. */
  private static final TaughtNetwork TAUGHT = new TaughtNetwork(work -> {}, Runnable::run);

  private static Recipe recipe(Preset preset, String hidden) {
    Recipe recipe = preset.recipe();
    NetworkSpec spec = recipe.network();
    List<LayerSpec> layers = new ArrayList<>();
    for (String units : hidden.split(" ")) {
      if (units.isEmpty()) continue;
      layers.add(new LayerSpec(Integer.parseInt(units), Activation.TANH));
    }
    layers.add(spec.layers().get(spec.layerCount() - 1));
    return recipe.withNetwork(new NetworkSpec(spec.inputs(), layers));
  }

  private static void requireWhole(LivingModel model, double width, double height, Manner manner) {
    RecordedDrawing drawing = new RecordedDrawing();
    PresentSheet sheet = new PresentSheet();
    sheet.begin(drawing, Palette.DARK, 1, 1);
    PicturePainters.of(model)
        .paint(sheet, new PresentArea(0, 0, width, height), manner, Set.of(), new Touch());
    assertThat(drawing.depth()).isZero();
    drawing.requireLegible(width, height);
    assertThat(drawing.marks())
        .extracting(RecordedDrawing.Mark::box)
        .allMatch(box -> box.getMinX() > -1 && box.getMaxX() < width + 1)
        .allMatch(box -> box.getMinY() > -1 && box.getMaxY() < height + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "REPAIRED, '', ENGLISH",
    "REPAIRED, 10 10 10 10 10 10 10 10, CHINESE",
    "DIGITS, 40, ENGLISH",
    "PENGUINS, 1, CHINESE"
  })
  void allIsInThePictureAndReadWhateverIsLoaded(Preset preset, String hidden, Language language) {
    Recipe recipe = recipe(preset, hidden);
    try (TestRun run = new TestRun(recipe, BuiltInSet.load(recipe.data().source()))) {
      Shared shared = SharedFixture.of(run.run, new PanesViewModel(), run.texts);
      run.train(1);
      run.preferences.languageProperty().set(language);
      for (LivingModel model :
          List.of(
              new MemoryModel(shared, TAUGHT, Runnable::run, Runnable::run),
              new AlikeModel(shared))) {
        model.show(true);
        requireWhole(model, 832, 690, Manner.DESK);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "8000", "30000"})
  void namesOfTheLadderNeverLieOnOneAnother(int neurons) {
    Recipe recipe = recipe(Preset.REPAIRED, String.valueOf(neurons));
    try (TestRun run = new TestRun(recipe)) {
      AlikeModel alike = new AlikeModel(SharedFixture.of(run.run, new PanesViewModel(), run.texts));
      for (Language language : Language.values()) {
        run.preferences.languageProperty().set(language);
        requireWhole(alike, 832, 690, Manner.DESK);
        requireWhole(alike, 760, 630, Manner.PAPER);
        requireWhole(alike, 1230, 690, Manner.CLASS);
      }
    }
  }

  @Test
  void aSingleNeuronIsOne() {
    Recipe and = Preset.AND.recipe();
    try (TestRun run = new TestRun(and, BuiltInSet.load(and.data().source()))) {
      AlikeModel alike = new AlikeModel(SharedFixture.of(run.run, new PanesViewModel(), run.texts));
      assertThat(alike.say()).contains("has 1 neuron and 3 parameters");
      run.preferences.languageProperty().set(Language.CHINESE);
      assertThat(alike.say()).contains("1 个神经元").contains("3 个参数");
    }
  }
}
