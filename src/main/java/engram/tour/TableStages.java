package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.DataPane;
import engram.ui.base.Workspace;
import engram.ui.data.table.DataTableViewModel;

/** The stages of the tour in the table of the data. */
final class TableStages extends Stages {
  private static final int PETAL_WIDTH = 3;

  TableStages(TourWindow window) {
    super(window);
    add("data-table-iris", this::editIris, this::close);
    add("data-table-penguins", this::showPenguins, this::closeAndReload);
  }

  private void open(Preset preset) {
    load(preset.recipe());
    act(
        () -> {
          window.panes().show(Workspace.DATA);
          window.panes().dataPaneProperty().set(DataPane.TABLE);
        });
  }

  private void editIris() {
    open(Preset.REPAIRED);
    act(
        () -> {
          table().switchRows(new int[] {table().getTable().line(4)});
          table().type(table().getTable().line(6), PETAL_WIDTH, "0.9");
        });
    until(s -> s.data().given().rows() == preset(s.data().given().id()));
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
    act(() -> table().sample.look(table().getTable().line(row)));
    await(() -> table().sample.sampleOf(table().getTable().line(0)) >= 0);
  }

  private DataTableViewModel table() {
    return data().table().get();
  }

  private void close() {
    act(() -> window.panes().dataPaneProperty().set(DataPane.LOOK));
    backToTraining();
  }

  private void closeAndReload() {
    close();
    backToIris();
  }
}
