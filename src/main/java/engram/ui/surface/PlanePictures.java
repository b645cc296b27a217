package engram.ui.surface;

import engram.data.Dataset;
import engram.data.Feature;
import engram.training.Snapshot;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import java.util.Optional;

/**
 * Opens the output surface and the maps in the neurons by itself: when the user comes back from the
 * Data page with other data of which both features are numbers, so that all of them can be seen.
 * What the user has closed once is never opened by itself again; what was opened so is closed by
 * data that have no plane.
 */
public final class PlanePictures {
  private final RunViewModel run;
  private final PanesViewModel panes;
  private final Own surface = new Own();
  private final Own maps = new Own();
  private String sourceBefore;
  private boolean acting;

  /** One of both pictures. */
  private static final class Own {
    private boolean opened;
    private boolean refused;

    /** The user, and not this class, has opened or closed it. */
    void change(boolean open) {
      opened = false;
      refused |= !open;
    }
  }

  /** From now on, as long as both are there. */
  public static void follow(RunViewModel run, PanesViewModel panes) {
    new PlanePictures(run, panes);
  }

  private PlanePictures(RunViewModel run, PanesViewModel panes) {
    this.run = run;
    this.panes = panes;
    sourceBefore = source();
    panes.workspaceProperty().subscribe((before, now) -> go(now));
    panes.companionProperty().subscribe(this::companion);
    panes.neuronMapsProperty().subscribe((before, now) -> changeMaps(now));
    run.snapshotProperty().map(Snapshot::data).subscribe((before, now) -> closeWithoutPlane());
  }

  private String source() {
    return run.getSnapshot().recipe().data().source().id();
  }

  private boolean hasPlane() {
    Dataset dataset = run.getSnapshot().data().dataset();
    return dataset.featureCount() == 2 && dataset.features().stream().allMatch(Feature::isNumber);
  }

  private void go(Workspace now) {
    if (now == Workspace.DATA) sourceBefore = source();
    else if (hasPlane() && !source().equals(sourceBefore)) act(this::open);
  }

  /** Another pane that the user has opened keeps its place. */
  private void open() {
    if (!surface.refused && panes.companionProperty().get().isEmpty()) {
      panes.open(Companion.SURFACE);
      surface.opened = true;
    }
    if (!maps.refused && !panes.neuronMapsProperty().get()) {
      panes.neuronMapsProperty().set(true);
      maps.opened = true;
    }
  }

  private void closeWithoutPlane() {
    if (!hasPlane()) act(this::close);
  }

  private void close() {
    if (surface.opened) panes.closeCompanion();
    if (maps.opened) panes.neuronMapsProperty().set(false);
    surface.opened = false;
    maps.opened = false;
  }

  private void act(Runnable action) {
    acting = true;
    action.run();
    acting = false;
  }

  private void companion(Optional<Companion> before, Optional<Companion> now) {
    if (acting) return;
    if (panes.isOpen(Companion.SURFACE)) surface.change(true);
    else if (before.filter(Companion.SURFACE::equals).isPresent()) {
      if (now.isEmpty()) surface.change(false);
      else surface.opened = false;
    }
  }

  private void changeMaps(boolean shown) {
    if (!acting) maps.change(shown);
  }
}
