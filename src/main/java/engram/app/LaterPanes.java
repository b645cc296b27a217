package engram.app;

import engram.ui.base.Workers;
import engram.ui.branches.BranchesWiring;
import engram.ui.curves.CurvesController;
import engram.ui.curves.CurvesViewModel;
import engram.ui.curves.TimelineController;
import engram.ui.curves.TimelineViewModel;
import engram.ui.data.DataWiring;
import engram.ui.equations.EquationsController;
import engram.ui.equations.EquationsViewModel;
import engram.ui.explore.ExploreWiring;
import engram.ui.inspector.InspectorWiring;
import engram.ui.memory.MemoryRoom;
import engram.ui.memory.frame.ExperimentFilesViewModel;
import engram.ui.pictures.PicturesWiring;
import engram.ui.plot.ChartLoader;
import engram.ui.results.StepTestViewModel;
import engram.ui.steps.StepsRoom;
import engram.ui.steps.StepsViewModel;
import engram.ui.twin.TwinWiring;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/**
 * The part of the composition root that the first frame does not need: the view models of the other
 * panes. Made on JavaFX's thread, behind that frame.
 */
final class LaterPanes implements AutoCloseable {
  final StepsViewModel steps;
  final StepTestViewModel stepTest;
  final TimelineViewModel timeline;
  final EquationsViewModel equations;
  final CurvesViewModel curves;
  final ChartLoader chartLoader = new ChartLoader();
  final InspectorWiring inspector;
  final TwinWiring twin;
  final BranchesWiring branches;
  final ExploreWiring explore;
  final DataWiring data;
  final PicturesWiring pictures;
  final MemoryRoom memory;
  final ExperimentFilesViewModel files;
  private final ExecutorService reader = Workers.one("engram-opening");
  private final Wiring first;

  LaterPanes(Wiring first) {
    this.first = first;
    steps = first.add(new StepsRoom(first.shared)).steps;
    stepTest = new StepTestViewModel(first.run, first.texts);
    timeline = new TimelineViewModel(first.run, first.texts);
    equations = new EquationsViewModel(first.run, first.selection);
    curves = new CurvesViewModel(first.run, System::nanoTime);
    inspector =
        new InspectorWiring(
            first.run,
            first.sample,
            first.selection,
            first.panes,
            first.pointing,
            first.preferences,
            first.texts);
    twin =
        new TwinWiring(
            first.run, first.sample, first.selection, first.panes, first.preferences, first.texts);
    branches = new BranchesWiring(first.run, first.panes, curves, first.texts);
    explore =
        new ExploreWiring(first.run, first.selection, first.panes, first.preferences, first.texts);
    data =
        new DataWiring(
            first.run,
            first.sample,
            steps.initialise().data(),
            first.panes,
            first.window.undoing,
            first.preferences,
            first.texts,
            () -> first.actions.askForFile().ifPresent(first.actions::open),
            first.actions::open,
            first.actions::choose);
    pictures =
        new PicturesWiring(
            first.run, first.sample, first.selection, first.panes, first.preferences, first.texts);
    memory = new MemoryRoom(first.shared);
    files =
        new ExperimentFilesViewModel(
            first.panes,
            first.preferences.recentFiles(),
            memory::models,
            patterns -> memory.recall.models().store(patterns),
            file -> data.models().importing.open(file),
            first.actions::tellNotOpened,
            first.texts,
            reader,
            Platform::runLater);
  }

  /**
   * @param parts loads a view by its stem
   */
  Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>(inspector.controllers(parts));
    makers.putAll(twin.controllers());
    makers.putAll(branches.controllers());
    makers.putAll(explore.controllers());
    makers.putAll(data.controllers(parts));
    makers.putAll(pictures.controllers());
    makers.putAll(memory.controllers(parts));
    makers.putAll(first.results.controllers(stepTest));
    makers.put(
        EquationsController.class,
        () ->
            new EquationsController(
                equations, inspector.equations, first.panes, first.pointing, first.texts));
    makers.put(
        CurvesController.class,
        () -> new CurvesController(curves, first.preferences, first.texts, chartLoader));
    makers.put(
        TimelineController.class, () -> new TimelineController(timeline, first.panes, first.texts));
    return makers;
  }

  @Override
  public void close() {
    inspector.close();
    twin.close();
    explore.close();
    data.close();
    memory.close();
    reader.shutdownNow();
  }
}
