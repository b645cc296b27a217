package engram.ui.memory.recall;

import engram.memory.recall.Pattern;
import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.Notice;
import engram.ui.memory.frame.CellGridPainter.Marks;
import engram.ui.run.Shared;
import java.util.BitSet;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The grid to draw a pattern in. */
public final class RecallDrawController extends BoundPane {
  private final RecallDrawViewModel draw;
  private final PreferencesViewModel preferences;

  @FXML private Node root;
  @FXML private CellGridView drawn;
  @FXML private TextField patternName;
  @FXML private Notice problem;

  public RecallDrawController(RecallModels models, Shared shared) {
    draw = models.draw;
    preferences = shared.preferences();
  }

  @FXML
  void initialize() {
    drawn.setLook(preferences, true);
    drawn.setOnCell(draw::press);
    drawn.setOnCellDragged(draw::drag);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    patternName.textProperty().bindBidirectional(draw.nameProperty());
    bind(
        () -> patternName.textProperty().unbindBidirectional(draw.nameProperty()),
        draw.drawnProperty().subscribe(this::show),
        draw.problemProperty().subscribe(problem::setText),
        preferences.themeProperty().subscribe(theme -> drawn.paint()));
  }

  private void leave(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    close();
    event.consume();
  }

  private void show(Pattern pattern) {
    drawn.show(pattern.toArray(), pattern.columns(), new BitSet(), Marks.NONE);
  }

  @FXML
  void store() {
    draw.store();
    if (!draw.openProperty().get()) drawn.getScene().getRoot().requestFocus();
  }

  @FXML
  void clear() {
    draw.clear();
  }

  @FXML
  void close() {
    draw.openProperty().set(false);
    drawn.getScene().getRoot().requestFocus();
  }
}
