package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.tour.FxDriver;
import engram.ui.base.Companion;
import engram.ui.base.DataPane;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Workspace;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the window has thrown away can be collected: it does not grow in a long lesson. */
class NothingStaysBehindTest extends WholeWindow {
  private final List<WeakReference<?>> gone = new ArrayList<>();

  private void openAll() {
    PanesViewModel panes = app.wiring().panes;
    for (Companion each : Companion.values()) panes.open(each);
    panes.closeCompanion();
    panes.toggleProgram();
    panes.toggleProgram();
    panes.show(Workspace.DATA);
    for (DataPane each : DataPane.values()) panes.dataPaneProperty().set(each);
    panes.dataPaneProperty().set(DataPane.LOOK);
    panes.show(Workspace.MEMORY);
    for (MemoryExperiment each : MemoryExperiment.values()) panes.experimentProperty().set(each);
    panes.show(Workspace.TRAIN);
  }

  private void remember(Object thing) {
    gone.add(new WeakReference<>(thing));
  }

  private Node content() {
    return app.scene.getRoot().getChildrenUnmodifiable().get(0);
  }

  private void assertGone() {
    SleeplessRobot.settle();
    FxDriver.await(() -> true, 3);
    for (int round = 0; round < 20 && gone.stream().anyMatch(each -> each.get() != null); round++) {
      System.gc();
      FxDriver.await(() -> true, 2);
    }
    assertThat(gone).allMatch(each -> each.get() == null);
  }

  @Test
  void aWiringIsGoneAfterEachNewBeginning(FxRobot robot) {
    for (int round = 0; round < 3; round++) {
      robot.interact(
          () -> {
            openAll();
            app.wiring().run.session().stepForward();
            remember(app.wiring());
            remember(app.wiring().later());
            remember(content());
            app.begin(app.wiring().anew());
            show();
          });
    }
    assertGone();
  }

  @Test
  void theContentIsGoneAfterEachLanguageAndTheme(FxRobot robot) {
    for (int round = 0; round < 3; round++) {
      robot.interact(
          () -> {
            openAll();
            remember(content());
            app.wiring().preferences.switchTheme();
            app.wiring().preferences.switchLanguage();
          });
    }
    assertGone();
  }
}
