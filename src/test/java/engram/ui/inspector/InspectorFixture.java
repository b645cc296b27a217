package engram.ui.inspector;

import engram.data.sets.BuiltInSet;
import engram.training.Session;
import engram.training.recipe.Recipe;
import engram.ui.base.Await;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.util.Random;

/** The inspector's view models over a real session, without a toolkit; the clock stands still. */
public final class InspectorFixture implements AutoCloseable {
  public static final int ROW = 73;

  public final PreferencesViewModel preferences = new PreferencesViewModel();
  final Session session;
  public final RunViewModel run;
  public final SelectionViewModel selection;
  public final SampleViewModel sample;
  final PanesViewModel panes;
  public final InspectorViewModel inspector;
  final InspectorNeuronViewModel neuron;
  final InspectorWeightViewModel weight;
  final InspectorGradientViewModel gradient;
  final InspectorInputViewModel input;
  final InspectorTabsViewModel tabs;
  final InspectorHealthViewModel health;
  final InspectorLayerViewModel layer;
  final InspectorSampleViewModel sampleTab;
  final InspectorNetworkViewModel network;
  final InspectorModels models;
  long now;

  public InspectorFixture(Recipe recipe) {
    session = new Session(recipe, BuiltInSet::load);
    run = new RunViewModel(session);
    selection = new SelectionViewModel(run);
    sample = new SampleViewModel(run, new Random(1));
    sample.show(ROW);
    Texts texts = new Texts(preferences.languageProperty());
    panes = new PanesViewModel();
    Shared shared = new Shared(run, sample, selection, panes, preferences, texts);
    inspector = new InspectorViewModel(shared, () -> now);
    models = new InspectorModels(inspector, shared, Runnable::run, Runnable::run);
    neuron = models.neuron;
    weight = models.weight;
    gradient = models.gradient;
    input = models.input;
    tabs = models.tabs;
    health = models.health;
    layer = models.layer;
    sampleTab = models.sample;
    network = models.network;
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
