package engram.ui.memory.lesion;

import engram.nn.Part;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.graph.GoneWeightsPainter;
import engram.ui.graph.NetworkCanvas;
import engram.ui.graph.NetworkPainter;
import engram.ui.graph.NetworkPicture;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;

/** The lesioned network on its canvas; a part that the mouse is over is pointed at. */
final class LesionGraph {
  private final NetworkCanvas canvas;
  private final LesionPointing pointing;
  private final LesionPictures pictures;
  private final NetworkPainter painter = new NetworkPainter();
  private final GoneWeightsPainter gonePainter = new GoneWeightsPainter();
  private LesionScene scene;

  LesionGraph(
      NetworkCanvas canvas,
      LesionPointing pointing,
      PreferencesViewModel preferences,
      Texts texts) {
    this.canvas = canvas;
    this.pointing = pointing;
    pictures = new LesionPictures(pointing, preferences, texts);
    canvas.setPainting(this::paint);
    canvas.setOnMouseMoved(this::hover);
    canvas.setOnMouseExited(event -> pointing.pointAt(Optional.empty()));
  }

  /**
   * @param newScene null while there is nothing to see
   */
  void show(LesionScene newScene) {
    scene = newScene;
    canvas.invalidate();
  }

  private void paint(GraphicsContext gc, double width, double height, double pixelScale) {
    gc.clearRect(0, 0, width, height);
    if (scene == null) return;
    NetworkPicture picture = pictures.of(scene, width, height, pixelScale);
    painter.paint(gc, picture);
    gonePainter.paint(gc, picture.layout(), pictures.gone(scene), picture.palette());
  }

  private void hover(MouseEvent event) {
    if (scene == null) return;
    Optional<Part> part = pictures.at(scene, event.getX(), event.getY());
    pointing.pointAt(part);
    canvas.setCursor(part.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }
}
