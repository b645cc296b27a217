package engram.ui.labs.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.privacy.Erasure;
import engram.labs.privacy.Membership;
import engram.labs.privacy.Poison;
import engram.labs.privacy.PoisonKind;
import engram.labs.privacy.PrivacyExtent;
import engram.labs.privacy.PrivacyFindings;
import engram.labs.privacy.PrivacyLab;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.present.PresentArea;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Digits with a trigger, worked out once for all tests. */
@ExtendWith(StageExtension.class)
class PresentedPrivacyTest {
  private static final PrivacyExtent SMALL = new PrivacyExtent(150, 40, 100, 60, 30, 5, 1);
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();
  private static final int EPOCHS = 10;
  private static PrivacyModels models;
  private static PrivacyFindings found;

  private static PrivacySetup setup(PrivacyPicture shown) {
    return new PrivacySetup(
        shown, 50, EPOCHS, 1, 1, 5, Preset.DIGITS, 2, PoisonKind.TRIGGER, 8, 42);
  }

  @BeforeAll
  static void measure() {
    long[] now = {0};
    models =
        new PrivacyModels(
            BENCH.texts(), BENCH.waiting()::add, Runnable::run, () -> now[0] += 100, SMALL);
    models.restore(new PrivacyLab(setup(PrivacyPicture.MEMBERSHIP), EPOCHS));
    BENCH.work();
    found = models.getFound().orElseThrow();
  }

  @BeforeEach
  void inEnglish() {
    BENCH.language().set(Language.ENGLISH);
  }

  private static PresentedPrivacy picture(PrivacyPicture shown, int epoch) {
    models.restore(new PrivacyLab(setup(shown), epoch));
    return new PresentedPrivacy(new PrivacySubject(models, BENCH.texts()), models, false);
  }

  @Test
  void allCanBeReadInEachPicture() {
    for (Language language : Language.values()) {
      BENCH.language().set(language);
      for (PrivacyPicture shown : PrivacyPicture.values()) {
        for (LabPage page : List.of(PAGE, LabPage.WINDOW.in(Palette.DARK))) {
          for (int epoch : List.of(0, EPOCHS)) {
            PresentedPrivacy picture = picture(shown, epoch);
            page.paintLegibly((sheet, area) -> picture.paint(sheet, area, 0));
          }
        }
      }
    }
  }

  // Losses

  private static Membership.Epoch losses(double[] members, double[] heldOut) {
    return new Membership.Epoch(members, heldOut, 1, 1, 1, 0.5);
  }

  private static RecordedDrawing marks(Membership.Epoch epoch) {
    return PAGE.paint(
        (sheet, area) ->
            new LossMarksPainter(models.words)
                .paint(sheet, area, setup(PrivacyPicture.MEMBERSHIP), epoch));
  }

  /** A hundredth of them each, from left to right by their losses. */
  @Test
  void smallLossesLieLeftAndMembersAbove() {
    double[] members = IntStream.range(0, 50).mapToDouble(k -> 0.01).toArray();
    double[] heldOut = IntStream.range(0, 40).mapToDouble(k -> k < 10 ? 0.01 : 4).toArray();
    RecordedDrawing drawing = marks(losses(members, heldOut));
    double middle = drawing.text(models.words.get("privacy.loss")).box().getCenterY();
    List<Filled> above =
        drawing.filled(PALETTE.classColor(0)).stream()
            .filter(each -> each.box().getCenterY() < middle)
            .toList();
    // and that of the legend
    assertThat(above).hasSize(101);
    double share = (Math.log10(0.01) - Math.log10(4e-4)) / (Math.log10(40) - Math.log10(4e-4));
    assertThat(above)
        .filteredOn(each -> Math.abs(each.box().getCenterX() - share * PAGE.width()) < 12)
        .hasSize(100);
    long left =
        drawing.stroked(PALETTE.classColor(1)).stream()
            .filter(each -> Math.abs(each.box().getCenterX() - share * PAGE.width()) < 12)
            .count();
    assertThat(left).isEqualTo(25);
  }

  @Test
  void lossesBeyondTheAxisStandAtItsEnds() {
    double[] members = new double[50];
    Arrays.fill(members, 0);
    double[] heldOut = new double[50];
    Arrays.fill(heldOut, Double.POSITIVE_INFINITY);
    RecordedDrawing drawing = marks(losses(members, heldOut));
    assertThat(drawing.filled(PALETTE.classColor(0)).get(0).box().getCenterX()).isLessThan(15);
    assertThat(drawing.stroked(PALETTE.classColor(1)).get(0).box().getCenterX())
        .isGreaterThan(PAGE.width() - 15);
    marks(losses(new double[] {Double.NaN}, new double[] {Double.NaN}));
  }

  @Test
  void aLossIsAtItsDecade() {
    LossAxis axis = LossAxis.in(new PresentArea(100, 0, 500, 10));
    double decades = Math.log10(40) - Math.log10(4e-4);
    assertThat(axis.x(1)).isCloseTo(100 - 500 * Math.log10(4e-4) / decades, within(1e-9));
    assertThat(axis.x(0.1)).isCloseTo(axis.x(1) - 500 / decades, within(1e-9));
    assertThat(axis.x(0)).isEqualTo(100);
    assertThat(axis.x(1e9)).isEqualTo(600);
  }

