package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.inspect.surface.OutputMarks;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Written;
import engram.ui.run.TestRun;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(StageExtension.class)
class NetworkSceneTest {
  private PaintedScene scene;
  private NetworkScene network;

  private void begin(Preset preset, int epochs) {
    scene = new PaintedScene(new TestRun(preset.recipe(), preset.set().load()));
    network = new NetworkScene(scene.shared, scene.train.before);
    if (epochs > 0) scene.run.train(epochs);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private RecordedDrawing paint() {
    return PaintedScene.paint(network::paint);
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "DIGITS", "AND", "XOR", "CHECKERBOARD"})
  void allCanBeReadInAnySize(Preset preset) {
    begin(preset, 1);
    for (Language language : Language.values()) {
      scene.run.preferences.languageProperty().set(language);
      for (int[] page : new int[][] {{1280, 800}, {1920, 1080}, {1440, 2560}}) {
        RecordedDrawing drawing =
            PaintedScene.paint(page[0], page[1], Palette.DARK, network::paint);
        drawing.requireLegible(page[0], page[1]);
        PaintedScene.requireInside(drawing, page[0], page[1]);
      }
    }
  }

  @Test
  void namesOfInputsAreWrittenOut() {
    begin(Preset.PENGUINS, 0);
    RecordedDrawing drawing = paint();
    assertThat(drawing.shortened()).isEmpty();
    assertThat(drawing.words()).contains("species: chinstrap");
  }

  @Test
  void aBarIsAsLongAsItsOutputInTheColourOfItsClass() {
    begin(Preset.REPAIRED, 30);
    for (int row : new int[] {0, 70, 140}) {
      scene.shared.sample().show(row);
      RecordedDrawing drawing = paint();
      Snapshot moment = scene.run.snapshot();
      OutputMarks marks = OutputMarks.of(moment.data(), row, scene.train.before.pass());
      for (int output = 0; output < 3; output++) {
        Rectangle2D name =
            drawing.text(List.of("setosa", "versicolor", "virginica").get(output)).box();
        Rectangle2D whole = below(name, drawing.filled(Palette.LIGHT.border()));
        double share = marks.share(scene.train.before.pass().output()[output]);
        List<Filled> bars =
            drawing.filled(Palette.LIGHT.classColor(output)).stream()
                .filter(bar -> Math.abs(bar.box().getX() - whole.getX()) < 1e-9)
                .toList();
        if (share <= 0) assertThat(bars).isEmpty();
        else {
          assertThat(bars).hasSize(1);
          double least = whole.getHeight();
          assertThat(bars.get(0).box().getWidth())
              .isCloseTo(Math.max(least, share * whole.getWidth()), within(1e-6));
        }
      }
    }
  }

  private static Rectangle2D below(Rectangle2D name, List<Filled> bars) {
    return bars.stream()
        .map(Filled::box)
        .filter(bar -> Math.abs(bar.getX() - name.getX()) < 2)
        .filter(bar -> bar.getY() > name.getCenterY() && bar.getY() < name.getMaxY() + 15)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAnswerAndTheTruthStandAtTheirClasses() {
    begin(Preset.REPAIRED, 0);
    scene.shared.sample().show(107);
    RecordedDrawing drawing = paint();
    Written truth = drawing.text("the truth");
    assertThat(nearest(drawing, truth)).isEqualTo("virginica");
    scene.run.train(300);
    RecordedDrawing learned = paint();
    assertThat(nearest(learned, learned.text("its answer"))).isEqualTo("virginica");
    assertThat(learned.words()).doesNotContain("the truth");
  }

  private static String nearest(RecordedDrawing drawing, Written tag) {
    return List.of("setosa", "versicolor", "virginica").stream()
        .filter(name -> drawing.text(name).box().getMaxY() < tag.box().getCenterY())
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void aClickFindsWhatWasPaintedThere() {
    begin(Preset.REPAIRED, 0);
    RecordedDrawing drawing = paint();
    Rectangle2D name = drawing.text("petal width").box();
    assertThat(network.at(name.getMaxX() - 5, name.getCenterY())).contains(new Part.Input(3));
    assertThat(network.at(2, 2)).isEmpty();
    Rectangle2D area = drawing.images().get(0).box();
    // the middle of every neuron that is painted is that neuron
    List<Rectangle2D> discs =
        drawing.marks().stream()
            .filter(Filled.class::isInstance)
            .map(RecordedDrawing.Mark::box)
            .filter(box -> Math.abs(box.getWidth() - box.getHeight()) < 1e-6)
            .filter(box -> box.getWidth() > 20)
            .toList();
    List<Part> found =
        discs.stream()
            .map(box -> network.at(box.getCenterX(), box.getCenterY()).orElseThrow())
            .distinct()
            .toList();
    assertThat(found)
        .containsAll(IntStream.range(0, 4).mapToObj(Part.Input::new).toList())
        .containsAll(IntStream.range(0, 10).mapToObj(k -> new Part.Neuron(0, k)).toList())
        .containsAll(IntStream.range(0, 3).mapToObj(k -> new Part.Neuron(1, k)).toList())
        .hasSize(17);
    assertThat(area.getX()).isGreaterThanOrEqualTo(PresentPage.MARGIN - 1);
  }

  @ParameterizedTest
  @CsvSource({"REG_GAUSS", "SINE"})
  void aNumberHasItsTruthBelowIt(Preset preset) {
    begin(preset, 1);
    RecordedDrawing drawing = paint();
    List<String> words = drawing.words();
    String said = words.get(words.size() - 2);
    String truth = words.get(words.size() - 1);
    double target = scene.run.snapshot().data().dataset().target(scene.shared.sample().getRow());
    assertThat(said).startsWith("it says");
    assertThat(truth).startsWith("truth");
    assertThat(Double.parseDouble(truth.substring(6).replace('−', '-')))
        .isCloseTo(target, within(0.01));
    assertThat(drawing.text(truth).box().getY()).isGreaterThan(drawing.text(said).box().getY());
  }
}
