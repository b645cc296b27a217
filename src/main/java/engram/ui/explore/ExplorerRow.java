package engram.ui.explore;

import engram.training.explore.RateVerdict;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** One learning rate: the dash of its curve, its verdict, the reason, and a button that uses it. */
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

  /**
   * @param inForceText stands in the place of the button when the rate is the one in force
   */
  ExplorerRow(int index, String useText, String useHelp, String inForceText, Runnable onUse) {
    this.index = index;
    getStyleClass().add("explorer-row");
    swatch.getStyleClass().add("explorer-swatch");
    rate.getStyleClass().add("explorer-rate");
    verdict.getStyleClass().add("explorer-verdict");
    icon.getStyleClass().add("explorer-verdict");
    reason.getStyleClass().add("explorer-reason");
    reason.setWrapText(true);
    inForce.setText(inForceText);
    inForce.getStyleClass().add("explorer-in-force");
    use.setText(useText);
    use.getStyleClass().add("explorer-use");
    use.setMinWidth(Region.USE_PREF_SIZE);
    use.setOnAction(event -> onUse.run());
    Hint.setText(use, useHelp);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(swatch, rate, icon, verdict, gap, inForce, use);
    head.getStyleClass().add("explorer-row-head");
    getChildren().addAll(head, reason);
  }

  /**
   * @param em size of the base font in pixels
   */
  void showSwatch(double em) {
    swatch.setEndX(SWATCH * em);
    swatch.setStrokeWidth(2 * em / 13);
    swatch
        .getStrokeDashArray()
        .setAll(
            GhostPlot.DASHES.get(index % GhostPlot.DASHES.size()).stream()
                .map(d -> d * em / 13)
                .toList());
  }

  void show(
      String rateText,
      Optional<RateVerdict> judged,
      String verdictText,
      String reasonText,
      boolean isInForce) {
    rate.setText(rateText);
    verdict.setText(verdictText);
    Presence.set(icon, judged.isPresent());
    judged.ifPresent(v -> icon.setLiteral(icon(v)));
    for (RateVerdict v : RateVerdict.values()) {
      pseudoClassStateChanged(
          PseudoClass.getPseudoClass(v.id()), judged.filter(v::equals).isPresent());
    }
    reason.setText(reasonText);
    pseudoClassStateChanged(IN_FORCE, isInForce);
    Presence.set(use, !isInForce);
    use.setAccessibleText(use.getText() + " " + rateText);
    Presence.set(inForce, isInForce);
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
