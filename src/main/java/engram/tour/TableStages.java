package engram.tour;

import engram.app.Wiring;
import engram.training.recipe.Preset;
import engram.ui.base.DataPane;
import engram.ui.base.Workspace;
import engram.ui.data.table.DataTableViewModel;
import java.util.List;

/** The stages of the tour in the table of the data. */
final class TableStages {
  private static final int PETAL_WIDTH = 3;

  private final Wiring wiring;
  private final TourRun run;

  TableStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("table-iris", this::editIris, this::back),
        new Tour.Stage("table-penguins", this::showPenguins, this::again));
  }

  private void open(Preset preset) {
    run.load(preset.recipe());
    FxDriver.act(
        () -> {
          wiring.panes.show(Workspace.DATA);
          wiring.panes.dataPaneProperty().set(DataPane.TABLE);
        });
  }

  private void editIris() {
    open(Preset.REPAIRED);
    FxDriver.act(
        () -> {
          table().switchRows(new int[] {table().getTable().line(4)});
          table().type(table().getTable().line(6), PETAL_WIDTH, "0.9");
        });
    run.until(s -> s.data().given().rows() == preset(s.data().given().id()));
    look(2);
  }

  private static int preset(String id) {
    return id.endsWith("*") ? 149 : -1;
  }

  private void showPenguins() {
    open(Preset.PENGUINS);
    look(2);
  }

  private void look(int row) {
    FxDriver.act(() -> table().sample().look(table().getTable().line(row)));
    FxDriver.await(() -> table().sample().sampleOf(table().getTable().line(0)) >= 0, 1);
  }

  private DataTableViewModel table() {
    return wiring.later().data.table();
  }

  private void back() {
    FxDriver.act(
        () -> {
          wiring.panes.dataPaneProperty().set(DataPane.LOOK);
          wiring.panes.show(Workspace.TRAIN);
        });
  }

  private void again() {
    back();
    run.load(Preset.REPAIRED.recipe());
  }
}
