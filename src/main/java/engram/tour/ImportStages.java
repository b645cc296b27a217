package engram.tour;

import engram.app.Wiring;
import engram.training.recipe.Preset;
import engram.ui.base.Workspace;
import engram.ui.data.files.ImportState;
import engram.ui.data.files.ImportViewModel;
import java.nio.file.Path;
import java.util.List;

/** The stages of the tour on the user's own files. */
final class ImportStages {
  private static final int MANY_ROWS = 300_000;

  private final Wiring wiring;
  private final TourRun run;

  ImportStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    TourFiles files = new TourFiles();
    return List.of(
        new Tour.Stage("import-drop", () -> drag(files.plants()), this::dragAway),
        new Tour.Stage("import-plants", () -> open(files.plants()), this::cancel),
        new Tour.Stage("import-fault", () -> open(files.withFault()), this::cancel),
        new Tour.Stage("import-progress", () -> hold(files.many(MANY_ROWS)), this::cancelAll),
        new Tour.Stage("import-done", () -> importIt(files.plants()), this::again));
  }

  private ImportViewModel importing() {
    return wiring.later().data.models().importing;
  }

  private void drag(Path file) {
    FxDriver.act(() -> wiring.drop.over(List.of(file)));
  }

  private void dragAway() {
    FxDriver.act(() -> wiring.drop.leave());
  }

  private void open(Path file) {
    FxDriver.act(() -> importing().open(file));
    await(ImportState.READY);
  }

  private void await(ImportState state) {
    FxDriver.await(() -> importing().getState() == state, 1);
  }

  /** The picture is taken while the file is read. */
  private void hold(Path file) {
    open(file);
    FxDriver.act(() -> importing().importAll());
    FxDriver.await(() -> importing().progress().shareProperty().get() > 0, 1);
  }

  private void cancel() {
    FxDriver.act(() -> importing().cancel());
    await(ImportState.CLOSED);
  }

  private void cancelAll() {
    FxDriver.act(
        () -> {
          importing().cancel();
          importing().cancel();
        });
  }

  private void importIt(Path file) {
    open(file);
    FxDriver.act(() -> importing().importAll());
    await(ImportState.CLOSED);
  }

  private void again() {
    FxDriver.act(() -> wiring.panes.show(Workspace.TRAIN));
    run.load(Preset.REPAIRED.recipe());
  }
}
