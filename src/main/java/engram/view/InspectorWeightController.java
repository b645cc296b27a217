package engram.view;

import engram.inspect.GradientCheck;
import engram.render.PathPainter;
import engram.viewmodel.InspectorPathViewModel;
import engram.viewmodel.InspectorWeightViewModel;
import engram.viewmodel.PreferencesViewModel;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card of a weight or a bias. */
public final class InspectorWeightController implements PaneController {
  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

  private final InspectorWeightViewModel weight;
  private final InspectorPathViewModel path;
  private final PreferencesViewModel preferences;
  private PathPainter pathPainter;
  private Subscription subscription = Subscription.EMPTY;

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private SubscriptLabel title;
  @FXML private Label value;
  @FXML private FormulaView updateFormula;
  @FXML private Label optimizer;
  @FXML private Label update;
  @FXML private Label updateNote;
  @FXML private FormulaView chainRule;
  @FXML private Label chainRuleNumbers;
  @FXML private Label check;
  @FXML private FontIcon checkIcon;
  @FXML private InspectorCanvas pathPicture;
  @FXML private Label highest;
  @FXML private Label lowest;

  public InspectorWeightController(
      InspectorWeightViewModel weight,
      InspectorPathViewModel path,
      PreferencesViewModel preferences) {
    this.weight = weight;
    this.path = path;
    this.preferences = preferences;
  }

  @FXML
  private void initialize() {
    InspectorCopyMenu.on(root, resources, weight::copyText, weight::copyText);
    for (Label label : List.of(value, update, updateNote, chainRuleNumbers, check)) {
      InspectorCopyMenu.on(label, resources, label::getText, weight::copyText);
    }
    pathPainter = new PathPainter(pathPicture.graphics());
    pathPicture.setPainter(this::drawPath);
    subscription =
        Subscription.combine(
            weight.weightProperty().subscribe(w -> show()),
            weight.checkProperty().subscribe(this::showCheck),
            path.pathProperty().subscribe(p -> showPath()),
            preferences.themeProperty().subscribe(theme -> pathPicture.paint()),
            preferences.fontSizeProperty().subscribe(size -> pathPicture.paint()));
  }

  @Override
  public void dispose() {
    subscription.unsubscribe();
  }

  private void show() {
    boolean shown = weight.getWeight().isPresent();
    root.setVisible(shown);
    root.setManaged(shown);
    if (!shown) return;
    title.setText(weight.title());
    value.setText(weight.value());
    updateFormula.setFormula(weight.updateFormula());
    optimizer.setText(weight.optimizerName());
    update.setText(weight.update());
    updateNote.setText(weight.updateNote());
    chainRule.setFormula(weight.chainRule());
    chainRuleNumbers.setText(weight.chainRuleNumbers());
    showCheck(weight.getCheck());
  }

  private void showPath() {
    highest.setText(path.highest());
    lowest.setText(path.lowest());
    pathPicture.paint();
  }

  private void drawPath() {
    path.getPath()
        .ifPresentOrElse(
            p ->
                pathPainter.paint(
                    p,
                    InspectorPictures.palette(preferences),
                    preferences.getFontSize(),
                    pathPicture.getWidth(),
                    pathPicture.getHeight()),
            pathPicture::clear);
  }

  private void showCheck(Optional<GradientCheck> result) {
    check.setVisible(result.isPresent());
    if (result.isEmpty() || weight.getWeight().isEmpty()) return;
    boolean agrees = result.get().agrees();
    check.setText(weight.checkNumbers());
    check.pseudoClassStateChanged(FAULTY, !agrees);
    checkIcon.setIconLiteral(agrees ? "fth-check" : "fth-x");
    check.setAccessibleText(
        resources.getString(agrees ? "inspector.weight.agrees" : "inspector.weight.differs")
            + " "
            + check.getText());
  }
}
