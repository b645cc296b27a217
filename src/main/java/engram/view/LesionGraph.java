package engram.view;

import engram.nn.Part;
import engram.render.GoneWeightsPainter;
import engram.render.NetworkPainter;
import engram.render.NetworkPicture;
import engram.viewmodel.LesionPointing;
import engram.viewmodel.LesionScene;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
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
