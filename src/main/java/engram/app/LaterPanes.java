package engram.app;

import engram.ui.base.Workers;
import engram.ui.branches.BranchesRoom;
import engram.ui.curves.CurvesRoom;
import engram.ui.data.DataRoom;
import engram.ui.equations.EquationsRoom;
import engram.ui.explore.ExploreRoom;
import engram.ui.inspector.InspectorRoom;
import engram.ui.memory.MemoryRoom;
import engram.ui.memory.frame.ExperimentFilesViewModel;
import engram.ui.paths.PathsRoom;
import engram.ui.pictures.PicturesRoom;
import engram.ui.results.StepTestViewModel;
import engram.ui.steps.StepsRoom;
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
  final StepTestViewModel stepTest;
  final CurvesRoom curves;
  final InspectorRoom inspector;
  final PathsRoom paths;
  final EquationsRoom equations;
  final TwinRoom twin;
  final BranchesRoom branches;
  final ExploreRoom explore;
  final DataRoom data;
  final PicturesRoom pictures;
  final MemoryRoom memory;
  final ExperimentFilesViewModel files;
  private final ExecutorService reader = Workers.one("engram-opening");
  private final Wiring first;

  LaterPanes(Wiring first) {
    this.first = first;
    steps = first.add(new StepsRoom(first.shared)).steps;
    stepTest = new StepTestViewModel(first.run, first.texts);
    curves = new CurvesRoom(first.shared);
    inspector = new InspectorRoom(first.shared, first.pointing);
    paths = new PathsRoom(first.shared, inspector);
    equations = new EquationsRoom(first.shared, first.pointing, inspector.inspector);
    twin = new TwinRoom(first.shared);
    branches = new BranchesRoom(curves.curves.comparedProperty(), first.shared);
    explore = new ExploreRoom(first.shared);
    data =
        new DataRoom(
            first.shared,
            steps.initialise().data(),
            first.window.undoing::add,
            new DataRoom.Files(
                () -> first.actions.askForFile().ifPresent(first.actions::open),
                first.actions::open,
                first.actions::choose));
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
    makers.putAll(paths.controllers());
    makers.putAll(equations.controllers());
    makers.putAll(twin.controllers());
    makers.putAll(branches.controllers());
    makers.putAll(explore.controllers());
    makers.putAll(data.controllers(parts));
    makers.putAll(pictures.controllers());
    makers.putAll(memory.controllers(parts));
    makers.putAll(first.results.laterControllers(stepTest));
    makers.putAll(curves.controllers());
    return makers;
  }

  @Override
  public void close() {
    inspector.close();
    paths.close();
    twin.close();
    explore.close();
    data.close();
    memory.close();
    reader.shutdownNow();
  }
}
