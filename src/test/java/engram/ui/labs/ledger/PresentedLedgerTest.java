package engram.ui.labs.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.Split;
import engram.labs.ledger.SplitBy;
import engram.nn.Optimizer;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Written;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seven epochs: they are no multiple of how many are numbered. */
@ExtendWith(StageExtension.class)
class PresentedLedgerTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static final LabPage PAGE = LabPage.PRESENTED;
  private static final Palette PALETTE = PAGE.palette();
  private static final int OLD = 3;
  private static final int ALL = 7;
  private static LedgerModels models;

  @BeforeAll
  static void book() {
    models =
        new LedgerModels(
            BENCH.texts(),
            () -> null,
            Optional::empty,
            BENCH.waiting()::add,
            Runnable::run,
            System::nanoTime);
    show(SplitBy.CLASS, ALL);
    BENCH.work();
  }

  private static void show(SplitBy by, int epoch) {
    LedgerSetup setup = new LedgerSetup(OLD, ALL - OLD, 5, 5, 22, 42, Optimizer.SGD, by);
    models.restore(new LedgerLab(setup, epoch, OptionalInt.empty()));
  }

  @BeforeEach
  void atTheEnd() {
    BENCH.language().set(Language.ENGLISH);
    show(SplitBy.CLASS, ALL);
  }

  private static PresentedLedger picture() {
    return new PresentedLedger(new LedgerSubject(models, BENCH.texts()), models, false);
  }

  private static RecordedDrawing paint() {
    return PAGE.paint((sheet, area) -> picture().paint(sheet, area, 0));
  }

  private static Ledger ledger() {
    return models.ledger.getLedger().orElseThrow();
  }

  @Test
  void allCanBeReadAtEachEpoch() {
    for (Language language : Language.values()) {
      BENCH.language().set(language);
      for (SplitBy by : SplitBy.values()) {
        for (int epoch : List.of(0, 1, ALL)) {
          show(by, epoch);
          Stream.of(LabPage.NARROWEST, LabPage.beside(27))
              .forEach(page -> page.paintLegibly((s, a) -> picture().paint(s, a, 0)));
        }
      }
    }
  }

  /** Of the upright axis: the first one that is painted. */
  private static Rectangle2D zero(RecordedDrawing drawing) {
    return drawing.texts().stream()
        .filter(each -> each.text().equals("0"))
        .findFirst()
        .orElseThrow()
        .box();
  }

  @Test
  void theWeightEndsAsHighAsItIs() {
    RecordedDrawing drawing = paint();
    List<Filled> discs = drawing.filled(PALETTE.text());
    double end = discs.get(discs.size() - 1).box().getCenterY();
    double zero = line(drawing, zero(drawing));
    Written number =
        drawing.texts().stream()
            .filter(each -> each.text().matches("[+−]0\\.\\d\\d"))
            .filter(each -> each.color().equals(PALETTE.muted()))
            .findFirst()
            .orElseThrow();
    double value = Double.parseDouble(number.text().replace('−', '-'));
    double scale = (zero - line(drawing, number.box())) / value;
    double expected = ledger().weights()[ledger().updates()] * scale;
    assertThat(zero - end).isCloseTo(expected, within(1.0));
  }

  /** How high the line across the river is that stands beside a number. */
  private static double line(RecordedDrawing drawing, Rectangle2D number) {
    return drawing.stroked(PALETTE.border()).stream()
        .map(each -> each.box())
        .filter(box -> box.getHeight() == 0)
        .mapToDouble(Rectangle2D::getY)
        .boxed()
        .min(Comparator.comparingDouble(y -> Math.abs(y - number.getCenterY())))
        .orElseThrow();
  }

  private static RecordedDrawing river(RiverPainter river, int update) {
    LedgerScene scene = models.ledger.scene().orElseThrow();
    return PAGE.paint((sheet, area) -> river.paint(sheet, area, scene, update));
  }

  @Test
  void theRiverGrowsWithTheUpdatesFromTheLeft() {
    double[] widths =
        IntStream.of(1, 2, 4)
            .map(part -> part * (ledger().updates() / 4))
            .mapToObj(update -> river(new RiverPainter(models.words), update))
            .mapToDouble(PresentedLedgerTest::widest)
            .toArray();
    assertThat(widths[1]).isCloseTo(2 * widths[0], within(1e-6));
    assertThat(widths[2]).isCloseTo(4 * widths[0], within(1e-6));
  }

  /** Of the bands: neither of the second task's ground nor of what the weight ends with. */
  private static double widest(RecordedDrawing drawing) {
    List<Color> others = List.of(PALETTE.zero(), PALETTE.text(), PALETTE.card());
    return drawing.marks().stream()
        .filter(Filled.class::isInstance)
        .map(Filled.class::cast)
        .filter(each -> !others.contains(each.color()))
        .mapToDouble(each -> each.box().getWidth())
        .max()
        .orElseThrow();
  }

  /** As of a run of Train of thousands of epochs: what it has booked may be a thousandfold. */
  @Test
  void aLargeWeightHasFewLinesAcross() {
    LedgerScene scene = models.ledger.scene().orElseThrow();
    for (double times : List.of(30.0, 1000.0, 1e6)) {
      double[][] parts =
          Arrays.stream(scene.split().parts())
              .map(part -> Arrays.stream(part).map(each -> times * each).toArray())
              .toArray(double[][]::new);
      LedgerScene larger =
          new LedgerScene(
              scene.ledger(),
              scene.by(),
              new Split(scene.split().start(), parts, scene.split().rounding()),
              scene.order(),
              scene.shown(),
              scene.chosen());
      int now = ledger().updates();
      RecordedDrawing drawing =
          PAGE.paint(
              (sheet, area) -> new RiverPainter(models.words).paint(sheet, area, larger, now));
      assertThat(drawing.words().stream().filter(each -> each.matches("[+−][\\d.\\u202f]+")))
          .as("%s", times)
          .hasSizeBetween(2, 7);
    }
  }

  @Test
  void aPlaceInTheRiverIsAnEpoch() {
    RiverPainter river = new RiverPainter(models.words);
    RecordedDrawing drawing = river(river, ledger().updates());
    for (int epoch : List.of(0, 2, 4, 6)) {
      List<Written> numbers =
          drawing.texts().stream()
              .filter(each -> each.text().equals(String.valueOf(epoch)))
              .filter(each -> each.box().getMaxY() > 590 * PAGE.unit())
              .toList();
      assertThat(numbers).hasSize(1);
      double x = numbers.get(0).box().getCenterX() / PAGE.unit();
      assertThat(river.epochAt(ledger(), x - 1e-6, 300).orElse(0)).isEqualTo(epoch);
    }
    assertThat(river.epochAt(ledger(), 1, 300)).isEmpty();
  }

  @Test
  void aSampleThatIsPressedIsLookedAt() {
    show(SplitBy.ROW, ALL);
    PresentedLedger picture = picture();
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> picture.paint(sheet, area, 0));
    List<RowAmount> lowered = ledger().strongest(false, LedgerScene.OF_A_DIRECTION);
    RowAmount second = lowered.get(1);
    String amount = LedgerWords.fine(second.inBoth());
    Rectangle2D number =
        drawing.texts().stream()
            .filter(each -> each.text().equals(amount))
            .reduce((first, last) -> last)
            .orElseThrow()
            .box();
    picture.click(number.getCenterX() / PAGE.unit(), number.getCenterY() / PAGE.unit(), 0);
    int asked = models.ledger.askedProperty().get().orElseThrow();
    assertThat(LedgerWords.fine(amountOf(asked))).isEqualTo(amount);
    assertThat(models.ledger.scene().orElseThrow().chosen().orElseThrow().sample())
        .isEqualTo(asked);
  }

  private static double amountOf(int sample) {
    return ledger().strongest().stream()
        .filter(each -> each.sample() == sample)
        .findFirst()
        .orElseThrow()
        .inBoth();
  }

  @Test
  void theAccountOfSamplesAddsUpToTheWeight() {
    show(SplitBy.ROW, ALL);
    LedgerScene scene = models.ledger.scene().orElseThrow();
    double sum = ledger().start();
    for (int part = 0; part <= scene.shown().size(); part++) {
      sum += scene.path(part)[ledger().updates()];
    }
    double weight = ledger().weights()[ledger().updates()];
    assertThat(sum).isCloseTo(weight, within(1e-9));
    assertThat(paint().words()).contains(LedgerWords.number(weight));
  }

  @Test
  void theNextSampleIsTheNextStrongestAndTheLastHasNone() {
    show(SplitBy.ROW, ALL);
    List<RowAmount> all = ledger().strongest();
    models.ledger.askNext(1);
    assertThat(models.ledger.askedProperty().get()).hasValue(all.get(1).sample());
    models.ledger.askNext(-1);
    models.ledger.askNext(-1);
    assertThat(models.ledger.askedProperty().get()).hasValue(all.get(0).sample());
    models.ledger.ask(all.get(all.size() - 1).sample());
    models.ledger.askNext(1);
    assertThat(models.ledger.askedProperty().get()).hasValue(all.get(all.size() - 1).sample());
  }
}
