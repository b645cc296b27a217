package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourFiles;
import engram.tour.frame.TourWindow;
import engram.ui.data.files.ImportState;
import engram.ui.data.files.ImportViewModel;
import java.nio.file.Path;
import java.util.List;

/** The stages of the tour on the user's own files. */
final class ImportStages extends Stages {
  private static final int MANY_ROWS = 300_000;

  ImportStages(TourWindow window) {
    super(window);
    TourFiles files = new TourFiles();
    add("data-files-drop", () -> drag(files.plants()), this::dragAway);
    add("data-files-plants", () -> open(files.plants()), this::cancel);
    add("data-files-fault", () -> open(files.withFault()), this::cancel);
    add("data-files-progress", () -> hold(files.many(MANY_ROWS)), this::cancelAll);
    add("data-files-done", () -> importIt(files.plants()), this::backToIris);
  }

  private ImportViewModel importing() {
    return data().importing();
  }

  private void drag(Path file) {
    act(() -> window.drop().over(List.of(file)));
  }

  private void dragAway() {
    act(() -> window.drop().leave());
  }

  private void open(Path file) {
    act(() -> importing().open(file));
    await(ImportState.READY);
  }

  private void await(ImportState state) {
    await(() -> importing().getState() == state);
  }

  /** The picture is taken while the file is read. */
  private void hold(Path file) {
    open(file);
    act(() -> importing().importAll());
    await(() -> importing().progress().shareProperty().get() > 0);
  }

  private void cancel() {
    act(() -> importing().cancel());
    await(ImportState.CLOSED);
  }

  private void cancelAll() {
    act(
        () -> {
          importing().cancel();
          importing().cancel();
        });
  }

  private void importIt(Path file) {
    open(file);
    act(() -> importing().importAll());
    await(ImportState.CLOSED);
  }
}
