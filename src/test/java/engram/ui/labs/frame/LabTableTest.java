package engram.ui.labs.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.base.PanesViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class LabTableTest {
  private final TestRun run = new TestRun();
  private final Shared shared = SharedFixture.of(run.run, new PanesViewModel(), run.texts);
  private final List<Integer> chosen = new ArrayList<>();
  private TableView<String> view;
  private LabTable<String> table;

  @AfterEach
  void close() {
    run.close();
  }

  private void begin() {
    view = new TableView<>();
    table = new LabTable<>(view, "present.", shared);
    table.onChosen(chosen::add);
  }

  private static void inWindow(Runnable what) {
    SleeplessRobot.call(
        () -> {
          what.run();
          return null;
        });
  }

  @Test
  void onlyWhatIsChosenByHandIsTold() {
    inWindow(
        () -> {
          begin();
          table.show(List.of("a", "b", "c"), 2);
          assertThat(view.getSelectionModel().getSelectedItem()).isEqualTo("c");
          table.show(List.of("a", "b"), 1);
          table.show(List.of("a", "b"), -1);
          assertThat(view.getSelectionModel().getSelectedIndex()).isEqualTo(-1);
          assertThat(chosen).isEmpty();
          view.getSelectionModel().clearAndSelect(1);
          assertThat(chosen).containsExactly(1);
        });
  }

  /** Of other rows, none at all among them, none is chosen by itself. */
  @Test
  void aRowThatIsNotThereIsNotChosen() {
    inWindow(
        () -> {
          begin();
          table.show(List.of(), 0);
          table.show(List.of("a"), 7);
          assertThat(view.getSelectionModel().isEmpty()).isTrue();
          table.show(List.of("a"), 0);
          table.show(List.of("x", "y"), 5);
          assertThat(view.getSelectionModel().isEmpty()).isTrue();
          assertThat(view.getItems()).containsExactly("x", "y");
          assertThat(chosen).isEmpty();
        });
  }

  @Test
  void allColumnsButTheLastKeepTheirWidth() {
    inWindow(
        () -> {
          begin();
          double em = run.preferences.getFontSize();
          TableColumn<String, String> first = table.column("train", 4, each -> each + "!");
          TableColumn<String, String> second = table.column("test", 9, String::toUpperCase);
          assertThat(first.getText()).isEqualTo("train");
          assertThat(first.getMinWidth()).isEqualTo(4 * shared.preferences().getFontSize());
          assertThat(first.getMaxWidth()).isEqualTo(first.getMinWidth());
          assertThat(second.getMaxWidth()).isGreaterThan(1000);
          table.resize(first, 2);
          assertThat(first.getMaxWidth()).isEqualTo(2 * em).isEqualTo(first.getMinWidth());
          table.show(List.of("a"), 0);
          assertThat(first.getCellData(0)).isEqualTo("a!");
          assertThat(second.getCellData("b")).isEqualTo("B");
          assertThat(first.isSortable() || first.isReorderable()).isFalse();
        });
  }
}
