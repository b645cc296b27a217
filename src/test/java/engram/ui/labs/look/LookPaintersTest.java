package engram.ui.labs.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.data.Dataset;
import engram.inspect.InformativeFeatures;
import engram.labs.look.Excitation;
import engram.labs.look.Flip;
import engram.labs.look.LayerPlane;
import engram.labs.look.Look;
import engram.labs.look.Overall;
import engram.labs.look.TreeNode;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.present.PresentArea;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of the irises, with flips and trees made up for it. */
@ExtendWith(StageExtension.class)
class LookPaintersTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();
  private static LookModels models;

  @BeforeAll
  static void train() {
    models = TrainedLook.of(BENCH, Preset.REPAIRED);
  }

  @BeforeEach
  void inEnglish() {
    BENCH.language().set(Language.ENGLISH);
  }

  private static Look look() {
    return models.look.getScene().orElseThrow();
  }

  private static Dataset irises() {
    return look().network().data().dataset();
  }

  private static List<Rectangle2D> bars(RecordedDrawing drawing, double height) {
    return drawing.filled(PALETTE.accent()).stream()
        .map(Filled::box)
        .filter(box -> Math.abs(box.getHeight() - height) < 1e-6)
        .toList();
  }

  // Outputs

  @Test
  void anOutputsBarIsAsLongAsItsScore() {
    Look look = look();
    RecordedDrawing drawing =
        PAGE.paintLegibly(
            (sheet, area) -> new OutputsPainter(models.words).paint(sheet, area.leftOf(0.4), look));
    double full = drawing.filled(PALETTE.border()).get(0).box().getWidth();
    assertThat(full).isGreaterThan(100);
    for (int label = 0; label < 3; label++) {
      List<Rectangle2D> bar =
          drawing.filled(PALETTE.classColor(label)).stream()
              .map(Filled::box)
              .filter(box -> Math.abs(box.getHeight() - 24) < 1e-6)
              .toList();
      double score = Math.min(1, look.score(label));
      if (score <= 0) {
        assertThat(bar).isEmpty();
        continue;
      }
      assertThat(bar.get(0).getWidth()).isCloseTo(Math.max(24, score * full), within(1e-6));
      Rectangle2D name = drawing.text(models.words.label(look, label)).box();
      assertThat(bar.get(0).getCenterY()).isBetween(name.getMinY(), name.getMaxY());
      assertThat(drawing.words()).contains(LookWords.number(look.score(label)));
    }
  }

  // Flips

  private static Look with(List<Flip> alone, Optional<Flip> together) {
    Look of = look();
    return new Look(
        of.network(),
        of.setup(),
        of.row(),
        of.values(),
        of.label(),
        of.original(),
        of.outputs(),
        of.groups(),
        of.attribution(),
        alone,
        together);
  }

  private static Flip flip(int feature, double distance) {
    return new Flip(feature, new double[] {5, 3, 2.5, 1.5}, 1, distance);
  }

  @Test
  void aFlipsBarIsAsLongAsItIsFarAndItIsWhereItIsPressed() {
    Look look = with(List.of(flip(2, 1), flip(3, 4)), Optional.of(flip(-1, 2)));
    FlipsPainter painter = new FlipsPainter(models.words);
    RecordedDrawing drawing = PAGE.paintLegibly((s, area) -> painter.paint(s, area, look));
    List<Rectangle2D> bars = bars(drawing, 16);
    double[] far = {2, 1, 4};
    assertThat(bars).hasSize(3);
    for (int k = 0; k < 3; k++) {
      assertThat(bars.get(k).getWidth())
          .isCloseTo(far[k] / 4 * bars.get(2).getWidth(), within(1e-6));
      Rectangle2D bar = bars.get(k);
      assertThat(painter.at(bar.getCenterX(), bar.getCenterY()).orElseThrow().distance())
          .isEqualTo(far[k]);
    }
    assertThat(painter.at(bars.get(0).getX(), bars.get(2).getMaxY() + 200)).isEmpty();
    assertThat(drawing.words()).doesNotContain(models.words.get("look.alone.none"));
  }

  @Test
  void whatIsNoDistanceHasNoBarAndNothingFlipsCanBeSaid() {
    FlipsPainter painter = new FlipsPainter(models.words);
    Look category = with(List.of(flip(2, Double.NaN), flip(3, 0)), Optional.empty());
    RecordedDrawing drawing = PAGE.paintLegibly((s, area) -> painter.paint(s, area, category));
    assertThat(drawing.filled(PALETTE.border())).as("the ground of a bar").hasSize(1);
    Look none = with(List.of(), Optional.empty());
    RecordedDrawing empty = PAGE.paintLegibly((s, area) -> painter.paint(s, area, none));
    assertThat(empty.words()).containsExactly("Smallest flips", "None alone can flip it.");
  }

  // Neurons to choose from

  private static Excitation of(int layer, int unit) {
    double[] four = new double[4];
    return new Excitation(layer, unit, four, four, four, four, 1, List.of(1.0), 1, List.of());
  }

  @Test
  void eachNeuronHasItsChipAndIsWhereItIsPressed() {
    NeuronChips chips = new NeuronChips(models.words);
    RecordedDrawing drawing =
        PAGE.paintLegibly((sheet, area) -> chips.paint(sheet, area, look(), of(0, 6)));
    assertThat(drawing.words().stream().filter(each -> each.matches("\\d+"))).hasSize(10 + 3);
    Rectangle2D chosen = drawing.filled(PALETTE.accent()).get(0).box();
    assertThat(drawing.filled(PALETTE.accent())).hasSize(1);
    assertThat(chips.at(chosen.getCenterX(), chosen.getCenterY()))
        .contains(new NeuronChips.Neuron(0, 6));
    Rectangle2D seven = drawing.text("7").box();
    assertThat(chosen.contains(seven.getCenterX(), seven.getCenterY())).isTrue();
    assertThat(chips.at(2, 2)).as("on a name").isEmpty();
  }

  /** Dots lead on where there are more than have room; the chosen one is always among them. */
  @Test
  void ofMoreNeuronsThanHaveRoomThoseAroundTheChosenAreSeen() {
    NeuronChips chips = new NeuronChips(models.words);
    for (int unit = 0; unit < 10; unit++) {
      int chosen = unit;
      RecordedDrawing drawing =
          PAGE.paint(
              (sheet, area) ->
                  chips.paint(
                      sheet, new PresentArea(0, 0, 190 + 5 * 34, 100), look(), of(0, chosen)));
      assertThat(drawing.filled(PALETTE.accent())).hasSize(1);
      assertThat(drawing.words()).contains(String.valueOf(chosen + 1));
      long dots = drawing.words().stream().filter("…"::equals).count();
      assertThat(dots).isEqualTo(chosen <= 2 || chosen >= 7 ? 1 : 2);
    }
  }

  // Regions of a tree

  private static TreeNode leaf(int label) {
    return new TreeNode(new int[] {1, 1, 1}, label, Optional.empty(), List.of());
  }

  @Test
  void aTreesQuestionPartsThePlaneWhereItsThresholdIs() {
    List<Integer> two = InformativeFeatures.two(look().network().data());
    double low = look().network().yardstick().range(two.get(1)).low();
    double high = look().network().yardstick().range(two.get(1)).high();
    double threshold = low + 0.25 * (high - low);
    TreeNode below = leaf(0);
    TreeNode.Question up = new TreeNode.Question(two.get(1), -1, threshold);
    TreeNode root = new TreeNode(new int[3], 0, Optional.of(up), List.of(below, leaf(2)));
    PresentArea area = new PresentArea(40, 20, 400, 400);
    RecordedDrawing drawing =
        PAGE.paint((sheet, all) -> new TreeRegions().paint(sheet, area, look(), root));
    Rectangle2D first =
        drawing.filled(PALETTE.card().interpolate(PALETTE.classColor(0), 0.5)).get(0).box();
    Rectangle2D second =
        drawing.filled(PALETTE.card().interpolate(PALETTE.classColor(2), 0.5)).get(0).box();
    assertThat(first.getMaxY()).isCloseTo(420, within(1e-6));
    assertThat(first.getHeight()).isCloseTo(100, within(1e-6));
    assertThat(second.getHeight()).isCloseTo(300, within(1e-6));
    assertThat(second.getMaxY()).isCloseTo(first.getY(), within(1e-6));
  }

  /** Whatever lies beyond the map has no region; nothing is painted outside. */
  @Test
  void aThresholdBeyondTheMapLeavesOneRegion() {
    int first = InformativeFeatures.two(look().network().data()).get(0);
    PresentArea area = new PresentArea(40, 20, 400, 400);
    for (double threshold : new double[] {-1e9, 1e9}) {
      TreeNode.Question asked = new TreeNode.Question(first, -1, threshold);
      TreeNode root = new TreeNode(new int[3], 0, Optional.of(asked), List.of(leaf(0), leaf(1)));
      RecordedDrawing drawing =
          PAGE.paint((sheet, all) -> new TreeRegions().paint(sheet, area, look(), root));
      int seen = threshold < 0 ? 1 : 0;
      assertThat(drawing.filled(PALETTE.card().interpolate(PALETTE.classColor(seen), 0.5)))
          .hasSize(1);
      assertThat(drawing.filled(PALETTE.card().interpolate(PALETTE.classColor(1 - seen), 0.5)))
          .isEmpty();
      assertThat(drawing.marks())
          .allMatch(mark -> mark.box().getMinX() >= 39 && mark.box().getMaxX() <= 441);
    }
  }

  // The plane and the layers

  @Test
  void thePlaceOfAPressOnThePlaneIsThatOfTheSampleItShows() {
    PlanePainter painter = new PlanePainter(models.words);
    Look look = look();
    assertThat(painter.at(300, 300)).isEmpty();
    RecordedDrawing drawing = PAGE.paintLegibly((s, area) -> painter.paint(s, area, look));
    List<Stroked> rings =
        drawing.stroked(PALETTE.accent()).stream().filter(each -> each.width() == 5).toList();
    Rectangle2D ring = rings.get(rings.size() - 1).box();
    PlanePainter.There there = painter.at(ring.getCenterX(), ring.getCenterY()).orElseThrow();
    for (int k = 0; k < 2; k++) {
      int feature = k == 0 ? there.first() : there.second();
      double span =
          look.network().yardstick().range(feature).high()
              - look.network().yardstick().range(feature).low();
      assertThat(k == 0 ? there.x() : there.y())
          .isCloseTo(look.values()[feature], within(0.011 * span));
    }
    assertThat(painter.at(1, 1)).isEmpty();
  }

  @Test
  void aSampleOfALayerIsAskedWhereItIsPressed() {
    Overall all = models.look.getOverall().orElseThrow();
    LayersPainter painter = new LayersPainter(models.words);
    assertThat(painter.at(300, 300)).isEmpty();
    RecordedDrawing drawing =
        PAGE.paintLegibly((sheet, area) -> painter.paint(sheet, area, look(), all));
    List<Rectangle2D> frames =
        drawing.stroked(PALETTE.border()).stream().map(Stroked::box).toList();
    assertThat(frames).hasSameSizeAs(all.planes());
    LayerPlane inputs = all.planes().get(0);
    LayerFrame frame = LayerFrame.of(inputs, inputs.place(look().network(), look().values()));
    Rectangle2D box = frames.get(0);
    PresentArea on = new PresentArea(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    int found = 0;
    for (int k = 0; k < inputs.rows().length; k++) {
      OptionalInt row = painter.at(frame.x(on, inputs.x()[k]), frame.y(on, inputs.y()[k]));
      if (row.orElse(-1) == inputs.rows()[k]) found++;
    }
    assertThat(found).as("some lie on each other").isGreaterThan(inputs.rows().length * 8 / 10);
    long named =
        IntStream.range(0, irises().classes())
            .filter(label -> drawing.words().contains(models.words.label(look(), label)))
            .count();
    assertThat(named).isEqualTo(3);
  }
}
