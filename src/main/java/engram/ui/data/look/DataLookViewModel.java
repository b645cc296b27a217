package engram.ui.data.look;

import engram.data.Dataset;
import engram.data.Feature;
import engram.inspect.InformativeFeatures;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The rows of the data: how they are looked at, and on which two axes. */
public final class DataLookViewModel {

  /** What may stand on an axis: the features, and behind them a number asked for. */
  final ObjectProperty<List<Feature>> columns = new SimpleObjectProperty<>(List.of());

  /** The column on the horizontal axis. */
  public final ObjectProperty<Integer> horizontal = new SimpleObjectProperty<>(0);

  /** The column on the vertical axis. */
  public final ObjectProperty<Integer> vertical = new SimpleObjectProperty<>(0);

  /** Never null. */
  final ObjectProperty<ScatterPicture> picture = new SimpleObjectProperty<>();

  /** Never null. */
  final ObjectProperty<PreparedData> data = new SimpleObjectProperty<>();

  /** The views that fit the data. */
  final ObjectProperty<List<LookView>> views = new SimpleObjectProperty<>(List.of());

  /** One of them. */
  public final ObjectProperty<LookView> view = new SimpleObjectProperty<>(LookView.AXES);

  private final SampleViewModel sample;
  private boolean choosing;

  /** What the columns are; as long as it is the same, what is chosen of them is kept. */
  record Columns(String id, List<Feature> features, Feature target) {}

  public DataLookViewModel(Shared shared) {
    sample = shared.sample();
    shared.run().snapshotProperty().subscribe(this::follow);
    horizontal.subscribe((before, now) -> show());
    vertical.subscribe((before, now) -> show());
  }

  // Properties

  /** The rows in use, those of the columns. */
  Dataset getDataset() {
    return data.get().dataset();
  }

  Columns columns() {
    Dataset dataset = getDataset();
    return new Columns(dataset.id(), dataset.features(), dataset.target());
  }

  /** The row that the network shows. */
  ReadOnlyIntegerProperty rowProperty() {
    return sample.rowProperty();
  }

  // Commands

  /** Shows that row of the data set as the sample. */
  void select(int row) {
    sample.show(row);
  }

  /** Shows two columns on their axes. */
  void show(int newHorizontal, int newVertical) {
    choosing = true;
    horizontal.set(newHorizontal);
    vertical.set(newVertical);
    choosing = false;
    show();
    view.set(LookView.AXES);
  }

  private void follow(Snapshot snapshot) {
    if (snapshot.data() == data.get()) return;
    Optional<Columns> before = Optional.ofNullable(data.get()).map(d -> columns());
    boolean wasPicture = data.get() != null && data.get().picture().isPresent();
    data.set(snapshot.data());
    boolean same = before.equals(Optional.of(columns()));
    if (!same) chooseColumns(getDataset());
    if (!same || wasPicture != data.get().picture().isPresent()) chooseView();
    show();
  }

  private void chooseView() {
    int numbers = LookColumnsViewModel.numbers(getDataset()).size();
    List<LookView> fitting = LookView.of(data.get(), numbers);
    view.set(fitting.get(0));
    views.set(fitting);
  }

  /**
   * The first two features, of pictures the two pixels that tell most, since the first ones may be
   * blank in each; of a single one the number asked for stands above it.
   */
  private void chooseColumns(Dataset dataset) {
    List<Feature> all = new ArrayList<>(dataset.features());
    if (dataset.target().isNumber()) all.add(dataset.target());
    boolean ofPictures = data.get().picture().isPresent();
    List<Integer> telling = ofPictures ? InformativeFeatures.two(data.get()) : List.of(0, 1);
    choosing = true;
    columns.set(List.copyOf(all));
    horizontal.set(telling.get(0));
    vertical.set(Math.min(telling.get(1), all.size() - 1));
    choosing = false;
  }

  private void show() {
    if (choosing) return;
    picture.set(ScatterPicture.of(data.get(), horizontal.get(), vertical.get()));
  }
}
