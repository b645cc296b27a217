package engram.ui.surface;

import engram.ui.base.BoundPane;
import engram.ui.base.Companion;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.Palette;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The live map beside the network: the surface without its choices. */
public final class SurfaceMapController extends BoundPane {
  private final SurfaceViewModel surface;
  private final Shared shared;
  private final SurfaceTexts texts;
  private SurfacePane pane;
  private ClassLegend classLegend;

  @FXML private Label rest;
  @FXML private Pane area;
  @FXML private FittedCanvas answers;
  @FXML private Pane legend;

  public SurfaceMapController(SurfaceViewModel surface, Shared shared) {
    this.surface = surface;
    this.shared = shared;
    texts = new SurfaceTexts(shared.texts(), shared.preferences());
  }

  @FXML
  private void initialize() {
    PreferencesViewModel preferences = shared.preferences();
    pane = new SurfacePane(surface, texts, preferences, area, answers);
    classLegend = new ClassLegend(legend);
    bind(
        surface.viewProperty().subscribe(this::show),
        surface.rowProperty().subscribe(row -> pane.paint()),
        surface.choice().outputProperty().subscribe(output -> pane.paint()),
        preferences.themeProperty().subscribe(theme -> show(surface.getView())),
        preferences.fontSizeProperty().subscribe(size -> pane.paint()));
  }

  private void show(Optional<SurfaceView> view) {
    view.ifPresent(this::showWords);
    pane.paint();
  }

  private void showWords(SurfaceView view) {
    rest.setText(
        texts.vertical(
            view, surface.choice().output.get(), surface.choice().othersProperty().get()));
    classLegend.show(
        texts.classes(view.slice().data()),
        Palette.of(shared.preferences().getTheme()),
        shared.preferences().getFontSize());
  }

  @FXML
  private void openSurface() {
    shared.panes().open(Companion.SURFACE);
  }
}
