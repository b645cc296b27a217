package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.ui.graph.Emphasis.Level;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of a network with 4 inputs, 3 hidden neurons and 2 outputs. */
class EmphasisTest {
  private static final Emphasis NONE = of(Optional.empty(), Optional.empty(), Optional.empty());

  private static Emphasis of(
      Optional<Part> selected, Optional<Part> hovered, Optional<PointedLayer> pointed) {
    return new Emphasis(selected, hovered, pointed, Optional.empty());
  }

  private static Emphasis selecting(Part part) {
    return of(Optional.of(part), Optional.empty(), Optional.empty());
  }

  private static Emphasis hovering(Part part) {
    return of(Optional.empty(), Optional.of(part), Optional.empty());
  }

  private static long weightsAt(Emphasis emphasis, int layer, int inputs, int units, Level level) {
    return IntStream.range(0, inputs * units)
        .filter(k -> emphasis.ofWeight(layer, k / units, k % units) == level)
        .count();
  }

  @Test
  void withoutAnythingMeantAllIsAsItIs() {
    assertThat(NONE.isAny()).isFalse();
    assertThat(weightsAt(NONE, 0, 4, 3, Level.NORMAL)).isEqualTo(12);
    assertThat(NONE.of(new Part.Neuron(0, 1))).isEqualTo(Level.NORMAL);
    assertThat(NONE.tells(0, 1)).isFalse();
    assertThat(NONE.stepsBack(0, 1)).isFalse();
    assertThat(NONE.showsBias(0, 1)).isFalse();
  }

  @Test
  void aNeuronSpeaksForWhatComesInAndWhatGoesOut() {
    Emphasis neuron = selecting(new Part.Neuron(0, 1));
    assertThat(weightsAt(neuron, 0, 4, 3, Level.SELECTED)).isEqualTo(4);
    assertThat(weightsAt(neuron, 0, 4, 3, Level.STEPPED_BACK)).isEqualTo(8);
    assertThat(weightsAt(neuron, 1, 3, 2, Level.SELECTED)).isEqualTo(2);
    assertThat(neuron.of(new Part.Neuron(0, 1))).isEqualTo(Level.SELECTED);
    assertThat(neuron.showsBias(0, 1)).isTrue();
    assertThat(neuron.showsBias(0, 2)).isFalse();
  }

  @Test
  void itsNumberIsToldAndThoseThatGoIntoIt() {
    Emphasis neuron = selecting(new Part.Neuron(0, 1));
    assertThat(neuron.tells(0, 1)).isTrue();
    assertThat(neuron.tells(0, 0)).isFalse();
    assertThat(IntStream.range(0, 4)).allMatch(input -> neuron.tells(-1, input));
    assertThat(neuron.tells(1, 0)).isFalse();
  }

  @Test
  void whatItFeedsDoesNotStepBackAndItsNeighboursDo() {
    Emphasis neuron = selecting(new Part.Neuron(0, 1));
    assertThat(neuron.stepsBack(0, 0)).isTrue();
    assertThat(neuron.stepsBack(0, 1)).isFalse();
    assertThat(neuron.stepsBack(1, 0)).isFalse();
    assertThat(neuron.stepsBack(-1, 3)).isFalse();
    Emphasis pointed =
        of(
            Optional.of(new Part.Neuron(0, 1)),
            Optional.of(new Part.Neuron(0, 0)),
            Optional.empty());
    assertThat(pointed.stepsBack(0, 0)).isFalse();
  }

  @Test
  void aWeightTellsItsTwoEndsAlone() {
    Emphasis weight = selecting(new Part.Weight(1, 2, 0));
    assertThat(weight.tells(0, 2)).isTrue();
    assertThat(weight.tells(1, 0)).isTrue();
    assertThat(weight.tells(0, 0)).isFalse();
    assertThat(weight.tells(1, 1)).isFalse();
    assertThat(weightsAt(weight, 1, 3, 2, Level.SELECTED)).isEqualTo(1);
    assertThat(weightsAt(weight, 0, 4, 3, Level.STEPPED_BACK)).isEqualTo(12);
  }

  @Test
  void aSelectedLayerLeavesItsWeightsAsTheyAre() {
    Emphasis layer = selecting(new Part.Layer(1));
    assertThat(weightsAt(layer, 1, 3, 2, Level.NORMAL)).isEqualTo(6);
    assertThat(weightsAt(layer, 0, 4, 3, Level.STEPPED_BACK)).isEqualTo(12);
    assertThat(layer.of(new Part.Neuron(1, 0))).isEqualTo(Level.HOVERED);
    assertThat(layer.of(new Part.Neuron(0, 0))).isEqualTo(Level.NORMAL);
    assertThat(layer.stepsBack(0, 0)).isFalse();
  }

  @Test
  void whatIsHoveredIsLoudThoughSomethingElseIsSelected() {
    Emphasis both =
        of(
            Optional.of(new Part.Weight(0, 0, 0)),
            Optional.of(new Part.Weight(0, 1, 1)),
            Optional.empty());
    assertThat(both.ofWeight(0, 0, 0)).isEqualTo(Level.SELECTED);
    assertThat(both.ofWeight(0, 1, 1)).isEqualTo(Level.HOVERED);
    assertThat(both.ofWeight(0, 2, 2)).isEqualTo(Level.STEPPED_BACK);
    assertThat(both.isPointed(new Part.Weight(0, 1, 1))).isTrue();
    assertThat(both.isPointed(new Part.Weight(0, 0, 0))).isFalse();
  }

  @Test
  void anInputSpeaksForTheWeightsThatLeaveItAndNotForThoseOfALaterLayer() {
    Emphasis input = hovering(new Part.Input(1));
    assertThat(weightsAt(input, 0, 4, 3, Level.HOVERED)).isEqualTo(3);
    assertThat(weightsAt(input, 1, 3, 2, Level.NORMAL)).isEqualTo(6);
    assertThat(input.tells(-1, 1)).isTrue();
    assertThat(input.tells(0, 1)).isFalse();
  }

  @Test
  void aBiasIsShownByItselfByItsNeuronAndByItsWholeLayer() {
    assertThat(hovering(new Part.Bias(0, 2)).showsBias(0, 2)).isTrue();
    assertThat(hovering(new Part.Bias(0, 2)).showsBias(1, 2)).isFalse();
    assertThat(hovering(new Part.Weight(0, 0, 2)).showsBias(0, 2)).isFalse();
    Emphasis biases =
        of(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new PointedLayer(0, false, false, true)));
    assertThat(biases.showsBias(0, 0)).isTrue();
    assertThat(biases.showsBias(1, 0)).isFalse();
    assertThat(weightsAt(biases, 0, 4, 3, Level.NORMAL)).isEqualTo(12);
  }
}
