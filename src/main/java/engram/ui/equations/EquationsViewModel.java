package engram.ui.equations;

import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.BatchCursor;
import engram.training.Phase;
import engram.training.RunState;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.ui.formula.EquationSymbols;
import engram.ui.formula.FormulaFace;
import engram.ui.run.RunViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The equations that the run uses at this moment, and those that are at work. */
public final class EquationsViewModel {
  private final RunViewModel run;
  private final SelectionViewModel selection;

  /** Those that are computed now; none after a fault. */
  final ReadOnlyObjectWrapper<Set<Equation>> atWork = new ReadOnlyObjectWrapper<>(Set.of());

  /**
   * The one that is written out, the others with their results alone: what is at work, or what was
   * opened since that began.
   */
  final ReadOnlyObjectWrapper<Equation> open = new ReadOnlyObjectWrapper<>(Equation.NEURON_OUTPUT);

  /** That of the selected neuron or weight, else the first. */
  final ReadOnlyObjectWrapper<Layer> layer = new ReadOnlyObjectWrapper<>();

  /** Those in force, which decide the weight update. */
  final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>();

  private final Map<Equation, ReadOnlyObjectWrapper<FormulaFace>> symbols =
      new EnumMap<>(Equation.class);

  /**
   * The layer whose function is shown.
   *
   * @param index from 0, the first hidden layer
   */
  record Layer(int index, boolean output, Activation activation) {
    static Layer of(NetworkSpec network, int index) {
      return new Layer(index, index == network.layerCount() - 1, network.activationOf(index));
    }
  }

  EquationsViewModel(RunViewModel run, SelectionViewModel selection) {
    this.run = run;
    this.selection = selection;
    for (Equation equation : Equation.values()) {
      symbols.put(equation, new ReadOnlyObjectWrapper<>(FormulaFace.EMPTY));
    }
    atWork.subscribe(this::openFirst);
    run.snapshotProperty().subscribe(this::show);
    selection.selectedProperty().subscribe(part -> showLayer());
  }

  // Properties

  Snapshot moment() {
    return run.getSnapshot();
  }

  /** The formula in symbols. */
  ReadOnlyObjectProperty<FormulaFace> symbolsProperty(Equation equation) {
    return symbols.get(equation).getReadOnlyProperty();
  }

  // Commands

  /** Writes that one out. */
  public void open(Equation equation) {
    open.set(equation);
  }

  private void openFirst(Set<Equation> now) {
    now.stream().min(Comparator.naturalOrder()).ifPresent(open::set);
  }

  private void show(Snapshot snapshot) {
    atWork.set(
        snapshot
            .cursor()
            .map(EquationsViewModel::equationsAtWork)
            .orElseGet(() -> equationsAtWork(snapshot.state(), snapshot.epoch())));
    settings.set(snapshot.settings());
    showLayer();
  }

  private void showLayer() {
    Recipe recipe = run.getSnapshot().recipe();
    NetworkSpec network = recipe.network();
    int index = selection.getSelected().filter(p -> p.isIn(network)).map(this::layerOf).orElse(0);
    layer.set(Layer.of(network, index));
    EquationSymbols now = new EquationSymbols(index);
    double dropout = run.getSnapshot().settings().dropout();
    boolean drops = dropout > 0 && index < network.layerCount() - 1;
    set(Equation.NEURON_OUTPUT, drops ? now.neuronOutput(dropout) : now.neuronOutput());
    set(Equation.ACTIVATION, now.activation(network.activationOf(index)));
    set(Equation.WEIGHT_UPDATE, now.update(run.getSnapshot().settings()));
    Activation output = network.activationOf(network.layerCount() - 1);
    set(Equation.LOSS, EquationSymbols.loss(recipe.loss(), output, recipe.stop().early()));
  }

  private void set(Equation equation, FormulaFace face) {
    if (!face.equals(symbols.get(equation).get())) symbols.get(equation).set(face);
  }

  private int layerOf(Part part) {
    if (part instanceof Part.Neuron neuron) return neuron.layer();
    if (part instanceof Part.Weight weight) return weight.layer();
    if (part instanceof Part.Layer all) return all.index();
    return part instanceof Part.Bias bias ? bias.layer() : 0;
  }

  /** Inside a batch: those that the phase computes, or that one row went through. */
  private static Set<Equation> equationsAtWork(BatchCursor cursor) {
    if (!(cursor instanceof BatchCursor.AtPhase at)) {
      return Set.of(Equation.NEURON_OUTPUT, Equation.ACTIVATION, Equation.LOSS);
    }
    if (at.phase() instanceof Phase.Forward) {
      return Set.of(Equation.NEURON_OUTPUT, Equation.ACTIVATION);
    }
    return Set.of(at.phase() instanceof Phase.Loss ? Equation.LOSS : Equation.WEIGHT_UPDATE);
  }

  /**
   * Before training and after it the network only answers; between, and when it went wrong, the
   * update makes what is seen. A pause is part of the training, so that pausing lights nothing
   * else.
   */
  private static Set<Equation> equationsAtWork(RunState state, int epoch) {
    return switch (state) {
      case READY, FINISHED, STOPPED_EARLY -> Set.of(Equation.NEURON_OUTPUT);
      case RUNNING, REWINDING, DIVERGED -> Set.of(Equation.WEIGHT_UPDATE);
      case PAUSED -> Set.of(epoch == 0 ? Equation.NEURON_OUTPUT : Equation.WEIGHT_UPDATE);
      case FAILED -> Set.of();
    };
  }
}
