package engram.ui.memory.frame;

import engram.ui.base.BoundPane;
import engram.ui.controls.SteadyLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The figures of an experiment, at the end of its time bar. */
public final class MemoryReadOutsController extends BoundPane {
  private final ExperimentModels models;
  private final List<Figure> figures = new ArrayList<>();

  @FXML private Pane readOuts;

  private record Figure(Label name, Label value, Label of) {
    void show(ReadOut now) {
      name.setText(now.name());
      value.setText(now.value());
      of.setText(now.of());
    }
  }

  private final List<Node> boxes = new ArrayList<>();
  private List<String> shown = List.of();

  public MemoryReadOutsController(ExperimentModels models) {
    this.models = models;
  }

  @FXML
  void initialize() {
    bind(models.subscribe(this::showFigures));
  }

  private HBox figure(ReadOut readOut) {
    Figure figure = new Figure(new Label(), new SteadyLabel(), new Label());
    figure.name().getStyleClass().add("read-out-name");
    figure.value().getStyleClass().add("read-out-value");
    figure.value().setId(readOut.id());
    figure.value().setMinWidth(Region.USE_PREF_SIZE);
    figure.of().getStyleClass().add("read-out-of");
    figure.of().setMinWidth(Region.USE_PREF_SIZE);
    figures.add(figure);
    figure.name().setMinWidth(Region.USE_PREF_SIZE);
    HBox box = new HBox(figure.name(), figure.value());
    if (!readOut.of().isEmpty()) box.getChildren().add(figure.of());
    box.getStyleClass().addAll("read-out", readOut.style());
    return box;
  }

  private void showFigures() {
    List<ReadOut> now = models.readOuts();
    List<String> ids = now.stream().map(ReadOut::id).toList();
    if (!ids.equals(shown)) {
      // another part of the experiment has others
      readOuts.getChildren().removeAll(boxes);
      figures.clear();
      boxes.clear();
      now.forEach(each -> boxes.add(figure(each)));
      readOuts.getChildren().addAll(boxes);
      shown = ids;
    }
    for (int k = 0; k < figures.size(); k++) figures.get(k).show(now.get(k));
  }
}
