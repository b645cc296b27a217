package engram.ui.inspector;

import engram.ui.run.Shared;
import java.util.concurrent.Executor;

/** The cards of the inspector, of which the open tab shows some. */
final class InspectorModels {
  final InspectorViewModel inspector;
  final InspectorTabsViewModel tabs;
  final InspectorHealthViewModel health;
  final InspectorLayerViewModel layer;
  final InspectorSampleViewModel sample;
  final InspectorMapViewModel map;
  final InspectorNetworkViewModel network;
  final InspectorNeuronViewModel neuron;
  final InspectorWeightViewModel weight;
  final InspectorGradientViewModel gradient;
  final InspectorInputViewModel input;

  /**
   * @param worker where slow work is done
   * @param window the window's thread
   */
  InspectorModels(InspectorViewModel inspector, Shared shared, Executor worker, Executor window) {
    this.inspector = inspector;
    tabs = new InspectorTabsViewModel(inspector, shared.run(), shared.selection(), shared.panes());
    health = new InspectorHealthViewModel(inspector, tabs, worker, window);
    layer = new InspectorLayerViewModel(inspector, tabs, health);
    sample = new InspectorSampleViewModel(inspector, tabs, shared.sample(), worker, window);
    map = new InspectorMapViewModel(inspector);
    network = new InspectorNetworkViewModel(inspector, tabs, health);
    neuron = new InspectorNeuronViewModel(inspector, worker, window);
    weight = new InspectorWeightViewModel(inspector);
    gradient = new InspectorGradientViewModel(inspector, weight, worker, window);
    input = new InspectorInputViewModel(inspector);
  }

  /** Whether an input is selected, which stands in the place of a neuron. */
  boolean isInput() {
    return input.getWorked().isPresent();
  }

  /** The card that the open tab is called after. */
  CardViewModel first() {
    return switch (tabs.getTab()) {
      case LAYER -> layer;
      case SAMPLE -> sample;
      case NETWORK -> network;
      case MAP -> map;
      case WEIGHT -> weight.getWorked().isPresent() ? weight : neuron();
      case NEURON -> neuron();
    };
  }

  /** What is to be said of the numbers on show; empty if nothing is. */
  String notice() {
    boolean numbers = tabs.getTab() != InspectorTab.MAP;
    return numbers ? inspector.notice.getValue() : "";
  }

  private CardViewModel neuron() {
    return isInput() ? input : neuron;
  }

  /** Whether {@link #copyText()} has something to say; not at first sight. */
  boolean canCopy() {
    return tabs.getTab() == InspectorTab.NETWORK
        ? tabs.details.get()
        : tabs.getTab() != InspectorTab.MAP;
  }

  /** Everything that the tab explains, for a spreadsheet. */
  String copyText() {
    if (tabs.getTab() != InspectorTab.WEIGHT || weight.getWorked().isEmpty()) {
      return first().copyText();
    }
    String all = neuron().copyText();
    String ofGradient = gradient.getWorked().isPresent() ? "\n" + gradient.copyText() : "";
    return all + "\n" + weight.copyText() + ofGradient;
  }
}
