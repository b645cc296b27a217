package engram.ui.labs.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.why.Findings;
import engram.labs.why.Findings.Teacher;
import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.RoundedNumber;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Irises that have hardly been learned: nearly every sample has a part in the answer. */
@ExtendWith(StageExtension.class)
class PresentedWhyTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static final LabPage PAGE = LabPage.PRESENTED;
  private static final Palette PALETTE = PAGE.palette();
  private static WhyModels models;

  @BeforeAll
  static void ask() {
    models =
        new WhyModels(
            BENCH.texts(), () -> null, BENCH.waiting()::add, Runnable::run, System::nanoTime);
    models.restore(new WhyLab(new WhySetup(Preset.REPAIRED, 5, 24, 42), OptionalInt.empty()));
    BENCH.work();
  }

  @BeforeEach
  void nobodyIsLeftOut() {
    BENCH.language().set(Language.ENGLISH);
    models.playback().reset();
  }

  private static WhyScene scene() {
    return models.why.getScene().orElseThrow();
  }

  private static PresentedWhy picture(boolean withList) {
    return new PresentedWhy(new WhySubject(models, BENCH.texts()), models, withList);
  }

  private static RecordedDrawing paint() {
    return PAGE.paint((sheet, area) -> picture(true).paint(sheet, area, 0));
  }

  @Test
  void allCanBeReadWhoeverIsLeftOut() {
    for (Language each : Language.values()) {
      BENCH.language().set(each);
      for (int pointed : List.of(0, scene().teachers().size())) {
        models.playback().goTo(pointed);
        Stream.of(LabPage.PRESENTED, LabPage.NARROWEST)
            .forEach(page -> page.paintLegibly((s, a) -> picture(true).paint(s, a, 0)));
        LabPage.beside(30).paintLegibly((s, a) -> picture(false).paint(s, a, 0));
      }
    }
  }

  /** Where there is room: how they were left out, too. */
  @Test
  void theBarsSayHowTheyWereLeftOutWhereThereIsRoom() {
    String who = models.words.get("why.bars.all", 120, 120);
    String how = models.words.get("why.bars.how", who);
    assertThat(paint().words()).contains(how);
    RecordedDrawing narrow = LabPage.beside(30).paint((s, a) -> picture(false).paint(s, a, 0));
    assertThat(narrow.words()).contains(who).doesNotContain(how);
  }

  private static List<Rectangle2D> filled(RecordedDrawing drawing) {
    return drawing.marks().stream()
        .filter(Filled.class::isInstance)
        .map(Filled.class::cast)
        .filter(each -> each.shape() instanceof Path2D)
        .map(Filled::box)
        .toList();
  }

  @Test
  void aBarIsAsLongAsItsSample() {
    WhyBarsPainter painter = new WhyBarsPainter(models.words);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> painter.paint(sheet, area, scene()));
    List<Teacher> teachers = scene().teachers();
    List<Rectangle2D> bars = filled(drawing).subList(0, teachers.size());
    double most = teachers.get(0).share();
    double longest = bars.get(0).getHeight();
    for (int k = 0; k < teachers.size(); k++) {
      double share = teachers.get(k).share();
      assertThat(bars.get(k).getHeight())
          .isCloseTo(longest * Math.abs(share) / most, within(1e-6 * longest));
      if (k == 0) continue;
      assertThat(bars.get(k).getX()).isGreaterThan(bars.get(k - 1).getX());
    }
    double zero = bars.get(0).getMaxY();
    Rectangle2D last = bars.get(teachers.size() - 1);
    assertThat(teachers.get(teachers.size() - 1).share()).isNegative();
    assertThat(last.getY()).isCloseTo(zero, within(1e-6));
    assertThat(painter.at(last.getCenterX() / PAGE.unit(), zero / PAGE.unit()))
        .hasValue(teachers.size());
    assertThat(painter.at(bars.get(4).getCenterX() / PAGE.unit(), zero / PAGE.unit())).hasValue(5);
  }

  @Test
  void theListIsOfTheStrongestWithBarsAsLongAsTheirShares() {
    WhyListPainter painter = new WhyListPainter(models.words);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> painter.paint(sheet, area, scene()));
    int ranked = Math.min(7, Math.max(3, scene().deciding().size()));
    List<Teacher> top = scene().teachers().subList(0, ranked);
    List<Rectangle2D> bars =
        drawing.filled(PALETTE.positive()).stream()
            .map(Filled::box)
            .filter(box -> Math.abs(box.getHeight() - 20 * PAGE.unit()) < 1e-6)
            .toList();
    assertThat(bars).hasSize(ranked);
    for (int k = 0; k < ranked; k++) {
      assertThat(bars.get(k).getWidth() / bars.get(0).getWidth())
          .isCloseTo(top.get(k).share() / top.get(0).share(), within(1e-9));
      Rectangle2D rank = drawing.text(String.valueOf(k + 1)).box();
      assertThat(rank.getCenterY()).isBetween(bars.get(k).getMinY(), bars.get(k).getMaxY());
    }
  }

  /** Also where those that speak against it speak far louder. */
  @ParameterizedTest
  @ValueSource(doubles = {-0.01, -0.3, -3})
  void noNameInTheListIsShortened(double against) {
    List<Teacher> loud = new ArrayList<>(scene().teachers());
    for (int k = loud.size() - 2; k < loud.size(); k++) {
      Teacher each = loud.get(k);
      loud.set(
          k, new Teacher(each.place(), each.row(), each.lead(), each.says(), against, against));
    }
    WhyScene scene = new WhyScene(scene().findings(), loud, 0);
    LabPage beside = new LabPage(0.4 * LabPage.NARROWEST.width(), 420, 1, Palette.LIGHT);
    RecordedDrawing drawing =
        beside.paintLegibly(
            (sheet, area) -> new WhyListPainter(models.words).paint(sheet, area, scene));
    assertThat(drawing.words())
        .contains(RoundedNumber.signed(against, 2))
        .contains(models.words.row(scene, loud.get(0).row()))
        .contains(models.words.row(scene, loud.get(loud.size() - 1).row()));
    List<Rectangle2D> texts = drawing.texts().stream().map(each -> each.box()).toList();
    assertThat(drawing.filled(Palette.LIGHT.negative()))
        .map(Filled::box)
        .filteredOn(bar -> Math.abs(bar.getHeight() - 20) < 1e-6)
        .hasSize(2)
        .allSatisfy(
            bar -> {
              assertThat(bar.getWidth()).isPositive();
              assertThat(texts).noneMatch(bar::intersects);
            });
  }

  @Test
  void aMarkLiesWhereItsSampleDoesAndIsFoundThere() {
    WhyPlane plane = WhyPlane.of(scene()).orElseThrow();
    WhyMapPainter map = new WhyMapPainter(models.words);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> map.paint(sheet, area, scene(), plane));
    int first = scene().teachers().get(0).row();
    double x = 40 + (PAGE.width() - 40) * plane.x(first);
    double y = (PAGE.height() - 40) * (1 - plane.y(first));
    assertThat(map.at(x, y)).contains(first);
    assertThat(map.at(x, PAGE.height() + 1)).isEmpty();
    Color sign = PALETTE.positive();
    assertThat(drawing.filled(sign))
        .anySatisfy(
            mark -> {
              assertThat(mark.box().getCenterX()).isCloseTo(x * PAGE.unit(), within(1.0));
              assertThat(mark.box().getCenterY()).isCloseTo(y * PAGE.unit(), within(8.0));
            });
  }

  /** Train may have learned from two samples. */
  @Test
  void twoSamplesAreAllThatThereAre() {
    Findings all = scene().findings();
    Findings two =
        new Findings(
            all.trace(),
            all.answer(),
            all.estimates(),
            IntStream.range(0, 2).toArray(),
            all.without(),
            true);
    WhyScene scene = WhyScene.of(two, 0);
    assertThat(scene.isWhole()).isTrue();
    RecordedDrawing drawing =
        PAGE.paintLegibly(
            (sheet, area) -> new WhyListPainter(models.words).paint(sheet, area, scene));
    assertThat(drawing.words()).contains("1", "2").doesNotContain("3");
    PAGE.paint((sheet, area) -> new WhyBarsPainter(models.words).paint(sheet, area, scene));
    WhyPlane plane = WhyPlane.of(scene).orElseThrow();
    PAGE.paint((sheet, area) -> new WhyMapPainter(models.words).paint(sheet, area, scene, plane));
  }

  @Test
  void whoIsLeftOutIsSaidAboveItsBar() {
    List<String> said = new ArrayList<>();
    for (int k : List.of(1, 2)) {
      models.playback().goTo(k);
      String text = models.words.without(scene());
      assertThat(text).contains(" " + k + ":");
      assertThat(paint().words()).contains(text);
      said.add(text);
    }
    models.playback().goTo(0);
    assertThat(paint().words()).doesNotContainAnyElementsOf(said);
  }

  /** Of pictures; here each is the mark of its class. */
  @Test
  void theTilesOfThoseWhoTaughtStandAboveThoseAgainst() {
    List<Teacher> few = new ArrayList<>();
    for (int k = 0; k < 5; k++) {
      double share = List.of(0.4, 0.1, 0.0, -0.2, -0.3).get(k);
      few.add(new Teacher(k, k, 0.1, scene().findings().answer().label(), share, 0));
    }
    WhyScene scene = new WhyScene(scene().findings(), few, 5);
    WhyTilesPainter tiles = new WhyTilesPainter(models.words);
    for (LabPage page : List.of(PAGE, LabPage.beside(30))) {
      RecordedDrawing drawing = page.paintLegibly((sheet, area) -> tiles.paint(sheet, area, scene));
      double half = page.height() * page.unit() / 2;
      for (String above : List.of("+0.40", "+0.10", "0.00")) {
        assertThat(drawing.text(above).box().getMaxY()).isLessThan(half);
      }
      // the strongest first
      assertThat(drawing.text("−0.30").box().getY()).isGreaterThan(half);
      assertThat(drawing.text("−0.30").box().getX()).isLessThan(drawing.text("−0.20").box().getX());
      List<Rectangle2D> cross =
          drawing.stroked(page.palette().text()).stream()
              .filter(line -> Math.abs(line.width() - 4 * page.unit()) < 1e-9)
              .map(line -> line.box())
              .toList();
      assertThat(cross).hasSize(2);
      double middle = drawing.text("−0.30").box().getCenterX();
      assertThat(cross.get(0).getCenterX()).isCloseTo(middle, within(1e-6));
    }
    WhyScene nobody = new WhyScene(scene().findings(), List.of(), 0);
    PAGE.paintLegibly((sheet, area) -> tiles.paint(sheet, area, nobody));
    PAGE.paintLegibly((sheet, area) -> new WhyBarsPainter(models.words).paint(sheet, area, nobody));
  }

  @Test
  void manyTilesAreAsManyAsThereIsRoomFor() {
    RecordedDrawing drawing =
        PAGE.paintLegibly(
            (sheet, area) -> new WhyTilesPainter(models.words).paint(sheet, area, scene()));
    long shown = drawing.words().stream().filter(each -> each.matches("[+−]?0\\.\\d\\d")).count();
    assertThat(shown).isBetween(20L, 120L);
  }
}
