package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.ui.graph.NetworkWalk.Way;
import engram.ui.network.Layouts;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkWalkTest {
  private static final NetworkSpec SPEC = Layouts.spec(4, List.of(10, 3));

  private final NetworkWalk walk = new NetworkWalk();

  private static NetworkLayout layout(NetworkSpec spec, OptionalInt pictureSide) {
    return NetworkLayout.of(spec, 900, 600, 14, Layouts.LABELS, pictureSide);
  }

  private Part go(Part from, Way... ways) {
    NetworkLayout layout = layout(SPEC, OptionalInt.empty());
    Part at = from;
    for (Way way : ways) at = walk.from(layout, at, way);
    return at;
  }

  @Test
  void itGoesUpAndDownALayerAndBelowItToTheLayer() {
    Part first = new Part.Neuron(0, 0);
    assertThat(go(first, Way.DOWN)).isEqualTo(new Part.Neuron(0, 1));
    assertThat(go(first, Way.DOWN, Way.UP)).isEqualTo(first);
    assertThat(go(first, Way.UP)).isEqualTo(first);
    assertThat(go(new Part.Neuron(0, 9), Way.DOWN)).isEqualTo(new Part.Layer(0));
    assertThat(go(new Part.Layer(0), Way.UP)).isEqualTo(new Part.Neuron(0, 9));
    assertThat(go(new Part.Layer(0), Way.RIGHT)).isEqualTo(new Part.Layer(1));
    assertThat(go(new Part.Layer(1), Way.RIGHT)).isEqualTo(new Part.Layer(1));
    assertThat(go(new Part.Layer(1), Way.LEFT)).isEqualTo(new Part.Layer(0));
    assertThat(go(new Part.Input(3), Way.DOWN)).as("inputs").isEqualTo(new Part.Input(3));
  }

  @Test
  void itGoesToTheNextLayerOverAWeight() {
    Part weight = go(new Part.Input(1), Way.RIGHT);
    assertThat(weight).isInstanceOfSatisfying(Part.Weight.class, w -> assertThat(w.from()).isOne());
    assertThat(go(new Part.Input(1), Way.RIGHT, Way.RIGHT))
        .isEqualTo(new Part.Neuron(0, ((Part.Weight) weight).to()));
    assertThat(go(new Part.Input(1), Way.RIGHT, Way.LEFT)).isEqualTo(new Part.Input(1));
    assertThat(go(new Part.Input(0), Way.LEFT)).isEqualTo(new Part.Input(0));
    assertThat(go(new Part.Neuron(1, 2), Way.RIGHT)).isEqualTo(new Part.Neuron(1, 2));
  }

  @Test
  void amongWeightsTheNeuronThatTheyWereReachedFromStays() {
    assertThat(go(new Part.Input(1), Way.RIGHT, Way.UP, Way.UP, Way.UP, Way.UP, Way.UP, Way.DOWN))
        .as("out of the input")
        .isEqualTo(new Part.Weight(0, 1, 1));
    Part into = go(new Part.Neuron(1, 1), Way.LEFT);
    assertThat(into).isInstanceOfSatisfying(Part.Weight.class, w -> assertThat(w.to()).isOne());
    int from = ((Part.Weight) into).from();
    assertThat(walk.from(layout(SPEC, OptionalInt.empty()), into, Way.DOWN))
        .as("into the neuron")
        .isEqualTo(new Part.Weight(1, from + 1, 1));
  }

  @Test
  void theBiasIsAboveTheWeightsIntoANeuron() {
    walk.from(layout(SPEC, OptionalInt.empty()), new Part.Neuron(1, 1), Way.LEFT);
    assertThat(go(new Part.Weight(1, 0, 1), Way.UP)).isEqualTo(new Part.Bias(1, 1));
    assertThat(go(new Part.Bias(1, 1), Way.DOWN)).isEqualTo(new Part.Weight(1, 0, 1));
    assertThat(go(new Part.Bias(1, 1), Way.RIGHT)).isEqualTo(new Part.Neuron(1, 1));
  }

  @Test
  void everyWeightAndBiasIsReachedFromItsNeuron() {
    Set<Part> reached = new HashSet<>();
    for (int layer = 0; layer < SPEC.layerCount(); layer++) {
      for (int unit = 0; unit < SPEC.unitsOf(layer); unit++) {
        Part at = go(new Part.Neuron(layer, unit), Way.LEFT);
        for (int k = 0; k < 20; k++) at = go(at, Way.UP);
        for (int k = 0; k < 20; k++) {
          reached.add(at);
          at = go(at, Way.DOWN);
        }
      }
    }
    assertThat(reached).hasSize(SPEC.parameterCount()).allMatch(Part::isParameter);
  }

  @Test
  void aPictureIsWalkedByItsPixels() {
    NetworkLayout layout = layout(Layouts.spec(64, List.of(8, 10)), OptionalInt.of(8));
    assertThat(walk.from(layout, new Part.Input(9), Way.DOWN)).isEqualTo(new Part.Input(17));
    assertThat(walk.from(layout, new Part.Input(9), Way.RIGHT)).isEqualTo(new Part.Input(10));
    assertThat(walk.from(layout, new Part.Input(8), Way.LEFT)).isEqualTo(new Part.Input(8));
    assertThat(walk.from(layout, new Part.Input(15), Way.RIGHT))
        .isInstanceOfSatisfying(Part.Weight.class, w -> assertThat(w.from()).isEqualTo(15));
  }

  @Test
  void ofALargeLayerTheNeuronsThatAreDrawnAreWalked() {
    NetworkLayout layout = layout(Layouts.spec(4, List.of(128, 3)), OptionalInt.empty());
    LayerColumn column = layout.column(0);
    Part last = new Part.Neuron(0, column.head() - 1);
    assertThat(walk.from(layout, last, Way.DOWN))
        .isEqualTo(new Part.Neuron(0, column.unit(column.head())));
  }
}
