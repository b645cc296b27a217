package engram.ui.paths;

import engram.inspect.landscape.ValuePath;
import engram.nn.Part;
import engram.ui.base.Companion;
import engram.ui.base.LatestWork;
import engram.ui.base.PanesViewModel;
import engram.ui.inspector.InspectorViewModel;
import engram.ui.inspector.InspectorViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The paths that belong to what is selected, each ready to be pinned. */
public final class PathTabViewModel {
  private final InspectorViewModel inspector;
  private final PinsViewModel pins;
  private final PanesViewModel panes;

  /** Of a neuron its bias and its activation for the shown sample; of a weight or bias itself. */
  final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());

  private final LatestWork<List<Row>> walking;

  /**
   * A path.
   *
   * @param path empty where it is drawn elsewhere, or not known
   */
  record Row(Pin pin, Optional<ValuePath> path) {}

  /**
   * What can be pinned.
   *
   * @param enabled whether there is room for it
   */
  record Offer(Pin pin, String text, boolean enabled) {}

  /**
   * @param worker where a long path is computed
   * @param window the window's thread
   */
  public PathTabViewModel(
      InspectorViewModel inspector,
      PinsViewModel pins,
      PanesViewModel panes,
      Executor worker,
      Executor window) {
    this.inspector = inspector;
    this.pins = pins;
    this.panes = panes;
    walking = new LatestWork<>(worker, window, rows::set);
    inspector.shownProperty().subscribe(this::follow);
  }

  // Properties

  /** {@code b h₇} */
  String name(Row row) {
    return row.pin().name(inspector.names(), inspector.texts());
  }

  /** {@code Pin b h₇} for each that is not pinned yet. */
  List<Offer> offers() {
    return rows.get().stream()
        .filter(row -> !isPinned(row))
        .map(
            row ->
                new Offer(
                    row.pin(),
                    inspector.texts().get("paths.pin") + " " + name(row),
                    pins.hasRoom()))
        .toList();
  }

  /** Changes with what is pinned. */
  ReadOnlyObjectProperty<List<PinsViewModel.Pinned>> pinsProperty() {
    return pins.pins;
  }

  boolean isPinned(Row row) {
    return pins.isPinned(row.pin());
  }

  /** Whether it can be pinned, or unpinned. */
  boolean canToggle(Row row) {
    return isPinned(row) || pins.hasRoom();
  }

  /** The smallest value of the path; empty if there is none. */
  String lowest(Row row) {
    return row.path().map(p -> inspector.getShown().numbers().of(p.lowest())).orElse("");
  }

  /** The largest value of the path; empty if there is none. */
  String highest(Row row) {
    return row.path().map(p -> inspector.getShown().numbers().of(p.highest())).orElse("");
  }

  // Commands

  /** Pins it, or unpins it. */
  void toggle(Pin pin) {
    pins.toggle(pin);
  }

  /** Shows all pinned paths in one plot. */
  void showAll() {
    panes.open(Companion.PATHS);
  }

  private void follow(Shown shown) {
    List<Pin> wanted = pinsOf(shown);
    List<Pin> before = rows.get().stream().map(Row::pin).toList();
    if (!wanted.equals(before)) {
      rows.set(wanted.stream().map(p -> new Row(p, Optional.empty())).toList());
    }
    long work = wanted.stream().mapToLong(p -> p.work(shown.moment().snapshot())).sum();
    walking.doSoon(work, wanted, !inspector.isRunning(), () -> walked(wanted, shown));
  }

  private List<Row> walked(List<Pin> wanted, Shown shown) {
    List<Row> walked = new ArrayList<>();
    for (Pin pin : wanted) {
      walked.add(new Row(pin, pin.path(shown.moment().snapshot())));
    }
    return List.copyOf(walked);
  }

  private static List<Pin> pinsOf(Shown shown) {
    if (shown.part().isEmpty()) return List.of();
    Part part = shown.part().get();
    if (part instanceof Part.Neuron n) {
      return List.of(
          Pin.ofParameter(new Part.Bias(n.layer(), n.unit())),
          Pin.ofActivation(n, shown.moment().row()));
    }
    return part.isParameter() ? List.of(Pin.ofParameter(part)) : List.of();
  }
}
