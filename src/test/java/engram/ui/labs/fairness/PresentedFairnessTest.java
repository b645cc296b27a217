package engram.ui.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.fairness.Rate;
import engram.labs.fairness.ScoredGroups;
import engram.ui.base.Language;
import engram.ui.base.RoundedNumber;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Mark;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The made-up applicants, judged once. */
@ExtendWith(StageExtension.class)
class PresentedFairnessTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();
  private static FairnessModels models;

  @BeforeAll
  static void judge() {
    models =
        new FairnessModels(
            BENCH.texts(), () -> null, BENCH.waiting()::add, Runnable::run, System::nanoTime);
    BENCH.work();
  }

  @BeforeEach
  void asAtFirst() {
    BENCH.language().set(Language.ENGLISH);
    place(54, 54);
  }

  private static FairnessScene scene() {
    return models.fairness.getScene().orElseThrow();
  }

  private static void place(double a, double b) {
    models.fairness.place(FairnessScene.A, a);
    models.fairness.place(FairnessScene.B, b);
    BENCH.work();
  }

  private static PresentedFairness picture() {
    return new PresentedFairness(new FairnessSubject(models, BENCH.texts()), models);
  }

  @Test
  void allCanBeReadWhereverTheThresholdsAre() {
    for (Language language : Language.values()) {
      BENCH.language().set(language);
      for (double[] at : new double[][] {{0, 100}, {14, 90}, {50.5, 52.2}}) {
        place(at[0], at[1]);
        for (int focus = 0; focus < 3; focus++) {
          int shown = focus;
          PAGE.paintLegibly((sheet, area) -> picture().paint(sheet, area, shown));
        }
        LabPage.WINDOW.paintLegibly((sheet, area) -> picture().paint(sheet, area, 0));
      }
    }
  }

  @Test
  void aThresholdIsWrittenAsAllNumbersAre() {
    assertThat(FairnessWords.points(54)).isEqualTo("54");
    assertThat(FairnessWords.points(50.5)).isEqualTo("50.5");
    RoundedNumber.writeWithComma(true);
    try {
      assertThat(FairnessWords.points(50.5)).isEqualTo("50,5");
      place(50.5, 54);
      assertThat(models.sentence()).contains("50,5");
    } finally {
      RoundedNumber.writeWithComma(false);
    }
  }

  /** Of a group: solid ones are qualified; strong ones lie behind the threshold. */
  private static List<? extends Mark> marks(RecordedDrawing drawing, int group, boolean solid) {
    Color strong = GroupMark.color(PALETTE, group, true);
    Color pale = GroupMark.color(PALETTE, group, false);
    return Stream.of(strong, pale)
        .flatMap(color -> solid ? drawing.filled(color).stream() : drawing.stroked(color).stream())
        .toList();
  }

  @Test
  void aMarkIsAsManyPeopleAsItSays() {
    ScoresPainter painter = new ScoresPainter(models.words);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> painter.paint(sheet, area, scene()));
    ScoredGroups scored = scene().scored();
    for (int group = 0; group < 2; group++) {
      long qualified = 0;
      for (int sample : scored.of(group)) if (scored.isPositive(sample)) qualified++;
      // without those of the legend; rounded by bin
      int seen = marks(drawing, group, true).size() - 1;
      assertThat(seen * scene().perMark()).isCloseTo((int) qualified, within(45));
    }
  }

  @Test
  void theStrongMarksLieBehindTheThreshold() {
    place(40, 70);
    ScoresPainter painter = new ScoresPainter(models.words);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> painter.paint(sheet, area, scene()));
    for (int group = 0; group < 2; group++) {
      String points = group == 0 ? "40" : "70";
      Rectangle2D handle =
          drawing.texts().stream()
              .filter(each -> each.text().equals(points))
              .filter(each -> each.color().equals(PALETTE.card()))
              .findFirst()
              .orElseThrow()
              .box();
      assertThat(painter.pointsAt(handle.getCenterX(), handle.getCenterY()))
          .hasValue(group == 0 ? 40 : 70);
      assertThat(painter.groupAt(handle.getCenterX(), handle.getCenterY())).isEqualTo(group);
      List<Filled> strong = drawing.filled(GroupMark.color(PALETTE, group, true));
      // the last one is that of the legend
      assertThat(strong.subList(0, strong.size() - 1))
          .isNotEmpty()
          .allMatch(mark -> mark.box().getCenterX() > handle.getCenterX());
      assertThat(drawing.filled(GroupMark.color(PALETTE, group, false)))
          .isNotEmpty()
          .allMatch(mark -> mark.box().getCenterX() < handle.getCenterX());
    }
    assertThat(painter.pointsAt(-30, 100)).isEmpty();
    assertThat(painter.groupAt(100, PAGE.height() + 1)).isEqualTo(-1);
  }

  @Test
  void aRateHasAsManyStrongMarksOfTwentyAsItIs() {
    place(50, 60);
    RatesPainter painter = new RatesPainter(models.words);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> painter.paint(sheet, area, scene()));
    double row = PAGE.height() / 4;
    for (int group = 0; group < 2; group++) {
      Color strong = GroupMark.color(PALETTE, group, true);
      // the first row is the true positive rate: all are qualified
      long marks =
          drawing.filled(strong).stream().filter(each -> each.box().getMaxY() < row).count();
      double rate = scene().rate(Rate.TRUE_POSITIVE, group);
      assertThat(marks).isEqualTo(Math.round(20 * rate));
      assertThat(drawing.words()).contains(Math.round(100 * rate) + "%");
    }
  }

  @Test
  void nobodyToCountIsNoNumber() {
    place(100, 100);
    assertThat(scene().rate(Rate.PRECISION, 0)).isNaN();
    RecordedDrawing drawing =
        PAGE.paintLegibly(
            (sheet, area) -> new RatesPainter(models.words).paint(sheet, area, scene()));
    assertThat(drawing.words()).contains("–").doesNotContain("NaN");
    assertThat(models.sentence()).doesNotContain("NaN");
    assertThat(models.words.forced(scene())).contains("–").doesNotContain("NaN");
  }

  @Test
  void aDefinitionThatIsPressedIsMetAndFilled() {
    place(54, 60);
    PresentedFairness picture = picture();
    String name = models.words.said(scene(), "definition." + Definition.PRECISION.id());
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> picture.paint(sheet, area, 0));
    assertThat(drawing.text(name).color()).isEqualTo(PALETTE.text());
    Rectangle2D box = drawing.text(name).box();
    picture.click(box.getCenterX(), box.getCenterY(), 0);
    BENCH.work();
    assertThat(scene().isMet(Definition.PRECISION)).isTrue();
    RecordedDrawing now = PAGE.paint((sheet, area) -> picture.paint(sheet, area, 0));
    assertThat(now.text(name).color()).isEqualTo(PALETTE.card());
    assertThat(now.filled(PALETTE.accent()))
        .anyMatch(pill -> pill.box().contains(now.text(name).box()));
  }

  @Test
  void aThresholdIsDraggedToThePlaceOfTheMouse() {
    PresentedFairness picture = picture();
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> picture.paint(sheet, area, 0));
    Rectangle2D axis = drawing.text("80").box();
    picture.drag(axis.getCenterX(), axis.getCenterY() + 60, FairnessSubject.THRESHOLDS);
    picture.drag(axis.getCenterX(), axis.getCenterY() - 60, FairnessSubject.REASON);
    BENCH.work();
    assertThat(scene().threshold(FairnessScene.B)).isEqualTo(80);
    assertThat(scene().threshold(FairnessScene.A)).isEqualTo(54);
  }

  @Test
  void whereOneRateIsMadeEqualItsBarIsGone() {
    RecordedDrawing drawing =
        PAGE.paint((sheet, area) -> new ReasonPainter(models.words).paint(sheet, area, scene()));
    List<Filled> gone = drawing.filled(PALETTE.accent());
    long equal =
        Stream.of(Definition.values())
            .flatMap(
                met ->
                    Stream.of(Rate.SELECTION, Rate.TRUE_POSITIVE, Rate.PRECISION)
                        .filter(rate -> scene().gapWhere(met, rate) < 0.01))
            .count();
    assertThat(gone).hasSize((int) equal);
    double largest = 0;
    for (Definition met : Definition.values()) {
      for (Rate rate : List.of(Rate.SELECTION, Rate.TRUE_POSITIVE, Rate.PRECISION)) {
        largest = Math.max(largest, scene().gapWhere(met, rate));
      }
    }
    Filled longest =
        drawing.filled(PALETTE.text()).stream()
            .max((a, b) -> Double.compare(a.box().getWidth(), b.box().getWidth()))
            .orElseThrow();
    PresentArea all = PAGE.area();
    double column = all.width() * 0.73 / 3;
    assertThat(longest.box().getWidth())
        .isCloseTo((column - 90) * Math.min(1, largest / 0.7), within(1e-6));
  }

  @Test
  void aSquareIsOfBAndADiscOfA() {
    RecordedDrawing drawing =
        PAGE.paint(
            (PresentSheet sheet, PresentArea area) -> {
              GroupMark.paint(sheet, FairnessScene.A, 50, 50, 10, true, true);
              GroupMark.paint(sheet, FairnessScene.B, 150, 50, 10, true, true);
              GroupMark.paint(sheet, FairnessScene.B, 250, 50, 10, false, false);
            });
    assertThat(drawing.filled(PALETTE.classColor(0)).get(0).shape().contains(42, 42)).isFalse();
    assertThat(drawing.filled(PALETTE.classColor(1)).get(0).shape().contains(141, 41)).isTrue();
    Stroked hollow = (Stroked) drawing.marks().get(2);
    assertThat(hollow.box().getWidth() + hollow.width()).isCloseTo(20, within(1e-9));
    assertThat(hollow.color()).isNotEqualTo(PALETTE.classColor(1));
  }
}
