package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.ui.network.Layouts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

@Domain(Layouts.class)
class NetworkLayoutTest {
  private static final double ROUNDING = 1e-6;

  @Property(tries = 400)
  void everyNeuronAndItsBiasLieInsideAboveTheCaptions(@ForAll NetworkLayout layout) {
    double bottom = layout.captionY() - NetworkLayout.CAPTION_LINE * layout.em() / 2;
    for (LayerColumn column : layout.columns()) {
      assertThat(column.x() - column.radius()).isPositive();
      assertThat(column.x() + column.radius()).isLessThan(layout.width());
      for (int place = 0; place < column.shown(); place++) {
        assertThat(column.y(place) - column.radius()).isGreaterThan(-ROUNDING);
        assertThat(column.y(place) + column.radius()).isLessThan(bottom + ROUNDING);
        assertThat(column.biasY(place) + column.biasHalf()).isLessThan(bottom + ROUNDING);
      }
    }
  }

  @Property(tries = 400)
  void labelsLieInsideThePane(@ForAll NetworkLayout layout) {
    assertThat(layout.featureX()).isLessThan(layout.inputs().x() - layout.inputs().radius());
    double left =
        layout.inputsInOneLine()
            ? layout.featureNameX() - layout.labels().featureName()
            : layout.featureX()
                - Math.max(layout.labels().featureName(), layout.labels().featureValue());
    assertThat(left).isGreaterThan(-ROUNDING);
    assertThat(layout.nameX()).isGreaterThan(layout.outputs().x() + layout.outputs().radius());
    assertThat(layout.right()).isLessThan(layout.width() + ROUNDING);
    assertThat(layout.barWidth()).isNotNegative();
  }

  @Property(tries = 400)
  void neuronsDoNotTouchEachOther(@ForAll NetworkLayout layout) {
    for (LayerColumn column : layout.columns()) {
      for (int place = 1; place < column.shown(); place++) {
        assertThat(column.y(place) - column.y(place - 1)).isGreaterThan(2.2 * column.radius());
      }
    }
    for (int k = 1; k < layout.columns().size(); k++) {
      LayerColumn before = layout.columns().get(k - 1);
      LayerColumn column = layout.columns().get(k);
      assertThat(column.x() - column.radius())
          .isGreaterThan(before.x() + before.radius() + column.radius() / 2);
    }
  }

  @Property(tries = 400)
  void shownAndHiddenNeuronsAreTheWholeLayer(@ForAll NetworkLayout layout) {
    for (LayerColumn column : layout.columns()) {
      assertThat(column.shown() + column.hidden()).isEqualTo(column.units());
      assertThat(column.unit(0)).isZero();
      assertThat(column.unit(column.shown() - 1)).isEqualTo(column.units() - 1);
      for (int place = 0; place < column.shown(); place++) {
        assertThat(column.place(column.unit(place))).isEqualTo(place);
      }
      if (column.hasGap()) {
        assertThat(column.place(column.head())).isEqualTo(-1);
        assertThat(column.gapY()).isBetween(column.y(column.head() - 1), column.y(column.head()));
      }
    }
  }

  @Property(tries = 400)
  void theColumnsAreCentredOnOneLine(@ForAll NetworkLayout layout) {
    double middle = (layout.inputs().y(0) + layout.inputs().bottom()) / 2;
    for (LayerColumn column : layout.columns()) {
      assertThat((column.y(0) + column.bottom()) / 2).isCloseTo(middle, Offset.offset(ROUNDING));
    }
  }

  @Property(tries = 400)
  void theHitTestFindsEveryNeuronAndBiasAtItsCentre(@ForAll NetworkLayout layout) {
    HitTest hits = new HitTest(layout);
    for (LayerColumn column : layout.columns()) {
      for (int place = 0; place < column.shown(); place++) {
        assertThat(hits.at(column.x(), column.y(place), 5, weight -> true))
            .contains(column.part(place));
        if (!column.isInput()) {
          assertThat(hits.at(column.biasX(), column.biasY(place), 5, weight -> true))
              .contains(new Part.Bias(column.layer(), column.unit(place)));
        }
      }
    }
  }