  @Test
  void anEpochIsWhereItIsPressed() {
    PresentedPrivacy picture = picture(PrivacyPicture.MEMBERSHIP, 0);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> picture.paint(sheet, area, 0));
    Rectangle2D number =
        drawing.texts().stream()
            .filter(each -> each.text().equals("6"))
            .reduce((first, last) -> last)
            .orElseThrow()
            .box();
    picture.click(number.getCenterX(), number.getY() - 30, 0);
    assertThat(models.getEpoch()).isEqualTo(6);
    picture.click(2, 2, 0);
    assertThat(models.getEpoch()).isEqualTo(6);
  }

  // Forgetting

  private static Erasure.Network network(double loss) {
    return new Erasure.Network(loss, 0.5, 12);
  }

  private static Erasure erasure(double deleted, List<Double> never) {
    return new Erasure(
        setup(PrivacyPicture.ERASURE),
        never,
        network(deleted),
        network(2),
        List.of(network(0.02), network(0.6), network(9)));
  }

  @Test
  void whatLiesBelowTheBandIsSaidToBeSeen() {
    ErasurePainter painter = new ErasurePainter(models.words);
    Erasure erasure = erasure(0.02, List.of(1.0, 2.0, 4.0));
    for (int steps = 0; steps < 3; steps++) {
      int shown = steps;
      RecordedDrawing drawing =
          PAGE.paintLegibly((sheet, area) -> painter.paint(sheet, area, erasure, shown));
      List<String> said = drawing.words();
      int seen = steps < 2 ? 2 : 1;
      assertThat(said.stream().filter(models.words.verdict(Erasure.Verdict.SEEN)::equals))
          .hasSize(seen);
      assertThat(said.stream().filter(models.words.verdict(Erasure.Verdict.TAMPERED)::equals))
          .hasSize(2 - seen);
      assertThat(said.stream().filter(models.words.verdict(Erasure.Verdict.UNKNOWN)::equals))
          .hasSize(1);
    }
    List<Filled> trail =
        PAGE.paint((sheet, area) -> painter.paint(sheet, area, erasure, 0)).filled(PALETTE.muted());
    assertThat(trail).hasSize(3);
    for (int k = 0; k < 3; k++) {
      Rectangle2D box = trail.get(k).box();
      assertThat(painter.stepsAt(box.getCenterX(), box.getCenterY(), erasure)).hasValue(k);
    }
    assertThat(painter.stepsAt(2, 2, erasure)).isEmpty();
  }

  @Test
  void equalLossesAndLossesOfNothingCanBePainted() {
    for (double loss : new double[] {0, 1e-300, Double.POSITIVE_INFINITY}) {
      Erasure erasure = erasure(loss, List.of(3.0, 3.0, 3.0));
      PAGE.paintLegibly(
          (sheet, area) -> new ErasurePainter(models.words).paint(sheet, area, erasure, 0));
    }
  }

  // Poison

  /** As if so many of the first ranked were poisoned. */
  private static Poison poison(int count, int hit, boolean asked) {
    Poison of = found.poison().orElseThrow();
    int rows = of.shares().length;
    int[] places = IntStream.range(rows - count, rows).toArray();
    double[] shares = IntStream.range(0, rows).mapToDouble(place -> -place).toArray();
    for (int k = 0; k < hit; k++) shares[places[k]] = 1 + k;
    return new Poison(
        of.kind(),
        of.clean(),
        of.data(),
        places,
        of.marked(),
        of.before(),
        of.poisoned(),
        of.repaired(),
        of.cured(),
        asked ? of.asked() : List.of(),
        shares,
        of.exact(),
        of.rankCorrelation());
  }

  @Test
  void howManyAreFoundIsSaidAndCanBeReadAlsoWhereItIsChance() {
    for (Language language : Language.values()) {
      BENCH.language().set(language);
      for (int[] each : new int[][] {{1, 0}, {1, 1}, {8, 1}, {30, 8}, {30, 9}}) {
        Poison poison = poison(each[0], each[1], true);
        RecordedDrawing drawing =
            PAGE.paintLegibly(
                (sheet, area) -> new PoisonPainter(models.words).paint(sheet, area, poison));
        assertThat(drawing.words())
            .contains(models.words.get("privacy.poison.found", each[1], each[0]));
      }
    }
  }

  @Test
  void withoutAWrongAnswerThereIsNoRanking() {
    RecordedDrawing drawing =
        PAGE.paintLegibly(
            (sheet, area) ->
                new PoisonPainter(models.words).paint(sheet, area, poison(8, 2, false)));
    assertThat(drawing.words()).contains(models.words.get("privacy.poison.nothing"));
    assertThat(models.words.poison.number(poison(8, 2, false)).text()).isEmpty();
  }

  @Test
  void thePoisonedTilesAreFramed() {
    Poison poison = poison(8, 3, true);
    RecordedDrawing drawing =
        PAGE.paint(
            (sheet, area) -> new PoisonTilesPainter(models.words).paint(sheet, area, poison));
    assertThat(drawing.stroked(PALETTE.pointed())).hasSize(poison.found(8)).hasSize(3);
    assertThat(drawing.stroked(PALETTE.border())).hasSize(8);
  }

  @Test
  void aBarOfANetworkIsAsLongAsItsAccuracy() {
    Poison poison = found.poison().orElseThrow();
    RecordedDrawing drawing =
        PAGE.paint((sheet, area) -> new PoisonPainter(models.words).paint(sheet, area, poison));
    List<Filled> bars =
        drawing.filled(PrivacyLook.edge(PALETTE, false)).stream()
            .filter(each -> Math.abs(each.box().getHeight() - 22) < 1e-6)
            .toList();
    List<Poison.Network> networks =
        List.of(poison.before(), poison.poisoned(), poison.repaired(), poison.cured());
    assertThat(bars).hasSize(4);
    double full = drawing.filled(PALETTE.border()).get(0).box().getWidth();
    for (int k = 0; k < 4; k++) {
      assertThat(bars.get(k).box().getWidth())
          .isCloseTo(networks.get(k).accuracy() * full, within(1e-6));
    }
  }
}
