package engram.ui.inspector;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.training.Session;
import engram.training.recipe.Recipe;
import engram.ui.base.Await;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.Random;

/** The inspector's view models over a real session, without a toolkit; the clock stands still. */
public final class InspectorFixture implements AutoCloseable {
  public static final int ROW = 73;

  private static final Dataset IRIS = BuiltInSet.IRIS.load();

  public final PreferencesViewModel preferences = new PreferencesViewModel();
  final Session session;
  public final RunViewModel run;
  public final SelectionViewModel selection;
  public final SampleViewModel sample;
  public final InspectorViewModel inspector;
  final InspectorNeuronViewModel neuron;
  final InspectorWeightViewModel weight;
  final InspectorGradientViewModel gradient;
  final WeightPathViewModel path;
  final InspectorInputViewModel input;
  final InspectorSummaryViewModel summary;
  final InspectorTabsViewModel tabs;
  final InspectorHealthViewModel health;
  final InspectorLayerViewModel layer;
  final InspectorSampleViewModel sampleTab;
  final InspectorNetworkViewModel network;
  final InspectorContents contents;
  long now;

  public InspectorFixture(Recipe recipe) {
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
    path = new WeightPathViewModel(inspector);
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
  public void awaitNextStep() {
    Await.until(run, () -> inspector.getShown().moment().next().isPresent());
  }

  @Override
  public void close() {
    session.close();
  }
}
