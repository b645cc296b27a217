package engram.ui.labs.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.privacy.Membership;
import engram.labs.privacy.NoiseLevel;
import engram.labs.privacy.NoisyResults;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.memory.frame.DrawnLine;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of numbers made up for it. */
@ExtendWith(StageExtension.class)
class PrivacyPaintersTest {
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final LabPage.Bench bench = new LabPage.Bench();
  private final PrivacyWords words = new PrivacyWords(bench.texts());

  private void requireLegible(BiConsumer<PresentSheet, PresentArea> painting) {
    for (Language language : Language.values()) {
      bench.language().set(language);
      for (LabPage page : List.of(PAGE, LabPage.WINDOW.in(Palette.DARK))) {
        page.paintLegibly(painting);
      }
    }
    bench.language().set(Language.ENGLISH);
  }

  private static PrivacySetup setup(int epochs) {
    PrivacySetup usual = PrivacySetup.USUAL;
    return new PrivacySetup(
        PrivacyPicture.MEMBERSHIP,
        usual.members(),
        epochs,
        usual.watched(),
        usual.clip(),
        usual.scrub(),
        usual.data(),
        usual.harden(),
        usual.poison(),
        usual.poisoned(),
        usual.seed());
  }

  // Noise

  /** ε of the levels, before and behind the first epoch. */
  private static NoisyResults noisy(double... epsilons) {
    return new NoisyResults(
        setup(10),
        IntStream.range(0, epsilons.length)
            .mapToObj(
                k ->
                    new NoisyResults.Point(
                        NoiseLevel.ALL.get(k),
                        List.of(
                            new NoisyResults.Measure(0, 0.1, 0.5, 0),
                            new NoisyResults.Measure(1, 0.9 - 0.1 * k, 0.8, epsilons[k]))))
            .toList());
  }

  private RecordedDrawing noise(NoisyResults results, int epoch) {
    return PAGE.paint((sheet, area) -> new NoisyPainter(words).paint(sheet, area, results, epoch));
  }

  private static List<Rectangle2D> bars(RecordedDrawing drawing) {
    return drawing.filled(PALETTE.border()).stream().map(Filled::box).toList();
  }

  @Test
  void anEpsilonTenTimesAsLargeIsAStepHigherAndNoNoiseIsAtTheTop() {
    NoisyResults results = noisy(NEVER, NEVER, 100, 10, 1, 1e9);
    List<Rectangle2D> bars = bars(noise(results, 1));
    assertThat(bars).hasSize(6);
    double top = bars.get(0).getHeight();
    assertThat(top).isGreaterThan(300);
    assertThat(bars.get(1).getHeight()).isEqualTo(top);
    assertThat(bars.get(5).getHeight()).as("beyond the axis").isCloseTo(top, within(1e-9));
    // from 0.1 to 100 000
    assertThat(bars.get(2).getHeight()).isCloseTo(top * 3 / 6, within(1e-6));
    assertThat(bars.get(3).getHeight()).isCloseTo(top * 2 / 6, within(1e-6));
    assertThat(bars.get(4).getHeight()).isCloseTo(top / 6, within(1e-6));
    requireLegible((sheet, area) -> new NoisyPainter(words).paint(sheet, area, results, 1));
  }

  @Test
  void anEpsilonBelowTheAxisHasNoBarAtAll() {
    for (Rectangle2D bar : bars(noise(noisy(0.001, 0, 0.1), 1))) {
      assertThat(bar.getHeight()).isZero();
    }
    assertThat(bars(noise(noisy(NEVER, 5), 0))).allMatch(bar -> bar.getHeight() == 0);
    assertThat(noise(noisy(), 3).words()).contains("SGD", "16");
  }

  /** Columns stand side by side, with the accuracy at their middles. */
  @Test
  void theAccuracyFallsByAsMuchAsItIsLess() {
    RecordedDrawing drawing = noise(noisy(NEVER, NEVER, 100, 10), 1);
    List<Point2D> line =
        drawing.stroked(PrivacyLook.edge(PALETTE, false)).stream()
            .map(each -> DrawnLine.points(each.shape()))
            .filter(each -> each.size() == 4)
            .findFirst()
            .orElseThrow();
    List<Rectangle2D> bars = bars(drawing);
    double full = bars.get(0).getHeight();
    for (int k = 0; k < 4; k++) {
      assertThat(line.get(k).getX()).isCloseTo(bars.get(k).getCenterX(), within(1e-6));
      assertThat(bars.get(0).getMaxY() - line.get(k).getY())
          .isCloseTo((0.9 - 0.1 * k) * full, within(1e-6));
    }
  }

