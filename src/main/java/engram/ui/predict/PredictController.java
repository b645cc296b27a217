package engram.ui.predict;

import engram.ui.base.BoundPane;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.PageKeys;
import engram.ui.controls.Presence;
import engram.ui.predict.Subjects.Subject;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of a prediction; presented, its texts are larger and hands are counted. */
public final class PredictController extends BoundPane {
  /** As large as what thirty people read from eight metres. */
  private static final double ENLARGED = 1.65;

  private final PredictRoom room;
  private final Shared shared;
  private final PredictViewModel predict;
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private ChoiceRows rows;
  private boolean filling;

  @FXML private VBox root;
  @FXML private Label title;
  @FXML private ChoiceBox<Subject> subjects;
  @FXML private Pane ending;
  @FXML private NumberField end;
  @FXML private Notice endProblem;
  @FXML private Button close;
  @FXML private Label asked;
  @FXML private Label second;
  @FXML private Label beside;
  @FXML private VBox choices;
  @FXML private Notice handsProblem;
  @FXML private TextField number;
  @FXML private Label percent;
  @FXML private Notice problem;
  @FXML private Label tolerance;
  @FXML private Button run;
  @FXML private ProgressBar progress;
  @FXML private Button again;
  @FXML private Button show;
  @FXML private GuessCanvas canvas;
  @FXML private Button erase;
  @FXML private VBox comparisons;
  @FXML private Region hint;

  PredictController(PredictRoom room, Shared shared) {
    this.room = room;
    this.shared = shared;
    predict = room.predict();
    panes = shared.panes();
    preferences = shared.preferences();
    texts = shared.texts();
  }

  @FXML
  private void initialize() {
    ChoiceBoxes.fill(subjects, List.of(), Subject::name);
    subjects.setOnAction(event -> chooseSubject());
    canvas.show(predict, preferences, texts);
    rows = new ChoiceRows(predict, texts);
    choices.getChildren().setAll(rows.nodes());
    number.textProperty().subscribe(this::type);
    progress.progressProperty().bind(predict.progressProperty());
    bind(
        new PageKeys(Overlay.PREDICT, shared, predict::run).hear(root),
        panes.pageProperty().subscribe(page -> takeKeyboard()),
        rows.subscribe(),
        end.show(room.subjects().end),
        room.subjects().end.problemProperty().subscribe(endProblem::setText),
        rows.problem().subscribe(handsProblem::setText),
        room.subject.subscribe(this::showSubject),
        panes.presentingProperty().subscribe(this::enlarge),
        preferences.subscribeLook(canvas::paint),
        predict.stateProperty().subscribe(this::show));
  }

  /** Once the page is there. */
  private void takeKeyboard() {
    if (predict.isInFront()) Platform.runLater(canvas::requestFocus);
  }

  private void show(PredictState state) {
    if (state == null) return;
    title.setText(predict.title());
    asked.setText(predict.asked());
    second.setText(predict.second());
    beside.setText(predict.beside());
    tolerance.setText(predict.tolerance());
    problem.setText(predict.problem());
    boolean open = state.isOpen();
    boolean seen = state.happened().isPresent();
    if (!number.getText().equals(state.guess().typed())) number.setText(state.guess().typed());
    number.setEditable(open);
    percent.setVisible(state.question().measure().isShare());
    run.setDisable(!state.canRun());
    Presence.set(run, !seen);
    Presence.set(progress, state.running());
    Presence.set(again, seen);
    Presence.set(show, predict.canShow());
    Presence.set(hint, open);
    erase.setDisable(!open || state.guess().drawing().isEmpty());
    close.setText(texts.get(predict.hasBack() ? "predict.back" : "predict.close"));
    showComparisons(predict.comparisons());
    canvas.tell();
    canvas.paint();
    if (seen && (run.isFocused() || rows.haveFocus())) again.requestFocus();
  }

  private void showComparisons(List<String> sentences) {
    comparisons.getChildren().setAll(sentences.stream().map(PredictController::line).toList());
  }

  private static Node line(String sentence) {
    Label line = new Label(sentence);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().add("predict-comparison");
    return line;
  }

  private void showSubject(Optional<Subject> subject) {
    filling = true;
    Presence.set(subjects, subject.isPresent());
    Presence.set(title, subject.isEmpty());
    subjects.getItems().setAll(subject.isPresent() ? room.subjects().all() : List.of());
    subjects.setValue(subject.orElse(null));
    Presence.set(ending, subject.filter(s -> s.kind() == Subject.Kind.RUN).isPresent());
    filling = false;
  }

  private void chooseSubject() {
    if (!filling && subjects.getValue() != null) room.choose(subjects.getValue());
  }

  private void type(String text) {
    if (predict.state() != null && !text.equals(predict.state().guess().typed())) {
      predict.type(text);
    }
  }

  private void enlarge(boolean presenting) {
    root.getStyleClass().remove("predict-presented");
    if (presenting) root.getStyleClass().add("predict-presented");
    rows.countHands(presenting);
    canvas.enlarge(presenting ? ENLARGED : 1);
  }

  @FXML
  private void run() {
    predict.run();
  }

  @FXML
  private void again() {
    predict.again();
  }

  @FXML
  private void showIt() {
    predict.show();
  }

  @FXML
  private void erase() {
    predict.eraseDrawing();
  }

  @FXML
  private void present() {
    panes.togglePresenting();
  }

  @FXML
  private void close() {
    predict.close();
  }
}
