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

  /** As many as can be read, in lines of one height; the last one tells of the others. */
  @ParameterizedTest
  @CsvSource(textBlock = PaintedScene.PAGES)
  void ofManyClassesThoseAreShownThatCanBeRead(double width, double height) {
    begin(own(IntStream.range(0, 60).mapToObj(k -> "class " + k).toList()));
    double unit = PresentPage.of(width, height).unit();
    for (Language language : Language.values()) {
      scene.run.preferences.languageProperty().set(language);
      RecordedDrawing drawing = paint(width, height, PresentDataViewModel.SAMPLES);
      drawing.requireLegible(width, height);
      List<Written> names = named(drawing);
      int shown = names.size();
      assertThat(shown).isBetween(10, 58);
      assertThat(names).allMatch(each -> each.size() >= PresentSheet.LEAST * unit - 1e-9);
      Written rest = drawing.texts().get(drawing.texts().size() - 1);
      assertThat(rest.text()).startsWith("…").contains(" " + (60 - shown) + " ");
      assertThat(rest.size()).isEqualTo(names.get(0).size());
      double step = names.get(1).box().getY() - names.get(0).box().getY();
      for (int k = 2; k < shown; k++) {
        double next = names.get(k).box().getY() - names.get(k - 1).box().getY();
        assertThat(next).isCloseTo(step, within(1e-6));
      }
      assertThat(rest.box().getY() - names.get(shown - 1).box().getY())
          .isCloseTo(step, within(0.4 * step));
    }
  }

  private static List<Written> named(RecordedDrawing drawing) {
    return drawing.texts().stream().filter(each -> each.text().startsWith("class ")).toList();
  }

  /** Where all can be read there is no line of others, and where one can't two are left out. */
  @Test
  void noLineTellsOfASingleClass() {
    begin(own(IntStream.range(0, 60).mapToObj(k -> "class " + k).toList()));
    int lines = named(paint(1280, 800, PresentDataViewModel.SAMPLES)).size() + 1;
    for (int more = 0; more < 2; more++) {
      scene.close();
      begin(own(IntStream.range(0, lines + more).mapToObj(k -> "class " + k).toList()));
      RecordedDrawing drawing = paint(1280, 800, PresentDataViewModel.SAMPLES);
      assertThat(named(drawing)).hasSize(more == 0 ? lines : lines - 1);
      assertThat(drawing.words()).filteredOn(each -> each.startsWith("…")).hasSize(more);
    }
  }

  /** Letters are more than ten, and as small pictures as digits. */
  @Test
  void ofManyKindsOfPicturesThoseHangThatCanBeRead() {
    begin(pictures(IntStream.range(0, 26).mapToObj(k -> "class " + (char) ('A' + k)).toList()));
    RecordedDrawing drawing = paint(1280, 800, PresentDataViewModel.SAMPLES);
    drawing.requireLegible(1280, 800);
    PaintedScene.requireInside(drawing, 1280, 800);
    List<Written> names = named(drawing);
    assertThat(names).allMatch(each -> each.size() >= PresentSheet.LEAST - 1e-9);
    assertThat(names.size()).isBetween(10, 24);
    assertThat(drawing.images()).hasSize(4 * names.size());
    assertThat(drawing.words()).contains("… and " + (26 - names.size()) + " more");
  }

  @Test
  void longNamesOfPicturesStayOnThePage() {
    begin(pictures(List.of("n".repeat(22), "玫瑰".repeat(11))));
    for (double width : new double[] {1280, 1920}) {
      RecordedDrawing drawing = paint(width, 800, PresentDataViewModel.SAMPLES);
      PaintedScene.requireInside(drawing, width, 800);
      assertThat(drawing.images())
          .hasSize(8)
          .allMatch(each -> each.box().getX() >= drawing.texts().get(0).box().getMaxX());
      assertThat(drawing.shortened()).hasSize(width < 1300 ? 1 : 0);
    }
  }

  /** Four of each, of 8 × 8 pixels. */
  private static TestRun pictures(List<String> names) {
    int rows = 4 * names.size();
    DMatrixRMaj values = new DMatrixRMaj(rows, 64);
    double[] labels = new double[rows];
    for (int row = 0; row < rows; row++) {
      labels[row] = row % names.size();
      for (int k = 0; k < 64; k++) values.set(row, k, (row * k) % 17);
    }
    List<Feature> pixels =
        IntStream.range(0, 64).mapToObj(k -> Feature.number("p" + k / 8 + k % 8)).toList();
    Dataset set = Dataset.wrap("my-own", pixels, Feature.category("kind", names), values, labels);
    return new TestRun(PlaneSets.recipe(set, TargetCoding.ZERO_ONE), set);
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