  // Membership

  private static Membership.Epoch epoch(double train, double test) {
    return new Membership.Epoch(
        new double[] {0.1, 0.2, 0.9}, new double[] {0.3, 0.8, 2}, 1, train, test, 7 / 9.0);
  }

  private static Membership membership(int epochs, Membership.Epoch... all) {
    return new Membership(setup(epochs), Arrays.asList(all));
  }

  @Test
  void aCurveGoesAsFarAsTheEpochAndIsAsHighAsTheShare() {
    Membership membership = membership(4, epoch(0, 0.2), epoch(0.5, 0.3), epoch(1, 0.4));
    MembershipPainter painter = new MembershipPainter(words);
    for (int shown : new int[] {1, 2, 4}) {
      RecordedDrawing drawing =
          PAGE.paint((sheet, area) -> painter.paint(sheet, area, membership, shown));
      int last = Math.min(shown, 2);
      List<Point2D> train = dashed(drawing, PrivacyLook.edge(PALETTE, true));
      List<Point2D> test = dashed(drawing, PrivacyLook.edge(PALETTE, false));
      assertThat(train).hasSize(last + 1).hasSameSizeAs(test);
      double unit = (train.get(0).getY() - train.get(1).getY()) / 0.5;
      assertThat(unit).isGreaterThan(50);
      for (int k = 0; k <= last; k++) {
        assertThat(train.get(0).getY() - test.get(k).getY())
            .isCloseTo((0.2 + 0.1 * k) * unit, within(1e-6));
        assertThat(painter.epochAt(test.get(k).getX(), test.get(k).getY(), 4)).hasValue(k);
      }
      assertThat(drawing.words()).contains("AUC 0.78");
    }
    requireLegible((sheet, area) -> painter.paint(sheet, area, membership, 2));
  }

  private static List<Point2D> dashed(RecordedDrawing drawing, Color color) {
    return drawing.stroked(color).stream()
        .filter(Stroked::dashed)
        .map(each -> DrawnLine.points(each.shape()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void beforeTheFirstEpochAndWithLossesBeyondTheAxisItCanBePainted() {
    Membership begun = membership(1, epoch(0.1, 0.1));
    requireLegible((s, area) -> new MembershipPainter(words).paint(s, area, begun, 0));
    Membership.Epoch lost =
        new Membership.Epoch(
            new double[] {1e9, 0, 1e-300}, new double[] {1e9, 1e9, 0}, 0, 0, 0, 0.5);
    requireLegible(
        (s, area) -> new MembershipPainter(words).paint(s, area, membership(1, lost), 0));
  }

  /** Of three members and three others: found first 2 of 3 without an alarm. */
  @Test
  void theRocCurveStepsUpForAMemberAndRightForAnAlarm() {
    RecordedDrawing drawing =
        PAGE.paint((sheet, area) -> new RocPainter(words).paint(sheet, area, epoch(1, 1)));
    Rectangle2D square = drawing.stroked(PALETTE.border()).get(0).box();
    List<double[]> places =
        DrawnLine.points(drawing.stroked(PALETTE.text()).get(0).shape()).stream()
            .map(
                each ->
                    new double[] {
                      Math.rint(3 * (each.getX() - square.getX()) / square.getWidth()),
                      Math.rint(3 * (square.getMaxY() - each.getY()) / square.getHeight())
                    })
            .toList();
    assertThat(places)
        .usingRecursiveFieldByFieldElementComparator()
        .containsSubsequence(
            new double[] {0, 0},
            new double[] {0, 2},
            new double[] {2, 2},
            new double[] {2, 3},
            new double[] {3, 3});
    // the threshold is the mean loss of the members, 0.4: two of them, and one alarm
    List<Filled> discs = drawing.filled(PALETTE.text());
    Rectangle2D disc = discs.get(discs.size() - 1).box();
    assertThat(disc.getCenterX() - square.getX()).isCloseTo(square.getWidth() / 3, within(1e-6));
    assertThat(square.getMaxY() - disc.getCenterY())
        .isCloseTo(square.getHeight() * 2 / 3, within(1e-6));
    assertThat(drawing.words()).contains("AUC 0.78");
  }
}
