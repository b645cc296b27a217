package engram.ui.inspector;

import engram.inspect.Distribution;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.formula.FormulaView;
import engram.ui.plot.DistributionPlot;
import engram.ui.plot.PlotCanvas;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How numbers of one kind are spread: their name, where they are from, histogram, and figures. */
public final class InspectorSpread extends VBox {
  private final Label name = new Label();
  private final FormulaView symbol = new FormulaView();
  private final Label note = new Label();
  private final Label figures = new Label();
  private final FittedCanvas picture = new FittedCanvas();
  private Optional<Distribution> shown = Optional.empty();

  public InspectorSpread() {
    getStyleClass().add("inspector-spread");
    note.getStyleClass().add("inspector-note");
    figures.getStyleClass().add("inspector-note");
    figures.setWrapText(true);
    picture.getStyleClass().addAll("inspector-canvas", "inspector-spread-picture");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    name.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(name, symbol, gap, note);
    head.getStyleClass().add("inspector-header");
    getChildren().setAll(head, picture, figures);
  }

  public String getName() {
    return name.getText();
  }

  /** What the numbers are called. */
  public void setName(String text) {
    name.setText(text);
  }

  public String getSymbol() {
    return symbol.getFormula();
  }

  /** The same in LaTeX. */
  public void setSymbol(String formula) {
    symbol.setFormula(formula);
  }

  /** How the colours and sizes of the picture are found. */
  void follow(PreferencesViewModel preferences) {
    PlotCanvas.draw(picture, preferences, () -> shown.map(DistributionPlot::of));
  }

  void show(Optional<Distribution> distribution, String noteText, String figuresText) {
    shown = distribution;
    note.setText(noteText);
    figures.setText(figuresText);
    picture.paint();
  }

  void paint() {
    picture.paint();
  }
}
