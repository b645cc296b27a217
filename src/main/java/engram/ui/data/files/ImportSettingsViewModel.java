package engram.ui.data.files;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.Scaling;
import engram.data.text.Quote;
import engram.nn.NetworkSpec;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Proposal;
import engram.training.recipe.Recipe;
import engram.training.recipe.RecipeFit;
import engram.ui.base.Texts;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** How the rows are completed and scaled, and the network that will learn them. */
final class ImportSettingsViewModel {
  /** Rows seen so far, if they tell what is learned, and whether they are all. */
  private record Seen(Optional<Dataset> dataset, boolean whole) {}

  final ObjectProperty<Missing> missing = new SimpleObjectProperty<>();
  final ObjectProperty<Scaling> scaling = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** How the network will end, and why; empty as long as there is nothing to learn. */
  final ObservableValue<String> ending;

  private Optional<Recipe> present = Optional.empty();

  ImportSettingsViewModel(Texts texts) {
    begin(Optional.empty());
    ending =
        texts.bound(() -> seen.get().map(s -> ending(texts, s)).orElse(""), seen, missing, scaling);
  }

  /**
   * @param recipe that goes on, if these data are in use already
   */
  void begin(Optional<Recipe> recipe) {
    present = recipe;
    seen.set(Optional.empty());
    missing.set(recipe.map(r -> r.data().missing()).orElse(Missing.DROP));
    scaling.set(recipe.map(r -> r.data().scaling()).orElse(Scaling.STANDARDIZE));
  }

  /**
   * What the first rows look like.
   *
   * @param whole whether they are all
   */
  void show(Dataset dataset, boolean whole) {
    seen.set(Optional.of(new Seen(Optional.of(dataset), whole)));
  }

  /** The first rows alone do not tell what is learned. */
  void showUndecided() {
    seen.set(Optional.of(new Seen(Optional.empty(), false)));
  }

  /** Nothing can be learned. */
  void showNothing() {
    seen.set(Optional.empty());
  }

  private String ending(Texts texts, Seen rows) {
    if (rows.dataset.isEmpty()) return texts.get("import-ending.undecided");
    Dataset dataset = rows.dataset.get();
    Recipe recipe = with(present.orElseGet(() -> proposal(dataset)));
    Recipe fitting = RecipeFit.to(recipe, recipe.data(), dataset);
    NetworkSpec network = fitting.network();
    Feature target = dataset.target();
    return texts.get(
        "import-ending." + key(fitting, target, rows.whole),
        Quote.visible(target.name()),
        String.valueOf(target.categories().size()),
        texts.get("steps.activation." + network.activationOf(network.layerCount() - 1).id()),
        texts.get("data-change.loss." + fitting.loss().id()),
        texts.get("steps.targets." + fitting.data().targets().id()));
  }

  /**
   * @param whole whether no other rows follow, so that the classes of the target are all
   */
  private static String key(Recipe recipe, Feature target, boolean whole) {
    if (target.isNumber()) return "number";
    if (recipe.data().targets().isSingle()) return "single";
    return whole ? "classes" : "more-classes";
  }

  private Recipe with(Recipe recipe) {
    DataSetup setup = recipe.data().withInputs(InputPlan.ALL);
    return recipe.withData(setup.withMissing(missing.get()).withScaling(scaling.get()));
  }

  private static Recipe proposal(Dataset dataset) {
    return Proposal.of(DataSource.own(dataset), dataset);
  }

  /**
   * Of the recipe of the run: other data begin with the one that is proposed for them.
   *
   * @param dataset all rows
   */
  UnaryOperator<Recipe> edit(Dataset dataset) {
    Recipe first = with(proposal(dataset));
    boolean goesOn = present.isPresent();
    Missing gaps = missing.get();
    Scaling scale = scaling.get();
    return recipe ->
        goesOn
            ? recipe.withData(
                recipe.data().withInputs(InputPlan.ALL).withMissing(gaps).withScaling(scale))
            : first;
  }
}
