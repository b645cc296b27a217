package engram.ui.data;

import engram.ui.base.BoundPane;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.Presence;
import engram.ui.controls.SettingSlider;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** How the points of a set that is drawn at random are drawn. */
public final class DataPointsController extends BoundPane {
  private final DataPointsViewModel points;

  @FXML private Node root;
  @FXML private SettingSlider noise;
  @FXML private Label noiseText;
  @FXML private SettingSlider count;
  @FXML private NumberField seed;
  @FXML private Notice seedProblem;
  @FXML private Notice problem;

  public DataPointsController(DataPointsViewModel points) {
    this.points = points;
  }

  @FXML
  void initialize() {
    bind(
        points.drawn.subscribe(drawn -> Presence.set(root, drawn)),
        noise.show(points.noise),
        points.noiseText.subscribe(noiseText::setText),
        count.show(points.points),
        seed.show(points.seed),
        points.seed.problemProperty().subscribe(seedProblem::setText),
        points.problem.subscribe(problem::setText));
  }

  @FXML
  void newPoints() {
    points.newPoints();
  }
}