  @Property(tries = 200)
  void theHitTestFindsEveryWeightOnItsCurve(@ForAll NetworkLayout layout) {
    HitTest hits = new HitTest(layout);
    for (int layer = 0; layer < layout.layerCount(); layer++) {
      LayerColumn from = layout.column(layer - 1);
      LayerColumn to = layout.column(layer);
      for (int i = 0; i < from.shown(); i++) {
        for (int o = 0; o < to.shown(); o++) {
          Connection curve = layout.connection(layer, i, o);
          double x = curve.x0() + 0.37 * (curve.x1() - curve.x0());
          Optional<Part> hit = hits.at(x, curve.y(x), 5, weight -> true);
          assertThat(hit).isPresent();
          assertThat(distance(layout, hit.orElseThrow(), x, curve.y(x))).isLessThan(ROUNDING);
        }
      }
    }
  }

  /** Of that point from the weight; another one than was meant may cross there. */
  private static double distance(NetworkLayout layout, Part part, double x, double y) {
    if (!(part instanceof Part.Weight w)) return 0;
    int from = layout.column(w.layer() - 1).place(w.from());
    int to = layout.column(w.layer()).place(w.to());
    return layout.connection(w.layer(), from, to).distance(x, y);
  }

  @Test
  void aWeightIsHitWhereNoOtherCrosses() {
    NetworkLayout layout = iris(640, 380, 13);
    Connection curve = layout.connection(0, 0, 0);
    double x = (curve.x0() + curve.x1()) / 2;
    HitTest hits = new HitTest(layout);
    assertThat(hits.at(x, curve.y(x), 4, weight -> true)).contains(new Part.Weight(0, 0, 0));
    assertThat(hits.at(x, curve.y(x) - 12, 4, weight -> true)).isEmpty();
  }

  @Test
  void labelsStandForTheirNeurons() {
    NetworkLayout layout = iris(640, 380, 13);
    HitTest hits = new HitTest(layout);
    assertThat(hits.at(layout.featureX() - 20, layout.inputs().y(2), 4, weight -> true))
        .contains(new Part.Input(2));
    assertThat(hits.at(layout.barX() + 5, layout.outputs().y(1), 4, weight -> true))
        .contains(new Part.Neuron(1, 1));
  }

  @Test
  void theIrisNetworkIsShownWhole() {
    NetworkLayout layout = iris(600, 340, 13);
    assertThat(layout.columns()).noneMatch(LayerColumn::hasGap);
    assertThat(layout.columns()).extracting(LayerColumn::shown).containsExactly(4, 10, 3);
  }

  @Test
  void aLargeLayerIsCutInTheMiddle() {
    NetworkLayout layout =
        NetworkLayout.of(
            Layouts.spec(784, List.of(128, 64, 10)),
            900,
            480,
            16,
            Layouts.LABELS,
            OptionalInt.empty());
    LayerColumn inputs = layout.inputs();
    assertThat(inputs.hasGap()).isTrue();
    assertThat(inputs.shown()).isBetween(8, 20);
    assertThat(inputs.hidden()).isEqualTo(784 - inputs.shown());
    assertThat(inputs.unit(inputs.head())).isEqualTo(784 - inputs.tail());
    assertThat(layout.outputs().hasGap()).isFalse();
  }

  /** Names and marks of ten classes beside each other, as in a column of two pictures. */
  @Test
  void inANarrowPaneTheBarsGoBeforeTheNetworkDoes() {
    LabelSizes labels = new LabelSizes(0, 0, 10, 80, 60);
    NetworkLayout layout =
        NetworkLayout.of(
            Layouts.spec(64, List.of(32, 10)), 285, 290, 14, labels, OptionalInt.of(8));
    assertThat(layout.columnGap()).isGreaterThan(14);
    assertThat(layout.right()).isLessThanOrEqualTo(285);
    assertThat(layout.barWidth()).isZero();
    NetworkLayout wide =
        NetworkLayout.of(
            Layouts.spec(64, List.of(32, 10)), 600, 290, 14, labels, OptionalInt.of(8));
    assertThat(wide.barWidth()).isPositive();
  }

  private static NetworkLayout iris(double width, double height, double em) {
    return NetworkLayout.of(
        Layouts.spec(4, List.of(10, 3)), width, height, em, Layouts.LABELS, OptionalInt.empty());
  }

  @Property
  void aCaptionStandsForItsLayer(@ForAll NetworkLayout layout) {
    HitTest hits = new HitTest(layout);
    for (LayerColumn column : layout.columns()) {
      Optional<Part> hit = hits.at(column.x(), layout.captionY(), 1, weight -> true);
      if (column.isInput()) assertThat(hit).isNotEqualTo(Optional.of(new Part.Layer(-1)));
      else assertThat(hit).contains(new Part.Layer(column.layer()));
    }
  }
}
