package engram.ui.data.look;

import engram.data.Dataset;
import engram.training.recipe.PreparedData;
import engram.ui.base.Background;
import engram.ui.data.look.DataLookViewModel.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The columns that are looked at together: in pairs, or each how it is spread. */
public final class LookColumnsViewModel {
  /** More cells than of six columns are too small. */
  static final int MOST = 6;

  private final DataLookViewModel look;
  private final Background background;

  /** The columns that are numbers: features, and the target behind the last one. */
  final ObjectProperty<List<Integer>> all = new SimpleObjectProperty<>(List.of());

  /** In their order. */
  final ObjectProperty<List<Integer>> chosen = new SimpleObjectProperty<>(List.of());

  /** Empty while they are not looked at, and until the first are there. */
  final ObjectProperty<Optional<LookPoints>> points = new SimpleObjectProperty<>(Optional.empty());

  private volatile Object asked = new Object();
  private Optional<Columns> shown = Optional.empty();

  public LookColumnsViewModel(DataLookViewModel look, Background background) {
    this.look = look;
    this.background = background;
    look.data.subscribe(data -> follow());
    look.view.subscribe((before, view) -> follow());
  }

  // Properties

  public Optional<LookPoints> getPoints() {
    return points.get();
  }

  /** The row that the network shows. */
  ReadOnlyIntegerProperty rowProperty() {
    return look.rowProperty();
  }

  // Commands

  /** Looks at a column too, or no more; there is always one, and never more than six. */
  void choose(int column, boolean on) {
    List<Integer> now = new ArrayList<>(chosen.get());
    now.remove((Integer) column);
    if (on && now.size() < MOST) now.add(column);
    if (now.isEmpty()) return;
    chosen.set(now.stream().sorted().toList());
    ask();
  }

  /** Shows that row of the data set as the sample. */
  void select(int row) {
    look.select(row);
  }

  /** Shows the next row that is in that bin. */
  void selectIn(LookBars bars, int bin) {
    int row = bars.next(rowProperty().get(), bin);
    if (row >= 0) select(row);
  }

  /** Opens two columns on their axes. */
  void open(int horizontal, int vertical) {
    look.show(horizontal, vertical);
  }

  /** Opens how each is spread. */
  void openBars() {
    look.view.set(LookView.BARS);
  }

  private void follow() {
    Columns now = look.columns();
    if (!shown.equals(Optional.of(now))) {
      all.set(numbers(look.getDataset()));
      chosen.set(all.get().stream().limit(MOST).toList());
    }
    shown = Optional.of(now);
    ask();
  }

  static List<Integer> numbers(Dataset dataset) {
    List<Integer> numbers = new ArrayList<>();
    for (int f = 0; f <= dataset.featureCount(); f++) {
      if (ScatterPicture.column(dataset, f).isNumber()) numbers.add(f);
    }
    return List.copyOf(numbers);
  }

  private void ask() {
    LookView view = look.view.get();
    asked = new Object();
    if (view != LookView.PAIRS && view != LookView.BARS) {
      points.set(Optional.empty());
      return;
    }
    PreparedData data = look.data.get();
    List<Integer> columns = chosen.get();
    boolean same =
        points.get().filter(p -> p.data == data && p.columns.equals(columns)).isPresent();
    if (!same) work(asked, data, columns);
  }

  private void work(Object job, PreparedData data, List<Integer> columns) {
    background
        .worker()
        .execute(
            () -> {
              if (job != asked) return;
              LookPoints made = new LookPoints(data, columns);
              background.window().execute(() -> arrive(job, made));
            });
  }

  private void arrive(Object job, LookPoints made) {
    if (job == asked) points.set(Optional.of(made));
  }
}
