package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorTabsViewModelTest {
  private final InspectorFixture fixture = new InspectorFixture(Preset.REPAIRED.recipe());
  private final InspectorTabsViewModel victim = fixture.tabs;

  @AfterEach
  void close() {
    fixture.close();
  }

  private Optional<Part> selected() {
    return fixture.selection.getSelected();
  }

  @Test
  void atFirstItIsTheMap() {
    assertThat(victim.getTab()).isEqualTo(InspectorTab.MAP);
    assertThat(fixture.panes.mapProperty().get()).isTrue();
    assertThat(victim.details.get()).isFalse();
    assertThat(fixture.health.getWorked()).isEmpty();
  }

  @Test
  void whereThePadTakesItsPlaceNoMapIsWorkedOut() {
    fixture.session.load(Preset.DIGITS.recipe());
    Await.until(fixture.run, () -> fixture.run.getSnapshot().data().picture().isPresent());
    assertThat(victim.getTab()).isEqualTo(InspectorTab.MAP);
    assertThat(fixture.panes.mapProperty().get()).isFalse();
    fixture.session.load(Preset.REPAIRED.recipe());
    Await.until(fixture.run, () -> fixture.run.getSnapshot().data().picture().isEmpty());
    assertThat(fixture.panes.mapProperty().get()).isTrue();
  }

  @Test
  void whatIsClickedOpensItsTab() {
    fixture.selection.select(new Part.Neuron(0, 6));
    assertThat(victim.getTab()).isEqualTo(InspectorTab.NEURON);
    fixture.selection.select(new Part.Weight(0, 2, 6));
    assertThat(victim.getTab()).isEqualTo(InspectorTab.WEIGHT);
    fixture.selection.select(new Part.Bias(0, 6));
    assertThat(victim.getTab()).isEqualTo(InspectorTab.WEIGHT);
    fixture.selection.select(new Part.Input(1));
    assertThat(victim.getTab()).isEqualTo(InspectorTab.NEURON);
    fixture.selection.select(new Part.Layer(1));
    assertThat(victim.getTab()).isEqualTo(InspectorTab.LAYER);
    assertThat(victim.layer()).isEqualTo(1);
    assertThat(fixture.panes.mapProperty().get()).isFalse();
    fixture.selection.clear();
    assertThat(victim.getTab()).isEqualTo(InspectorTab.MAP);
  }

  @Test
  void aSecondClickOnTheSameComesBackToItsTab() {
    fixture.selection.select(new Part.Neuron(0, 6));
    victim.open(InspectorTab.SAMPLE);
    fixture.selection.select(new Part.Neuron(0, 6));
    assertThat(victim.getTab()).isEqualTo(InspectorTab.NEURON);
  }

  @Test
  void theLayerOfASelectedNeuronIsShownWithoutSelectingIt() {
    fixture.selection.select(new Part.Neuron(1, 2));
    victim.open(InspectorTab.LAYER);
    assertThat(victim.getTab()).isEqualTo(InspectorTab.LAYER);
    assertThat(victim.layer()).isEqualTo(1);
    assertThat(selected()).contains(new Part.Neuron(1, 2));
    victim.open(InspectorTab.NEURON);
    assertThat(selected()).contains(new Part.Neuron(1, 2));
  }

  @Test
  void itIsKnownWhetherTheOpenTabIsThatOfWhatIsSelected() {
    assertThat(victim.isOfSelected()).isFalse();
    fixture.selection.select(new Part.Weight(0, 2, 6));
    assertThat(victim.isOfSelected()).isTrue();
    for (InspectorTab other :
        List.of(
            InspectorTab.NEURON, InspectorTab.LAYER, InspectorTab.SAMPLE, InspectorTab.NETWORK)) {
      victim.open(other);
      assertThat(victim.isOfSelected()).as(other.toString()).isFalse();
    }
    victim.open(InspectorTab.WEIGHT);
    assertThat(victim.isOfSelected()).isTrue();
    victim.showLayer(1);
    assertThat(victim.isOfSelected()).isTrue();
  }

  @Test
  void aTabWithoutAnObjectTakesOne() {
    victim.open(InspectorTab.LAYER);
    assertThat(selected()).contains(new Part.Layer(0));
    victim.nextLayer();
    assertThat(victim.layer()).isEqualTo(1);
    victim.nextLayer();
    assertThat(victim.layer()).isZero();
    victim.previousLayer();
    victim.open(InspectorTab.NEURON);
    assertThat(selected()).contains(new Part.Neuron(1, 0));
    fixture.selection.clear();
    victim.open(InspectorTab.NEURON);
    assertThat(selected()).contains(new Part.Neuron(0, 0));
  }

  @Test
  void theWeightOfANeuronIsItsStrongest() {
    fixture.selection.select(new Part.Neuron(0, 6));
    victim.open(InspectorTab.WEIGHT);
    Part.Weight taken = (Part.Weight) selected().orElseThrow();
    assertThat(taken.to()).isEqualTo(6);
    var parameters = fixture.run.getSnapshot().parameters();
    for (int from = 0; from < 4; from++) {
      assertThat(Math.abs(parameters.weight(0, from, 6)))
          .isLessThanOrEqualTo(Math.abs(parameters.weight(0, taken.from(), 6)));
    }
    assertThat(victim.getTab()).isEqualTo(InspectorTab.WEIGHT);
    fixture.selection.select(new Part.Input(3));
    victim.open(InspectorTab.WEIGHT);
    assertThat(((Part.Weight) selected().orElseThrow()).from()).isEqualTo(3);
  }

  @Test
  void theSampleStaysWhenTheSelectionIsCleared() {
    fixture.selection.select(new Part.Neuron(0, 6));
    victim.open(InspectorTab.SAMPLE);
    fixture.selection.clear();
    assertThat(victim.getTab()).isEqualTo(InspectorTab.SAMPLE);
  }

  @Test
  void theNextStepIsWatchedOnlyForATabThatShowsIt() {
    victim.open(InspectorTab.NETWORK);
    fixture.awaitNextStep();
    assertThat(fixture.health.getWorked().orElseThrow().gradientNorm()).isPresent();
    victim.details.set(false);
    Await.until(fixture.run, () -> fixture.run.getSnapshot().next().isEmpty());
    assertThat(fixture.health.getWorked()).isEmpty();
    victim.open(InspectorTab.SAMPLE);
    fixture.awaitNextStep();
  }

  @Test
  void anotherNetworkHasNoPartOfTheOldOne() {
    fixture.selection.select(new Part.Layer(1));
    NetworkSpec single = new NetworkSpec(4, List.of(new LayerSpec(3, Activation.TANH)));
    fixture.run.session().load(Preset.REPAIRED.recipe().withNetwork(single));
    Await.until(fixture.run, () -> fixture.run.getSnapshot().parameters().spec().equals(single));
    assertThat(victim.getTab()).isEqualTo(InspectorTab.MAP);
    victim.open(InspectorTab.LAYER);
    assertThat(victim.layer()).isZero();
    assertThat(fixture.layer.hasOthers()).isFalse();
    assertThat(fixture.layer.title()).isEqualTo("Output layer");
  }
}
