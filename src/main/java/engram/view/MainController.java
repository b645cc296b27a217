package engram.view;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * The frame of the Train workspace. Transport and network are there at once; at the start of the
 * program the other panes follow behind the first frame, so that it comes soon.
 */
public final class MainController implements PaneController {
  private final Function<String, Parent> parts;
  private final boolean atOnce;
  private final Queue<Pane> places = new ArrayDeque<>();

  @FXML private Pane steps;
  @FXML private Pane inspector;
  @FXML private Pane equations;
  @FXML private Pane curves;
  @FXML private Pane timeline;

  /**
   * @param parts loads a pane by its stem, which is the id of its place
   * @param atOnce whether all panes are filled before the first frame
   */
  public MainController(Function<String, Parent> parts, boolean atOnce) {
    this.parts = parts;
    this.atOnce = atOnce;
  }

  @FXML
  private void initialize() {
    places.addAll(List.of(steps, curves, equations, timeline, inspector));
    if (atOnce) fillAll();
    else FirstFrame.then(this::fillOneByOne);
  }

  @Override
  public void dispose() {
    places.clear();
  }

  private void fillAll() {
    while (!places.isEmpty()) fill(places.remove());
  }

  private void fillOneByOne() {
    if (places.isEmpty()) return;
    fill(places.remove());
    Platform.runLater(this::fillOneByOne);
  }

  private void fill(Pane place) {
    Parent pane = parts.apply(place.getId());
    HBox.setHgrow(pane, HBox.getHgrow(place));
    ObservableList<Node> row = ((Pane) place.getParent()).getChildren();
    row.set(row.indexOf(place), pane);
  }
}
