package engram.viewmodel;

import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.Recipe;
import engram.training.RunState;
import engram.training.Settings;
import engram.training.Snapshot;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The equations that the run uses at this moment, and the one that is at work. */
public final class EquationsViewModel {
  private final RunViewModel run;
  private final SelectionViewModel selection;
  private final ReadOnlyObjectWrapper<Optional<Equation>> atWork = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Layer> layer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper activation = new ReadOnlyStringWrapper();
  private final ReadOnlyStringWrapper update = new ReadOnlyStringWrapper();
  private final ReadOnlyStringWrapper loss = new ReadOnlyStringWrapper();

  /**
   * The layer whose function is shown.
   *
   * @param index from 0, the first hidden layer
   */
  public record Layer(int index, boolean output, Activation activation) {}

  public EquationsViewModel(RunViewModel run, SelectionViewModel selection) {
    this.run = run;
    this.selection = selection;
    run.snapshotProperty().subscribe(this::show);
    selection.selectedProperty().subscribe(part -> showLayer());
  }

  // Properties

  /** Nothing after a fault. */
  public ReadOnlyObjectProperty<Optional<Equation>> atWorkProperty() {
    return atWork.getReadOnlyProperty();
  }

  /** That of the selected neuron or weight, else the first. */
  public ReadOnlyObjectProperty<Layer> layerProperty() {
    return layer.getReadOnlyProperty();
  }

  /** Those in force, which decide the weight update. */
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** LaTeX. */
  public ReadOnlyStringProperty activationProperty() {
    return activation.getReadOnlyProperty();
  }

  /** LaTeX. */
  public ReadOnlyStringProperty updateProperty() {
    return update.getReadOnlyProperty();
  }

  /** LaTeX. */
  public ReadOnlyStringProperty lossProperty() {
    return loss.getReadOnlyProperty();
  }

  private void show(Snapshot snapshot) {
    atWork.set(equationAtWork(snapshot.state(), snapshot.epoch()));
    Recipe recipe = snapshot.recipe();
    NetworkSpec network = recipe.network();
    loss.set(EquationFormulas.loss(recipe.loss(), network.activationOf(network.layerCount() - 1)));
    if (!snapshot.settings().equals(settings.get())) {
      settings.set(snapshot.settings());
      update.set(EquationFormulas.update(snapshot.settings()));
    }
    showLayer();
  }

  private void showLayer() {
    NetworkSpec network = run.getSnapshot().recipe().network();
    int index = selection.getSelected().filter(p -> p.isIn(network)).map(this::layerOf).orElse(0);
    Layer shown = new Layer(index, index == network.layerCount() - 1, network.activationOf(index));
    if (shown.equals(layer.get())) return;
    layer.set(shown);
    activation.set(EquationFormulas.activation(shown.activation));
  }

  private int layerOf(Part part) {
    if (part instanceof Part.Neuron neuron) return neuron.layer();
    if (part instanceof Part.Weight weight) return weight.layer();
    if (part instanceof Part.Layer layer) return layer.index();
    return part instanceof Part.Bias bias ? bias.layer() : 0;
  }

  /**
   * Before training and after it the network only answers; between, and when it went wrong, the
   * update makes what is seen. A pause is part of the training, so that pausing lights nothing
   * else.
   */
  private static Optional<Equation> equationAtWork(RunState state, int epoch) {
    return switch (state) {
      case READY, FINISHED -> Optional.of(Equation.NEURON_OUTPUT);
      case RUNNING, REWINDING, DIVERGED -> Optional.of(Equation.WEIGHT_UPDATE);
      case PAUSED -> Optional.of(epoch == 0 ? Equation.NEURON_OUTPUT : Equation.WEIGHT_UPDATE);
      case FAILED -> Optional.empty();
    };
  }
}
