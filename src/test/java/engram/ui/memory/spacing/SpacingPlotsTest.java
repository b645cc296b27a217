package engram.ui.memory.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.PeoplesMeans;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.DrawnLine;
import engram.ui.memory.frame.PaintedPlot;
import engram.ui.memory.frame.PlotCard;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.plot.Ink;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotColors;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The row of the map as a curve, the jars and the calendar, as they are painted. */
@ExtendWith(StageExtension.class)
class SpacingPlotsTest {
  private static final Palette LIGHT = Palette.LIGHT;
  private static final double EM = 13;
  private static final double WIDTH = 700;
  private static final double HEIGHT = 150;

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final SpacingModels models = new SpacingModels(texts, work -> {}, Runnable::run);
  private final SpacingGapPlot gaps = new SpacingGapPlot(models.spacing, texts);
  private final SpacingJars jars = new SpacingJars(texts);
  private final SpacingCalendar calendar = new SpacingCalendar(models.exam, texts);

  private static RecordedDrawing paint(Plot plot) {
    return PaintedPlot.of(plot, EM, WIDTH, HEIGHT);
  }

  private static PlotAxes axes(Plot plot) {
    return plot.axes(WIDTH, HEIGHT, EM);
  }

  private Plot jarsNow() {
    return jars.plot(models.spacing.moment().levels());
  }

  @Test
  void allCanBeReadInBothLanguages() {
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      for (double delay : new double[] {1, 35, 1000}) {
        models.spacing.choose(11, delay);
        PaintedPlot.requireLegible(gaps.plot());
      }
    }
  }

  /** It stands beside the bet and what is said of it. */
  @Test
  void theCalendarCanBeReadWithTheBestBetAndTheWorst() {
    List<String> wrong = new ArrayList<>();
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      for (int bet : new int[] {0, 50, 100}) {
        models.exam.bet().number().set(bet);
        for (double width : new double[] {18 * EM, 22 * EM, 30 * EM}) {
          for (boolean taken : new boolean[] {false, true}) {
            if (taken) models.exam.take();
            try {
              PaintedPlot.of(calendar.plot(), EM, width, 110).requireLegible(width, 110);
            } catch (AssertionError e) {
              wrong.add(language + " " + bet + " " + width + taken + ": " + e.getMessage());
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theDotOfTheGapLiesOnTheCurveAtItsShare() {
    models.spacing.choose(11, 35);
    Plot plot = gaps.plot();
    PlotAxes axes = axes(plot);
    RecordedDrawing drawing = paint(plot);
    List<Filled> chosen = drawing.filled(LIGHT.accent());
    assertThat(chosen).hasSize(1);
    double recall = LeakingStores.of(12).learnedTwice(11).after(LeakingStores.days(35)).recall();
    assertThat(chosen.get(0).box().getCenterY()).isCloseTo(axes.y(recall), within(1e-6));
    double x = chosen.get(0).box().getCenterX();
    assertThat(x).isCloseTo(axes.x(Math.log(11 / 0.001) / Math.log(1e6)), within(0.5));
    Color color = PlotColors.of(Ink.ofCurve(0), LIGHT);
    Point2D dot = new Point2D.Double(x, chosen.get(0).box().getCenterY());
    assertThat(DrawnLine.points(drawing.stroked(color).get(0).shape()))
        .anySatisfy(point -> assertThat(point.distance(dot)).isLessThan(8));
  }

  @Test
  void onlyThosePeopleAreShownWhoWereAskedThen() {
    for (double delay : new double[] {7, 35, 3}) {
      models.spacing.choose(1, delay);
      long asked =
          models.spacing.people.spaced().stream()
              .map(PeoplesMeans.Spaced::delay)
              .filter(each -> each == delay)
              .count();
      RecordedDrawing drawing = paint(gaps.plot());
      long discs = drawing.filled(LIGHT.card()).size();
      // one more in the key
      assertThat(discs).isEqualTo(asked == 0 ? 0 : asked + 1);
      assertThat(drawing.words().contains(texts.get("spacing.gaps.people"))).isEqualTo(asked > 0);
    }
  }

  @Test
  void pressingInTheCurveChoosesThatGapAndKeepsTheDelay() {
    models.spacing.choose(11, 70);
    PlotCard card = models.plots().get(0);
    card.go().orElseThrow().accept(0.5);
    assertThat(models.settings.getSetup().gap()).isEqualTo(1);
    assertThat(models.settings.getSetup().delay()).isEqualTo(70);
    assertThat(card.shown().get().beside()).contains("70 days");
  }

  @Test
  void waterStandsInAJarAsHighAsItsStoreIsFilled() {
    models.playback.goTo(SpacingCourse.STEPS);
    Plot plot = jarsNow();
    PlotAxes axes = axes(plot);
    List<Double> levels = models.spacing.moment().levels().levels();
    List<Rectangle2D> water =
        paint(plot).marks().stream()
            .filter(Filled.class::isInstance)
            .map(Filled.class::cast)
            .filter(each -> each.box().getMaxY() == axes.bottom())
            .map(Filled::box)
            .toList();
    assertThat(water).hasSize(13);
    for (int k = 1; k < 12; k++) {
      assertThat(water.get(k).getMinX()).isGreaterThan(water.get(k - 1).getMaxX());
      double ratio = water.get(k).getHeight() / water.get(11).getHeight();
      assertThat(ratio).isCloseTo(levels.get(k) / levels.get(11), within(1e-9));
    }
    double strength = models.spacing.moment().levels().strength();
    assertThat(water.get(12).getHeight())
        .isCloseTo(strength * (axes.bottom() - axes.top()), within(1e-9));
  }

  @Test
  void anyNumberOfJarsCanBeReadBesideTheMap() {
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      for (int stores : new int[] {1, 2, 12, 13, LeakingStores.MOST}) {
        models.settings.number(SpacingSetup.STORES).number().restore(stores);
        PaintedPlot.of(jarsNow(), EM, 640, 78).requireLegible(640, 78);
      }
    }
  }

  @Test
  void howTheExamWentIsHiddenUntilItIsTaken() {
    Color curve = PlotColors.of(Ink.ofCurve(0), LIGHT);
    RecordedDrawing before = paint(calendar.plot());
    assertThat(before.stroked(curve)).isEmpty();
    assertThat(before.words()).contains("50%");
    models.exam.take();
    Plot plot = calendar.plot();
    PlotAxes axes = axes(plot);
    RecordedDrawing after = paint(plot);
    assertThat(after.stroked(curve)).hasSize(1);
    List<Point2D> points = DrawnLine.points(after.stroked(curve).get(0).shape());
    // the first session of the last evenings is on day 32 of 65
    assertThat(points.get(0).getX()).isCloseTo(axes.x(32 / 65.0), within(1e-6));
    assertThat(points.get(points.size() - 1).getY())
        .isCloseTo(axes.y(models.exam.plan().afterwards(models.exam.stores())), within(1e-6));
  }
}
