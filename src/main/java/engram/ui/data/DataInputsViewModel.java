package engram.ui.data;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Formula;
import engram.data.FormulaException;
import engram.data.InputPlan;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.Texts;
import engram.ui.data.own.DataEditor;
import engram.ui.data.own.DataEditor.Place;
import engram.ui.data.own.DataFaultText;
import engram.ui.run.DataNames;
import engram.ui.run.NetworkNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Which inputs the network is given: features, and what is derived of them. */
final class DataInputsViewModel {
  /** The derived inputs of TensorFlow Playground. */
  private static final List<String> USUAL = List.of("x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)");

  private static final int MOST_VARIABLES = 8;

  /**
   * A feature that can be an input.
   *
   * @param name of the data set; what is shown is another text
   */
  record FeatureInput(String name, String text, boolean on) {}

  /**
   * A formula that can be an input.
   *
   * @param map its values over the first two features, where it is one of those
   * @param usual whether it is always offered
   */
  record DerivedInput(
      Formula formula, String text, Optional<FormulaMap> map, boolean usual, boolean on) {}

  private final Texts texts;
  private final DataEditor editor;
  private final ObservableValue<PreparedData> data;
  final ObservableValue<List<FeatureInput>> features;

  /** The usual ones, then the typed ones. */
  final ObservableValue<List<DerivedInput>> derived;

  /** What the variables of formulas stand for. */
  final ObservableValue<String> variables;

  /** The formula that is being typed. */
  final StringProperty typed = new SimpleStringProperty("");

  private final ReadOnlyObjectWrapper<Optional<FormulaException>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What is wrong with the formula that was typed, in a sentence; empty if nothing is. */
  final ObservableValue<String> formulaProblem;

  /** Why the inputs can't be as was asked for last. */
  final ObservableValue<String> problem;

  DataInputsViewModel(Shared shared, DataEditor editor) {
    RunViewModel run = shared.run();
    texts = shared.texts();
    this.editor = editor;
    data = run.snapshotProperty().map(Snapshot::data);
    features = Bindings.createObjectBinding(() -> features(), data, texts.languageProperty());
    derived = data.map(DataInputsViewModel::derived);
    variables = texts.bound(this::variables, data);
    formulaProblem = texts.bound(() -> fault.get().map(this::sentence).orElse(""), fault);
    problem = editor.problem(Place.INPUTS);
    typed.subscribe(text -> fault.set(Optional.empty()));
    derived.subscribe(this::clearTaken);
  }

  /**
   * The field is emptied once its formula is an input; till then nothing that was typed is lost.
   */
  private void clearTaken(List<DerivedInput> inputs) {
    int count = data.getValue().dataset().featureCount();
    try {
      Formula formula = Formula.parse(typed.get(), count);
      if (inputs.stream().anyMatch(i -> i.on() && i.formula().equals(formula))) typed.set("");
    } catch (FormulaException e) {
      // still being typed
    }
  }

  private String sentence(FormulaException wrong) {
    return DataFaultText.sentence(texts, wrong, data.getValue().dataset().featureCount());
  }

  private List<FeatureInput> features() {
    Dataset dataset = data.getValue().dataset();
    DataNames words = new DataNames(texts, dataset);
    List<String> without = data.getValue().setup().inputs().without();
    return dataset.features().stream()
        .map(Feature::name)
        .map(name -> new FeatureInput(name, words.word(name), !without.contains(name)))
        .toList();
  }

  private static List<DerivedInput> derived(PreparedData data) {
    List<Formula> chosen = data.setup().inputs().formulas();
    List<Formula> usual = usual(data.dataset());
    return Stream.concat(
            usual.stream(), chosen.stream().filter(formula -> !usual.contains(formula)))
        .map(
            formula ->
                new DerivedInput(
                    formula,
                    DataNames.formula(formula),
                    FormulaMap.of(formula, data.given()),
                    usual.contains(formula),
                    chosen.contains(formula)))
        .toList();
  }

  /** Of the first two features, as far as they are numbers. */
  private static List<Formula> usual(Dataset dataset) {
    return USUAL.stream()
        .map(text -> parse(text, 2))
        .filter(
            formula ->
                formula.variables().stream()
                    .allMatch(f -> f < dataset.featureCount() && dataset.feature(f).isNumber()))
        .toList();
  }

  private static Formula parse(String text, int variables) {
    try {
      return Formula.parse(text, variables);
    } catch (FormulaException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code x₁: sepal length, x₂: sepal width}; empty where the features are called so. */
  private String variables() {
    Dataset dataset = data.getValue().dataset();
    DataNames words = new DataNames(texts, dataset);
    List<String> all = new ArrayList<>();
    for (int f = 0; f < dataset.featureCount() && f < MOST_VARIABLES; f++) {
      String symbol = "x" + NetworkNames.subscript(f + 1);
      String word = words.word(dataset.feature(f).name());
      if (symbol.equals(word)) return "";
      all.add(texts.get("data.indicator", symbol, word));
    }
    if (dataset.featureCount() > MOST_VARIABLES) all.add("…");
    return String.join(texts.get("data-inputs.comma"), all);
  }

  // Commands

  /** Gives the network that feature, or not. */
  void use(FeatureInput feature, boolean on) {
    edit(
        feature.name(),
        plan -> {
          List<String> without = new ArrayList<>(plan.without());
          without.remove(feature.name());
          if (!on) without.add(feature.name());
          return plan.withWithout(without);
        });
  }

  /** Gives the network that derived input, or not. */
  void use(Formula formula, boolean on) {
    edit(
        formula,
        plan -> {
          List<Formula> formulas = new ArrayList<>(plan.formulas());
          formulas.remove(formula);
          if (on) formulas.add(formula);
          return plan.withFormulas(formulas);
        });
  }

  /** Reads the formula that was typed and gives the network its value. */
  void addTyped() {
    try {
      use(Formula.parse(typed.get(), data.getValue().dataset().featureCount()), true);
      fault.set(Optional.empty());
    } catch (FormulaException e) {
      fault.set(Optional.of(e));
    }
  }

  private interface PlanEdit {
    InputPlan of(InputPlan plan);
  }

  private void edit(Object subject, PlanEdit change) {
    editor.edit(
        Place.INPUTS,
        List.of(Place.INPUTS, subject),
        setup -> setup.withInputs(change.of(setup.inputs())));
  }
}
