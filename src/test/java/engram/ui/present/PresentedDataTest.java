package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.PlaneSets;
import engram.StageExtension;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Pictured;
import engram.ui.paint.RecordedDrawing.Written;
import engram.ui.run.BeforeTraining;
import engram.ui.run.TestRun;
import engram.ui.surface.SliceWork;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class PresentedDataTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private PaintedScene scene;
  private PresentedData presented;

  private void begin(TestRun run) {
    scene = new PaintedScene(run);
    SliceWork.Place place = new SliceWork.Place(run.run, work::add, work::add, () -> 0);
    MapWork maps = new MapWork(scene.shared, new BeforeTraining(scene.shared), place);
    presented = new PresentedData(new PresentDataViewModel(scene.shared, null), maps, scene.shared);
    scene.shared.panes().presentingProperty().set(true);
    for (Runnable next = work.poll(); next != null; next = work.poll()) next.run();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private RecordedDrawing paint(double width, double height, int focus) {
    return PaintedScene.paint(
        width, height, Palette.LIGHT, 0, (sheet, area) -> presented.paint(sheet, area, focus));
  }

  private static Rectangle2D map(RecordedDrawing drawing) {
    return drawing.images().stream()
        .map(Pictured::box)
        .reduce(new Rectangle2D.Double(), (a, b) -> a.getWidth() > b.getWidth() ? a : b);
  }

  @ParameterizedTest
  @CsvSource(textBlock = PaintedScene.PAGES)
  void theMapAndTheClassesAreReadOnAPageOfAnyShape(double width, double height) {
    begin(new TestRun());
    for (Language language : Language.values()) {
      scene.run.preferences.languageProperty().set(language);
      RecordedDrawing samples = paint(width, height, PresentDataViewModel.SAMPLES);
      samples.requireLegible(width, height);
      PaintedScene.requireInside(samples, width, height);
      paint(width, height, PresentDataViewModel.MAP).requireLegible(width, height);
    }
  }

  @Test
  void namesOfAClassDoNotReachItsCount() {
    begin(own(List.of("n".repeat(22), "rose")));
    paint(1280, 800, PresentDataViewModel.SAMPLES).requireLegible(1280, 800);
    scene.close();
    begin(own(List.of("玫瑰".repeat(11), "rose")));
    RecordedDrawing cut = paint(1280, 800, PresentDataViewModel.SAMPLES);
    assertThat(cut.shortened()).hasSize(1);
    assertThat(cut.text(cut.shortened().get(0)).box().getMaxX())
        .isLessThan(cut.texts().get(cut.texts().size() - 1).box().getX());
  }

  @Test
  void thirtyClassesEachHaveTheirLine() {
    begin(own(IntStream.range(0, 30).mapToObj(k -> "class " + k).toList()));
    RecordedDrawing drawing = paint(1280, 800, PresentDataViewModel.SAMPLES);
    drawing.requireLegible(1280, 800);
    double first = drawing.text("class 0").box().getY();
    double last = drawing.text("class 29").box().getY();
    double second = drawing.text("class 1").box().getY();
    assertThat(last - first).isCloseTo(29 * (second - first), within(1e-6));
  }

  private static TestRun own(List<String> names) {
    int rows = 4 * names.size();
    DMatrixRMaj values = new DMatrixRMaj(rows, 2);
    double[] labels = new double[rows];
    for (int row = 0; row < rows; row++) {
      values.set(row, 0, row % 7);
      values.set(row, 1, row % 5);
      labels[row] = row % names.size();
    }
    List<Feature> features = List.of(Feature.number("x1"), Feature.number("x2"));
    Dataset set = Dataset.wrap("my-own", features, Feature.category("kind", names), values, labels);
    return new TestRun(PlaneSets.recipe(set, TargetCoding.ZERO_ONE), set);
  }

  @Test
  void samplesAreInTheSquareBesideTheirNumbers() {
    begin(new TestRun());
    RecordedDrawing drawing = paint(1280, 800, PresentDataViewModel.SAMPLES);
    Rectangle2D square = map(drawing);
    assertThat(square.getWidth()).isCloseTo(square.getHeight(), within(1e-9)).isGreaterThan(400);
    Written setosa = drawing.text("setosa");
    assertThat(setosa.box().getX()).isGreaterThan(square.getMaxX());
    assertThat(drawing.words()).filteredOn("50"::equals).hasSize(3);
    assertThat(drawing.texts())
        .filteredOn(each -> each.text().equals("50"))
        .extracting(each -> each.box().getMaxX())
        .allMatch(right -> Math.abs(right - numbersEnd(drawing)) < 1e-6);
    assertThat(drawing.filled(Palette.LIGHT.classColor(0)).get(0).box().getMaxX())
        .isLessThan(setosa.box().getX());
  }

  private static double numbersEnd(RecordedDrawing drawing) {
    return drawing.texts().get(drawing.texts().size() - 1).box().getMaxX();
  }

  @Test
  void picturesHangInARowOfTheirClass() {
    begin(new TestRun(Preset.DIGITS.recipe(), BuiltInSet.DIGITS.load()));
    RecordedDrawing drawing = paint(1280, 800, PresentDataViewModel.SAMPLES);
    drawing.requireLegible(1280, 800);
    assertThat(drawing.images()).hasSize(120);
    Dataset set = scene.run.snapshot().data().dataset();
    int[] drawn = new int[10];
    int next = 0;
    for (int row = 0; row < set.rows() && next < 120; row++) {
      int label = set.label(row);
      if (drawn[label]++ >= 12) continue;
      Rectangle2D name = drawing.text(String.valueOf(label)).box();
      Rectangle2D picture = drawing.images().get(next++).box();
      assertThat(picture.getCenterY()).isCloseTo(name.getCenterY(), within(6.0));
      assertThat(picture.getX()).isGreaterThan(name.getMaxX());
    }
    PaintedScene.requireInside(paint(1440, 2560, 0), 1440, 2560);
  }
}
