package engram.ui.explore;

import engram.inspect.landscape.Directions;
import engram.inspect.landscape.LossLandscape;
import engram.inspect.landscape.ParameterPlane;
import engram.inspect.landscape.ParameterPlane.Place;
import engram.inspect.landscape.PlanePath;
import engram.inspect.landscape.PlaneWindow;
import engram.nn.Parameters;
import engram.training.ParameterHistory;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The training loss around the present weights, with the path walked so far. The map is measured in
 * the background while the pane is open; the run's place on it moves live.
 */
public final class LandscapeViewModel {
  private static final double ZOOM = 2;
  private static final double LARGEST_ZOOM = 1024;

  /** How far a run that goes on may leave the plane, as a share of half a side. */
  private static final double LAG = 0.02;

  /** The part of the window, the margin left out, that the place may not leave. */
  private static final double INNER = 0.95;

  /** Half of a side at least, in units of the directions. */
  private static final double LEAST_HALF = 1;

  private final RunViewModel run;
  private final PanesViewModel panes;
  public final LandscapeChoice choice;
  private final Consumer<Parameters> moveTo;
  private final LandscapeWork work;
  private final LandscapePath paths;

  /** Empty until the first map is there; another object for everything new. */
  final ReadOnlyObjectWrapper<Optional<LandscapeView>> view =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Whose first weights the map was measured for. */
  private Optional<Recipe> mapped = Optional.empty();

  private boolean filling;

  /**
   * @param worker where maps are measured
   * @param window the window's thread
   * @param moveTo sets the weights of the run
   */
  LandscapeViewModel(Shared shared, Executor worker, Executor window, Consumer<Parameters> moveTo) {
    this.moveTo = moveTo;
    run = shared.run();
    panes = shared.panes();
    choice = new LandscapeChoice(shared.selection());
    work = new LandscapeWork(worker, window, this::show);
    paths = new LandscapePath(worker, window, this::showPath);
    panes.companionProperty().subscribe(which -> openOrClose());
    run.snapshotProperty().subscribe(this::follow);
    choice.random.subscribe((before, now) -> chosen());
    choice.axes.subscribe((before, now) -> chosenFor(false));
    choice.seed.subscribe((before, now) -> chosenFor(true));
  }

  // Properties

  public Optional<LandscapeView> getView() {
    return view.get();
  }

  // Commands

  void zoomIn() {
    zoom(1 / ZOOM);
  }

  void zoomOut() {
    zoom(ZOOM);
  }

  /** Measures a map of the same size about the present place. */
  void centreHere() {
    view.get()
        .ifPresent(v -> start(new PlaneWindow(0, 0, v.map().window().half()), run.getSnapshot()));
  }

  /** Shows where the run would go; nothing happens to it yet. */
  void dragTo(double a, double b) {
    Place target = new Place(a, b, 0);
    view.get().ifPresent(v -> view.set(Optional.of(v.withTarget(Optional.of(target)))));
  }

  /** Sets the weights to where the place was dragged. */
  void drop() {
    view.get().ifPresent(v -> v.target().ifPresent(target -> drop(v, target)));
  }

  private void drop(LandscapeView v, Place target) {
    Parameters there = v.map().plane().at(target.a(), target.b());
    view.set(Optional.of(v.withTarget(Optional.empty())));
    moveTo.accept(choice.moved(run.getSnapshot().parameters(), there));
  }

  private void zoom(double factor) {
    work.asked()
        .filter(site -> isLegible(factor * site.window().half()))
        .ifPresent(
            site -> {
              Place about = site.plane().place(run.getSnapshot().parameters());
              restart(site.window().scaled(factor, about.a(), about.b()), site.plane());
            });
  }

  private static boolean isLegible(double half) {
    return half >= 1 / LARGEST_ZOOM && half <= LARGEST_ZOOM;
  }

