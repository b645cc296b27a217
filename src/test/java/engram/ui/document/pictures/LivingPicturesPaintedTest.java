package engram.ui.document.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.formula.FormulaFonts;
import engram.ui.paint.CellColors;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentPage;
import engram.ui.present.PresentSheet;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(StageExtension.class)
class LivingPicturesPaintedTest {
  @BeforeAll
  static void loadFonts() {
    FormulaFonts.load();
  }

  private final TestRun run = new TestRun();
  private final Shared shared = SharedFixture.of(run.run, new PanesViewModel(), run.texts);
  private final TaughtNetwork taught = new TaughtNetwork(Runnable::run, Runnable::run);

  @AfterEach
  void close() {
    run.close();
  }

  private List<LivingModel> models() {
    List<LivingModel> models =
        List.of(
            new NeuronModel(shared),
            new MemoryModel(shared, taught, Runnable::run, Runnable::run),
            new AlikeModel(shared),
            new ChallengesModel(shared, taught),
            new FormulasModel(shared),
            new NerveCellModel(shared),
            new LearningModel(shared, taught));
    models.forEach(model -> model.show(true));
    return models;
  }

  private static RecordedDrawing paint(
      LivingModel model, double width, double height, Manner manner, Set<String> lit) {
    RecordedDrawing drawing = new RecordedDrawing();
    PresentSheet sheet = new PresentSheet();
    PresentArea area = new PresentArea(0, 0, width, height);
    double unit = 1;
    if (manner == Manner.CLASS) {
      PresentPage page = PresentPage.of(width, height);
      unit = page.unit();
      area = page.picture(0);
      drawing.scale(unit, unit);
    }
    sheet.begin(drawing, Palette.LIGHT, unit, 1);
    PicturePainters.of(model).paint(sheet, area, manner, lit, new Touch());
    assertThat(drawing.depth()).isZero();
    assertThat(drawing.getAlpha()).isEqualTo(1);
    return drawing;
  }

  private static void requireWhole(LivingModel model) {
    requireWhole(model, 1280, 800, Manner.CLASS);
    requireWhole(model, 832, 690, Manner.DESK);
    requireWhole(model, 760, 630, Manner.PAPER);
  }

