package engram.ui.data;

import engram.data.DataException;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.ui.base.Background;
import engram.ui.base.FaultText;
import engram.ui.base.NewestTask;
import engram.ui.base.Texts;
import engram.ui.data.look.DataThumbnail;
import engram.ui.data.own.OwnData;
import engram.ui.data.own.OwnSet;
import engram.ui.run.Shared;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/** The user's own data to choose from, and the ones that the network learns from. */
public final class OwnSetsViewModel {
  private final OwnData own;
  private final Background background;
  private final NewestTask choice;
  private final Map<String, Recipe> recipes = new HashMap<>();

  /** Of those whose rows are points, as soon as they are drawn. */
  final ObjectProperty<Map<DataSource, DataThumbnail>> thumbnails =
      new SimpleObjectProperty<>(Map.of());

  private final ReadOnlyObjectWrapper<Optional<DataException>> fault =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Why the one chosen last can't be learned; else empty. */
  final ObservableValue<String> problem;

  private Recipe shown;

  public OwnSetsViewModel(Shared shared, OwnData own, Background background) {
    this.own = own;
    this.background = background;
    choice = new NewestTask(background.worker(), background.window());
    Texts texts = shared.texts();
    problem =
        texts.bound(() -> fault.get().map(f -> FaultText.sentence(texts, f)).orElse(""), fault);
    shared.run().snapshotProperty().subscribe(this::follow);
  }

  private void follow(Snapshot snapshot) {
    Recipe recipe = snapshot.recipe();
    if (recipe == shown) return;
    shown = recipe;
    choice.stop();
    fault.set(Optional.empty());
    if (!(recipe.data().source() instanceof DataSource.Own source)) return;
    recipes.put(source.id(), recipe);
    if (!thumbnails.get().containsKey(source)) draw(source, snapshot.data().given());
  }

  private void draw(DataSource source, Dataset dataset) {
    if (dataset.featureCount() > 2 || dataset.features().stream().anyMatch(f -> !f.isNumber())) {
      return;
    }
    background
        .worker()
        .execute(
            () -> {
              int[] features = IntStream.range(0, dataset.featureCount()).toArray();
              int[] known =
                  IntStream.range(0, dataset.rows())
                      .filter(row -> !dataset.isIncomplete(row, features))
                      .toArray();
              if (known.length == 0) return;
              DataThumbnail thumbnail = DataThumbnail.of(dataset.subset(known));
              background.window().execute(() -> show(source, thumbnail));
            });
  }

  private void show(DataSource source, DataThumbnail thumbnail) {
    Map<DataSource, DataThumbnail> more = new HashMap<>(thumbnails.get());
    more.keySet().removeIf(old -> old.id().equals(source.id()));
    more.put(source, thumbnail);
    thumbnails.set(more);
  }

  // Properties

  /** In the order in which they came. */
  ObservableList<OwnSet> sets() {
    return own.sets();
  }

  /** The one in use, if it is one of these. */
  ReadOnlyObjectProperty<Optional<OwnSet>> chosenProperty() {
    return own.chosenProperty();
  }

  // Commands

  /** Begins a run on it, with the recipe that it had last. */
  void choose(OwnSet set) {
    if (own.chosenProperty().get().filter(set::equals).isPresent()) return;
    Recipe last = recipes.get(set.id());
    UnaryOperator<Recipe> edit = recipe -> last;
    choice.start(
        set::rows,
        rows -> own.learn(rows, edit, done -> {}),
        refused -> fault.set(Optional.of(refused)),
        () -> {});
  }

  /** Takes it off the list; a run that learns it goes on. */
  void remove(OwnSet set) {
    own.remove(set);
  }
}
