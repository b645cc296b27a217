package engram.ui.inspector;

/** What the open tab is called and what it puts on the clipboard. */
public final class InspectorContents {
  private final InspectorViewModel inspector;
  private final InspectorTabsViewModel tabs;
  private final InspectorNeuronViewModel neuron;
  private final InspectorWeightViewModel weight;
  private final InspectorGradientViewModel gradient;
  private final InspectorInputViewModel input;
  private final InspectorLayerViewModel layer;
  private final InspectorSampleViewModel sample;
  private final InspectorNetworkViewModel network;

  public InspectorContents(
      InspectorViewModel inspector,
      InspectorTabsViewModel tabs,
      InspectorNeuronViewModel neuron,
      InspectorWeightViewModel weight,
      InspectorGradientViewModel gradient,
      InspectorInputViewModel input,
      InspectorLayerViewModel layer,
      InspectorSampleViewModel sample,
      InspectorNetworkViewModel network) {
    this.inspector = inspector;
    this.tabs = tabs;
    this.neuron = neuron;
    this.weight = weight;
    this.gradient = gradient;
    this.input = input;
    this.layer = layer;
    this.sample = sample;
    this.network = network;
  }

  public InspectorTabsViewModel tabs() {
    return tabs;
  }

  /** Whether an input is selected, which stands in the place of a neuron. */
  public boolean isInput() {
    return input.getInput().isPresent();
  }

  public String title() {
    return switch (tabs.getTab()) {
      case LAYER -> layer.title();
      case SAMPLE -> sample.title();
      case NEURON, WEIGHT -> titleOfNeuron();
      case NETWORK -> inspector.texts().get("inspector.title");
    };
  }

  private String titleOfNeuron() {
    if (isInput()) return input.title();
    return neuron.getNeuron().isPresent()
        ? neuron.title()
        : inspector.texts().get("inspector.title");
  }

  public String subtitle() {
    return switch (tabs.getTab()) {
      case NEURON, WEIGHT -> neuron.getNeuron().isPresent() ? neuron.subtitle() : "";
      case SAMPLE -> sample.subtitle();
      case LAYER, NETWORK -> "";
    };
  }

  /** Whether {@link #copyText()} has something to say; not at first sight. */
  public boolean canCopy() {
    return tabs.getTab() != InspectorTab.NETWORK || tabs.detailsProperty().get();
  }

  /** Everything that the tab explains, for a spreadsheet. */
  public String copyText() {
    return switch (tabs.getTab()) {
      case LAYER -> layer.copyText();
      case SAMPLE -> sample.copyText();
      case NETWORK -> network.copyText();
      case NEURON, WEIGHT -> copyTextOfNeuron();
    };
  }

  private String copyTextOfNeuron() {
    if (isInput()) return input.copyText();
    String ofNeuron = neuron.getNeuron().isPresent() ? neuron.copyText() : "";
    if (tabs.getTab() != InspectorTab.WEIGHT || weight.getWeight().isEmpty()) return ofNeuron;
    String ofGradient = gradient.getWorked().isPresent() ? "\n" + gradient.copyText() : "";
    return ofNeuron + "\n" + weight.copyText() + ofGradient;
  }
}