  private static void requireWhole(LivingModel model, double width, double height, Manner manner) {
    RecordedDrawing drawing = paint(model, width, height, manner, Set.of());
    drawing.requireLegible(width, height);
    assertThat(drawing.marks())
        .extracting(RecordedDrawing.Mark::box)
        .allMatch(box -> box.getMinX() > -1 && box.getMaxX() < width + 1)
        .allMatch(box -> box.getMinY() > -1 && box.getMaxY() < height + 1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allIsInThePictureAndReadWhereverTheHandlesAre(Language language) {
    run.preferences.languageProperty().set(language);
    for (LivingModel model : models()) {
      requireWhole(model);
      for (Handle handle : model.handles()) {
        handle.set(handle.low());
        requireWhole(model, 832, 690, Manner.DESK);
        handle.set(handle.high());
        requireWhole(model, 832, 690, Manner.DESK);
        handle.reset();
      }
    }
  }

  private RecordedDrawing desk(LivingModel model) {
    model.show(true);
    return paint(model, PictureSheet.WIDTH, PictureSheet.HEIGHT, Manner.DESK, Set.of());
  }

  @Test
  void whatIsNotLitStepsBackAndItsTextsStayToBeRead() {
    FormulasModel formulas = new FormulasModel(shared);
    Color loud = Palette.LIGHT.accent();
    RecordedDrawing lit = paint(formulas, 832, 690, Manner.DESK, Set.of("sigmoid"));
    assertThat(desk(formulas).filled(loud)).hasSizeGreaterThan(lit.filled(loud).size());
    assertThat(lit.texts()).allMatch(text -> text.color().getOpacity() == 1);
  }

  @Test
  void theSlopeIsThatOfTheLossAndStaysInItsPlot() {
    FormulasModel formulas = new FormulasModel(shared);
    for (double x : new double[] {-4, -1, 0, 1.5, 4}) {
      for (double w : new double[] {-3, -0.5, 0, 0.7, 3}) {
        formulas.x.set(x);
        formulas.w.set(w);
        RecordedDrawing drawing = desk(formulas);
        Rectangle2D line =
            drawing.stroked(Palette.LIGHT.accent()).stream()
                .filter(each -> each.width() == 2.2)
                .findFirst()
                .orElseThrow()
                .box();
        assertThat(line.getMinX()).isGreaterThan(39);
        assertThat(line.getMaxX()).isLessThan(777);
        assertThat(line.getMinY()).isGreaterThan(409);
        assertThat(line.getMaxY()).isLessThan(601);
        if (x == 0) assertThat(line.getHeight()).isCloseTo(0, within(1e-9));
        else assertThat(line.getHeight() > 1e-9).isTrue();
      }
    }
  }

  @Test
  void theLineIntoAnOutputIsAsWideAsItsNumber() {
    NeuronModel neuron = new NeuronModel(shared);
    neuron.bias.set(-2);
    double low = output(desk(neuron), neuron);
    neuron.bias.set(2);
    double high = output(desk(neuron), neuron);
    assertThat(high).isGreaterThan(low);
  }

  /** The width of the line into the output, which is that of its number. */
  private static double output(RecordedDrawing drawing, NeuronModel neuron) {
    double wanted = 1 + 9 / (1 + Math.exp(-neuron.z()));
    return drawing.marks().stream()
        .filter(RecordedDrawing.Stroked.class::isInstance)
        .map(RecordedDrawing.Stroked.class::cast)
        .mapToDouble(RecordedDrawing.Stroked::width)
        .filter(width -> Math.abs(width - wanted) < 1e-9)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line is " + wanted + " wide"));
  }

  @Test
  void eachRungIsAsFarAsItsLogarithm() {
    AlikeModel alike = new AlikeModel(shared);
    List<Rectangle2D> own = discs(desk(alike), Palette.LIGHT.positive(), 20);
    List<Rectangle2D> others =
        discs(desk(alike), CellColors.of(Palette.LIGHT).soma(), 16).stream()
            .filter(disc -> Math.abs(disc.getCenterY() - own.get(0).getCenterY()) < 1e-6)
            .toList();
    // 10 + 3 neurons, and as many as a worm, a fly, a mouse and a human have
    double zero = own.get(0).getCenterX();
    double[] counts = {302, 139_255, 71e6, 86e9};
    assertThat(own).hasSize(1);
    assertThat(others).hasSize(4);
    for (int k = 0; k < 4; k++) {
      assertThat(others.get(k).getCenterX() - zero)
          .isCloseTo(712 * Math.log10(counts[k] / 13) / 12, within(0.01));
    }
  }

  private static List<Rectangle2D> discs(RecordedDrawing drawing, Color color, double width) {
    return drawing.filled(color).stream()
        .map(Filled::box)
        .filter(box -> Math.abs(box.getWidth() - width) < 1e-6)
        .filter(box -> Math.abs(box.getHeight() - width) < 1e-6)
        .toList();
  }

  @Test
  void aGroupsBarIsAsLongAsTheShareThatIsNamedRightly() {
    ChallengesModel challenges = new ChallengesModel(shared, taught);
    RecordedDrawing drawing = desk(challenges);
    for (int k = 0; k < 3; k++) {
      String name = List.of("setosa", "versicolor", "virginica").get(k);
      Rectangle2D bar = drawing.filled(Palette.LIGHT.classColor(k)).get(0).box();
      double y = bar.getCenterY();
      String of =
          drawing.texts().stream()
              .filter(text -> text.box().getMinX() > bar.getMinX() + 250)
              .filter(text -> Math.abs(text.box().getCenterY() - y) < 12)
              .findFirst()
              .orElseThrow()
              .text();
      String[] numbers = of.replaceAll("\\D+", " ").strip().split(" ");
      double share = Double.parseDouble(numbers[0]) / Double.parseDouble(numbers[1]);
      assertThat(bar.getWidth()).isCloseTo(250 * share, within(1e-6));
      assertThat(drawing.text(name).box().getMaxY()).isLessThan(bar.getMaxY());
    }
  }

  @Test
  void ofAThousandTimesAsManyParametersABarIsAQuarterHigher() {
    ChallengesModel challenges = new ChallengesModel(shared, taught);
    List<Rectangle2D> bars =
        desk(challenges).filled(CellColors.of(Palette.LIGHT).soma()).stream()
            .map(Filled::box)
            .filter(box -> Math.abs(box.getWidth() - 40) < 1e-6)
            .toList();
    assertThat(bars).hasSize(4);
    double thousandfold = bars.get(1).getHeight() - bars.get(0).getHeight();
    assertThat(bars.get(0).getHeight() / thousandfold).isCloseTo(Math.log10(6e4) / 3, within(1e-6));
    assertThat(bars).allMatch(bar -> Math.abs(bar.getMaxY() - bars.get(0).getMaxY()) < 1e-6);
  }

  @Test
  void drainedOfAllThatItLearnedTheNetworkIsPaintedAsItBegan() {
    MemoryModel memory = new MemoryModel(shared, taught, Runnable::run, Runnable::run);
    memory.show(true);
    memory.kept.set(0);
    List<Double> begun = edges(desk(memory));
    memory.kept.set(memory.kept.high());
    List<Double> learned = edges(desk(memory));
    assertThat(begun).hasSameSizeAs(learned).hasSize(4 * 10 + 10 * 3).isNotEqualTo(learned);
    // the strongest of each layer is as thick as any can be
    assertThat(begun.subList(0, 40)).anyMatch(width -> Math.abs(width - 6.8) < 1e-9);
    assertThat(begun.subList(40, 70)).anyMatch(width -> Math.abs(width - 6.8) < 1e-9);
    assertThat(learned).allMatch(width -> width >= 0.8 && width < 6.8 + 1e-9);
  }

  private static List<Double> edges(RecordedDrawing drawing) {
    return drawing.marks().stream()
        .takeWhile(RecordedDrawing.Stroked.class::isInstance)
        .map(mark -> ((RecordedDrawing.Stroked) mark).width())
        .toList();
  }
}
