package engram.viewmodel;

import engram.data.Dataset;
import engram.data.Feature;
import engram.inspect.TellingFeatures;
import engram.training.PreparedData;
import engram.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The rows of the data on two axes that can be chosen. */
public final class DataLookViewModel {
  private final ReadOnlyObjectWrapper<List<Feature>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Integer> horizontal = new SimpleObjectProperty<>(0);
  private final ObjectProperty<Integer> vertical = new SimpleObjectProperty<>(0);
  private final ReadOnlyObjectWrapper<ScatterPicture> picture = new ReadOnlyObjectWrapper<>();
  private PreparedData data;
  private boolean choosing;

  public DataLookViewModel(RunViewModel run) {
    run.snapshotProperty().subscribe(this::follow);
    horizontal.subscribe((before, now) -> show());
    vertical.subscribe((before, now) -> show());
  }

  // Properties

  /** What may stand on an axis: the features, and behind them a number asked for. */
  public ReadOnlyObjectProperty<List<Feature>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  /** The column on the horizontal axis. */
  public ObjectProperty<Integer> horizontalProperty() {
    return horizontal;
  }

  /** The column on the vertical axis. */
  public ObjectProperty<Integer> verticalProperty() {
    return vertical;
  }

  /** Never null. */
  public ReadOnlyObjectProperty<ScatterPicture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  public ScatterPicture getPicture() {
    return picture.get();
  }

  /** The rows in use, those of the columns. */
  public Dataset getDataset() {
    return data.dataset();
  }

  private void follow(Snapshot snapshot) {
    if (snapshot.data() == data) return;
    boolean otherColumns = data == null || !sameColumns(data.dataset(), snapshot.data().dataset());
    data = snapshot.data();
    if (otherColumns) chooseColumns(data.dataset());
    show();
  }

  private static boolean sameColumns(Dataset one, Dataset other) {
    return one.id().equals(other.id())
        && one.features().equals(other.features())
        && one.target().equals(other.target());
  }

  /**
   * The first two features, of pictures the two pixels that tell most, since the first ones may be
   * blank in each; of a single one the number asked for stands above it.
   */
  private void chooseColumns(Dataset dataset) {
    List<Feature> all = new ArrayList<>(dataset.features());
    if (dataset.target().isNumber()) all.add(dataset.target());
    List<Integer> telling = data.picture().isPresent() ? TellingFeatures.two(data) : List.of(0, 1);
    choosing = true;
    columns.set(List.copyOf(all));
    horizontal.set(telling.get(0));
    vertical.set(Math.min(telling.get(1), all.size() - 1));
    choosing = false;
  }

  private void show() {
    if (choosing) return;
    picture.set(ScatterPicture.of(data, horizontal.get(), vertical.get()));
  }
}
