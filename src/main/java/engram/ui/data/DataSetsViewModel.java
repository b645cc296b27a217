package engram.ui.data;

import engram.data.DataSource;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import engram.ui.base.Background;
import engram.ui.base.Texts;
import engram.ui.data.look.DataThumbnail;
import engram.ui.data.own.DataEditor;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The data sets to choose from, in groups, and the one that the network learns from. */
public final class DataSetsViewModel {
  private final DataEditor editor;
  private final Background background;

  /** Group by group. */
  final List<BuiltInSet> sets;

  /** The one in use; empty for the user's own rows. */
  public final ObservableValue<Optional<BuiltInSet>> chosen;

  private final ReadOnlyObjectWrapper<Map<BuiltInSet, DataThumbnail>> thumbnails =
      new ReadOnlyObjectWrapper<>(Map.of());

  /** What the set in use is, and what can be learned from it; empty for the user's own rows. */
  final ObservableValue<String> about;

  /** Where it comes from, and its licence. */
  final ObservableValue<String> origin;

  /** What choosing it changed at the end of the network, and why. */
  final ObservableValue<String> change;

  DataSetsViewModel(Shared shared, DataEditor editor, Background background) {
    this.editor = editor;
    this.background = background;
    Texts texts = shared.texts();
    sets =
        Arrays.stream(BuiltInSet.values()).sorted(Comparator.comparing(DataSetGroup::of)).toList();
    chosen = shared.run().snapshotProperty().map(s -> of(s.recipe().data().source()));
    about = text(texts, set -> texts.get(set.textKey("about")));
    origin =
        text(
            texts,
            set ->
                texts.get(
                    "data-about.origin",
                    texts.get(set.textKey("source")),
                    texts.get(set.textKey("licence"))));
    change = editor.ofData;
  }

  private ObservableValue<String> text(Texts texts, Function<BuiltInSet, String> write) {
    return texts.bound(() -> chosen.getValue().map(write).orElse(""), chosen);
  }

  /** The built-in set of that source, if it is of one. */
  static Optional<BuiltInSet> of(DataSource source) {
    return source instanceof DataSource.Own ? Optional.empty() : of(source.id());
  }

  private static Optional<BuiltInSet> of(String id) {
    return Arrays.stream(BuiltInSet.values()).filter(set -> set.id().equals(id)).findFirst();
  }

  // Properties

  /** Those that are there; see {@link #loadThumbnails}. */
  public ReadOnlyObjectProperty<Map<BuiltInSet, DataThumbnail>> thumbnailsProperty() {
    return thumbnails.getReadOnlyProperty();
  }

  // Commands

  /** Begins the usual recipe of that set. */
  public void choose(BuiltInSet set) {
    if (!chosen.getValue().equals(Optional.of(set))) editor.load(Preset.of(set));
  }

  /** Draws the thumbnails, unless they are there. */
  void loadThumbnails() {
    if (!thumbnails.get().isEmpty()) return;
    background
        .worker()
        .execute(
            () -> {
              Map<BuiltInSet, DataThumbnail> all = DataThumbnail.all();
              background.window().execute(() -> thumbnails.set(all));
            });
  }
}
