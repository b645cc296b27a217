package engram.viewmodel;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.training.Recipe;
import engram.training.Session;
import java.util.Random;

/** The inspector's view models over a real session, without a toolkit; the clock stands still. */
final class InspectorFixture implements AutoCloseable {
  static final int ROW = 73;

  private static final Dataset IRIS = BuiltInSet.IRIS.load();

  final PreferencesViewModel preferences = new PreferencesViewModel();
  final Session session;
  final RunViewModel run;
  final SelectionViewModel selection;
  final SampleViewModel sample;
  final InspectorViewModel inspector;
  final InspectorNeuronViewModel neuron;
  final InspectorWeightViewModel weight;
  final InspectorGradientViewModel gradient;
  final InspectorPathViewModel path;
  final InspectorInputViewModel input;
  final InspectorSummaryViewModel summary;
  final InspectorTabsViewModel tabs;
  final InspectorHealthViewModel health;
  final InspectorLayerViewModel layer;
  final InspectorSampleViewModel sampleTab;
  final InspectorNetworkViewModel network;
  final InspectorContents contents;
  long now;

  InspectorFixture(Recipe recipe) {
    session = new Session(recipe, id -> IRIS);
    run = new RunViewModel(session);
    selection = new SelectionViewModel(run);
    sample = new SampleViewModel(run, new Random(1));
    sample.show(ROW);
    Texts texts = new Texts(preferences.languageProperty());
    inspector = new InspectorViewModel(run, sample, selection, preferences, texts, () -> now);
    neuron = new InspectorNeuronViewModel(inspector, Runnable::run, Runnable::run);
    weight = new InspectorWeightViewModel(inspector);
    gradient = new InspectorGradientViewModel(inspector, weight, Runnable::run, Runnable::run);
    path = new InspectorPathViewModel(inspector);
    input = new InspectorInputViewModel(inspector);
    summary = new InspectorSummaryViewModel(inspector);
    tabs = new InspectorTabsViewModel(inspector, run, selection);
    health = new InspectorHealthViewModel(inspector, tabs, Runnable::run, Runnable::run);
    layer = new InspectorLayerViewModel(inspector, tabs, health);
    sampleTab = new InspectorSampleViewModel(inspector, tabs, sample, Runnable::run, Runnable::run);
    network = new InspectorNetworkViewModel(inspector, tabs, health);
    contents =
        new InspectorContents(
            inspector, tabs, neuron, weight, gradient, input, layer, sampleTab, network);
  }

  /** Waits until the inspector knows the next step. */
  void awaitNextStep() {
    Await.until(run, () -> inspector.getShown().moment().next().isPresent());
  }

  @Override
  public void close() {
    session.close();
  }
}
