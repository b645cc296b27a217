package engram.ui.explore;

import engram.training.explore.RateVerdict;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import engram.ui.paint.Palette;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/**
 * One learning rate: colour and dash of its curve, its verdict, the reason, and a button that uses
 * it.
 */
final class ExplorerRow extends VBox {
  private static final PseudoClass IN_FORCE = PseudoClass.getPseudoClass("in-force");
  private static final double SWATCH = 2.4;

  private final Line swatch = new Line();
  private final Label rate = new Label();
  private final Icon icon = new Icon();
  private final Label verdict = new Label();
  private final Label reason = new Label();
  private final Label inForce = new Label();
  private final Button use = new Button();
  private final int index;
  private Palette palette = Palette.LIGHT;

  ExplorerRow(int index, ResourceBundle texts, Runnable onUse) {
    this.index = index;
    getStyleClass().add("explorer-row");
    swatch.getStyleClass().add("explorer-swatch");
    rate.getStyleClass().add("explorer-rate");
    verdict.getStyleClass().add("explorer-verdict");
    icon.getStyleClass().add("explorer-verdict");
    reason.getStyleClass().add("explorer-reason");
    reason.setWrapText(true);
    inForce.setText(texts.getString("explorer.in-force"));
    inForce.getStyleClass().add("explorer-in-force");
    use.setText(texts.getString("explorer.use"));
    use.getStyleClass().add("explorer-use");
    use.setMinWidth(Region.USE_PREF_SIZE);
    use.setOnAction(event -> onUse.run());
    Hint.setText(use, texts.getString("explorer.use.help"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(swatch, rate, icon, verdict, gap, inForce, use);
    head.getStyleClass().add("explorer-row-head");
    getChildren().addAll(head, reason);
  }

  /**
   * @param em size of the base font in pixels
   */
  void showSwatch(double em, Palette newPalette) {
    palette = newPalette;
    colour();
    swatch.setEndX(SWATCH * em);
    swatch.setStrokeWidth(2 * em / 13);
    swatch
        .getStrokeDashArray()
        .setAll(
            GhostPlot.DASHES.get(index % GhostPlot.DASHES.size()).stream()
                .map(d -> d * em / 13)
                .toList());
  }

  private void colour() {
    boolean accent = getPseudoClassStates().contains(IN_FORCE);
    swatch.setStroke(accent ? palette.accent() : palette.classEdge(index));
  }

  void show(ExplorerTexts.Row shown) {
    rate.setText(shown.rate());
    verdict.setText(shown.word());
    Presence.set(icon, shown.verdict().isPresent());
    shown.verdict().ifPresent(v -> icon.setLiteral(icon(v)));
    for (RateVerdict v : RateVerdict.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(v.id()), shown.verdict().filter(v::equals).isPresent());
    }
    reason.setText(shown.reason());
    pseudoClassStateChanged(IN_FORCE, shown.inForce());
    colour();
    Presence.set(use, !shown.inForce());
    use.setAccessibleText(use.getText() + " " + shown.rate());
    Presence.set(inForce, shown.inForce());
  }

  private static String icon(RateVerdict verdict) {
    return switch (verdict) {
      case TOO_SLOW -> "fth-clock";
      case GOOD -> "fth-check";
      case OSCILLATING -> "fth-activity";
      case STUCK -> "fth-minus-circle";
      case DIVERGED -> "fth-trending-up";
    };
  }
}
