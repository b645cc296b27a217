package engram.ui.equations;

import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedWeight;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.ui.base.PanesViewModel;
import engram.ui.formula.EquationLoss;
import engram.ui.formula.EquationNeuron;
import engram.ui.formula.EquationUpdate;
import engram.ui.formula.FormulaFace;
import engram.ui.inspector.InspectorViewModel;
import engram.ui.inspector.InspectorViewModel.Shown;
import engram.ui.run.NetworkNames;
import engram.ui.run.RunViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The equations with the numbers of the selected neuron, weight and sample, recomputed as training
 * moves. Nothing is computed while they are not shown.
 */
final class EquationNumbersViewModel {
  private final InspectorViewModel inspector;
  private final PanesViewModel panes;

  /** Empty while the equations show symbols. */
  final ReadOnlyObjectWrapper<Optional<Numbers>> numbers =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * The faces of each equation, longest first, and what they are about.
   *
   * @param update empty as long as the next step is not known
   * @param results each in a few characters: {@code h₇ = 0.4659}
   * @param layer that of the neuron
   * @param neuronName {@code h₇}, {@code e.g. y₁}
   * @param weightName {@code x₃ → h₇}
   */
  record Numbers(
      List<FormulaFace> neuron,
      List<FormulaFace> activation,
      List<FormulaFace> update,
      List<FormulaFace> loss,
      Map<Equation, FormulaFace> results,
      EquationsViewModel.Layer layer,
      String neuronName,
      String weightName,
      boolean example) {

    /** What that equation gives; empty as long as that is not known. */
    Optional<FormulaFace> resultOf(Equation equation) {
      return Optional.ofNullable(results.get(equation));
    }

    /** The faces of that equation. */
    List<FormulaFace> of(Equation equation) {
      return switch (equation) {
        case NEURON_OUTPUT -> neuron;
        case ACTIVATION -> activation;
        case WEIGHT_UPDATE -> update;
        case LOSS -> loss;
      };
    }
  }

  /** Watches the next step as long as it is shown or anything is selected. */
  EquationNumbersViewModel(InspectorViewModel inspector, RunViewModel run, PanesViewModel panes) {
    this.inspector = inspector;
    this.panes = panes;
    inspector.shownProperty().subscribe(shown -> show());
    panes.equationNumbersProperty().subscribe((before, now) -> show());
    inspector.texts().languageProperty().subscribe((before, now) -> show());
    panes.equationNumbersProperty().subscribe((before, shown) -> run.watchNextStep(this, shown));
  }

  // Properties

  private void show() {
    numbers.set(
        panes.equationNumbersProperty().get()
            ? Optional.of(numbers(inspector.getShown()))
            : Optional.empty());
  }

  private Numbers numbers(Shown shown) {
    Moment moment = shown.moment();
    NumberText text = shown.numbers();
    NetworkNames names = inspector.names();
    Subject subject = Subject.of(shown.part(), moment.parameters().spec());
    EquationNeuron neuron =
        new EquationNeuron(new WorkedNeuron(moment, subject.neuron()), names, text);
    WorkedWeight weight = new WorkedWeight(moment, subject.parameter());
    Optional<EquationUpdate> update =
        weight.optimizerStep().map(step -> new EquationUpdate(weight, step, text));
    EquationLoss loss = new EquationLoss(moment, text);
    Map<Equation, FormulaFace> results = new EnumMap<>(Equation.class);
    results.put(Equation.NEURON_OUTPUT, neuron.result());
    results.put(Equation.ACTIVATION, neuron.activationResult());
    results.put(Equation.LOSS, loss.result());
    update.ifPresent(step -> results.put(Equation.WEIGHT_UPDATE, step.result()));
    return new Numbers(
        neuron.output(),
        neuron.activation(layer(moment, subject.neuron().layer())),
        update.map(EquationUpdate::faces).orElse(List.of()),
        loss.faces(),
        results,
        EquationsViewModel.Layer.of(moment.parameters().spec(), subject.neuron().layer()),
        named(subject, names.symbol(subject.neuron())),
        named(subject, name(subject, names)),
        subject.example());
  }

  private static double[] layer(Moment moment, int layer) {
    double[] z = new double[moment.parameters().spec().unitsOf(layer)];
    for (int k = 0; k < z.length; k++) z[k] = moment.forward().z(layer, k);
    return z;
  }

  private String named(Subject subject, String name) {
    return subject.example() ? inspector.texts().get("equations.example", name) : name;
  }

  private static String name(Subject subject, NetworkNames names) {
    String target = names.symbol(subject.neuron());
    if (!(subject.parameter() instanceof Part.Weight w)) return "b → " + target;
    String source = names.sourceSymbol(w.layer(), w.from());
    return source + " → " + target;
  }

  /**
   * Whose numbers the equations show.
   *
   * @param parameter a weight or the bias of that neuron
   * @param example whether it is not what is selected, but stands for it
   */
  private record Subject(Part.Neuron neuron, Part parameter, boolean example) {

    /** The selected one; without one the first output neuron and its first weight. */
    static Subject of(Optional<Part> selected, NetworkSpec spec) {
      if (selected.isEmpty()) return first(spec.layerCount() - 1, 0);
      Part part = selected.get();
      if (part instanceof Part.Weight w) {
        return new Subject(new Part.Neuron(w.layer(), w.to()), w, false);
      }
      if (part instanceof Part.Bias b) {
        return new Subject(new Part.Neuron(b.layer(), b.to()), b, false);
      }
      if (part instanceof Part.Neuron n) {
        return new Subject(n, new Part.Weight(n.layer(), 0, n.unit()), false);
      }
      if (part instanceof Part.Layer all) return first(all.index(), 0);
      return first(0, ((Part.Input) part).index());
    }

    private static Subject first(int layer, int from) {
      return new Subject(new Part.Neuron(layer, 0), new Part.Weight(layer, from, 0), true);
    }
  }
}