  private void openOrClose() {
    boolean open = panes.isOpen(Companion.LANDSCAPE);
    run.watchNextStep(this, open);
    if (open) follow(run.getSnapshot());
    else if (work.isUnderWay()) forget();
    else paths.forget();
  }

  private void chosenFor(boolean random) {
    if (!filling && choice.isRandom() == random) chosen();
  }

  private void chosen() {
    forget();
    follow(run.getSnapshot());
  }

  private void forget() {
    work.cancel();
    paths.forget();
    mapped = Optional.empty();
    view.set(Optional.empty());
  }

  private void follow(Snapshot snapshot) {
    if (!panes.isOpen(Companion.LANDSCAPE)) return;
    if (mapped.isPresent() && !sameStart(mapped.get(), snapshot.recipe())) forget();
    view.get().ifPresent(v -> show(snapshot, v.map(), v.target()));
    if (snapshot.parameterHistory().isEmpty()) return;
    if (mapped.isEmpty()) {
      startAnew(snapshot, snapshot.parameterHistory().get());
      return;
    }
    boolean busy = work.isUnderWay() && run.isRunning();
    view.get()
        .filter(v -> !busy && v.target().isEmpty() && isAway(v))
        .ifPresent(v -> start(windowFrom(v), snapshot));
  }

  /** Whether the map is no longer that of the present weights. */
  private boolean isAway(LandscapeView v) {
    PlaneWindow window = v.map().window();
    double reach = window.half() * v.map().plane().unit();
    Place place = v.place();
    double tolerance = run.isRunning() ? LAG : 1e-9;
    return place.distance() > tolerance * reach || !window.holds(place.a(), place.b(), INNER);
  }

  /**
   * For a plane through the present weights. Along two weights the axes stay where they are as long
   * as the place is well inside.
   */
  private PlaneWindow windowFrom(LandscapeView v) {
    PlaneWindow window = v.map().window();
    Place place = v.place();
    boolean stays = !choice.isRandom() && window.holds(place.a(), place.b(), INNER);
    return stays ? window.moved(-place.a(), -place.b()) : new PlaneWindow(0, 0, window.half());
  }

  private void startAnew(Snapshot snapshot, ParameterHistory history) {
    mapped = Optional.of(snapshot.recipe());
    filling = true;
    choice.fill(history.parameters(0), snapshot.parameters());
    filling = false;
    Directions directions = choice.directions(snapshot.parameters());
    work.start(
        snapshot,
        true,
        () -> {
          ParameterPlane plane = new ParameterPlane(snapshot.parameters(), directions);
          PlanePath path = PlanePath.of(plane, history, snapshot);
          return new LandscapeWork.Site(plane, PlaneWindow.around(path, LEAST_HALF));
        });
  }

  /** Through the present weights. */
  private void start(PlaneWindow window, Snapshot snapshot) {
    Directions directions = choice.directions(snapshot.parameters());
    restart(window, new ParameterPlane(snapshot.parameters(), directions));
  }

  private void restart(PlaneWindow window, ParameterPlane plane) {
    work.start(run.getSnapshot(), !run.isRunning(), new LandscapeWork.Site(plane, window));
  }

  private void show(LossLandscape map) {
    show(run.getSnapshot(), map, view.get().flatMap(LandscapeView::target));
  }

  private void show(Snapshot snapshot, LossLandscape map, Optional<Place> target) {
    Place place = map.plane().place(snapshot.parameters());
    Optional<PlanePath> last =
        view.get().filter(v -> v.map().plane() == map.plane()).flatMap(LandscapeView::path);
    Optional<PlanePath> path = paths.of(snapshot, map.plane(), last, !run.isRunning());
    view.set(Optional.of(new LandscapeView(snapshot, map, path, place, target)));
  }

  private void showPath(PlanePath path) {
    view.get().ifPresent(v -> view.set(Optional.of(v.withPath(path))));
  }

  private static boolean sameStart(Recipe a, Recipe b) {
    return a.equals(b.withSettings(a.settings()).withStop(a.stop()));
  }
}
