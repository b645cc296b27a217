package engram.app;

import engram.ui.base.Workers;
import engram.ui.branches.BranchesRoom;
import engram.ui.curves.CurvesRoom;
import engram.ui.data.DataWiring;
import engram.ui.equations.EquationsController;
import engram.ui.equations.EquationsViewModel;
import engram.ui.explore.ExploreRoom;
import engram.ui.inspector.InspectorWiring;
import engram.ui.memory.MemoryRoom;
import engram.ui.memory.frame.ExperimentFilesViewModel;
import engram.ui.pictures.PicturesRoom;
import engram.ui.steps.StepDataController;
import engram.ui.steps.StepInitialiseController;
import engram.ui.steps.StepLossController;
import engram.ui.steps.StepOptimiserController;
import engram.ui.steps.StepTrainController;
import engram.ui.steps.StepsViewModel;
import engram.ui.twin.TwinRoom;
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
  final EquationsViewModel equations;
  final CurvesRoom curves;
  final InspectorWiring inspector;
  final TwinRoom twin;
  final BranchesRoom branches;
  final ExploreRoom explore;
  final DataWiring data;
  final PicturesRoom pictures;
  final MemoryRoom memory;
  final ExperimentFilesViewModel files;
  private final ExecutorService reader = Workers.one("engram-opening");
  private final Wiring first;

  LaterPanes(Wiring first) {
    this.first = first;
    steps = new StepsViewModel(first.run, first.texts);
    equations = new EquationsViewModel(first.run, first.selection);
    curves = new CurvesRoom(first.shared);
    inspector =
        new InspectorWiring(
            first.run,
            first.sample,
            first.selection,
            first.panes,
            first.pointing,
            first.preferences,
            first.texts);
    twin = new TwinRoom(first.shared);
    branches = new BranchesRoom(curves.curves.comparedProperty(), first.shared);
    explore = new ExploreRoom(first.shared);
    data =
        new DataWiring(
            first.run,
            first.sample,
            steps.initialise().data(),
            first.panes,
            first.undoing,
            first.preferences,
            first.texts,
            () -> first.actions.askForFile().ifPresent(first::open),
            first::open,
            first.actions::choose);
    pictures = new PicturesRoom(first.shared);
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
    makers.put(
        StepInitialiseController.class,
        () -> new StepInitialiseController(steps.initialise(), first.texts));
    makers.put(
        StepDataController.class,
        () -> new StepDataController(steps.initialise().data(), first.panes));
    makers.put(StepLossController.class, () -> new StepLossController(steps.loss(), first.texts));
    makers.put(
        StepOptimiserController.class,
        () -> new StepOptimiserController(steps.optimiser(), first.texts));
    makers.put(StepTrainController.class, () -> new StepTrainController(steps.train()));
    makers.putAll(first.results.laterControllers(steps.test()));
    makers.put(
        EquationsController.class,
        () ->
            new EquationsController(
                equations, inspector.equations, first.panes, first.pointing, first.texts));
    makers.putAll(curves.controllers());
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
