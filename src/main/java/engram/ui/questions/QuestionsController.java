package engram.ui.questions;

import engram.ui.base.BoundPane;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.PageKeys;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The page of the questions: their list, and beside it the answer to one. */
public final class QuestionsController extends BoundPane {
  private final QuestionsViewModel questions;
  private final PanesViewModel panes;
  private final Shared shared;
  private final Texts texts;

  @FXML private VBox root;
  @FXML private ListView<PupilQuestion> list;
  @FXML private Label place;
  @FXML private Label name;
  @FXML private Label answer;
  @FXML private Label source;
  @FXML private Label asked;
  @FXML private Label conditions;

  QuestionsController(QuestionsViewModel questions, Shared shared) {
    this.questions = questions;
    panes = shared.panes();
    this.shared = shared;
    texts = shared.texts();
  }

  @FXML
  private void initialize() {
    list.setCellFactory(view -> new Cell(texts));
    list.getItems().setAll(PupilQuestions.ALL);
    list.getSelectionModel().select(questions.shown.get());
    // the list would keep them for itself
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    bind(
        new PageKeys(Overlay.QUESTIONS, shared, questions::tryIt).hear(root),
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose),
        questions.shown.subscribe(this::show),
        panes.pageProperty().subscribe(page -> takeKeyboard()),
        panes
            .presentingProperty()
            .subscribe(
                presenting -> {
                  root.getStyleClass().remove("questions-presented");
                  if (presenting) root.getStyleClass().add("questions-presented");
                }));
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> questions.tryIt();
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Once it is there. */
  private void takeKeyboard() {
    boolean front = panes.pageProperty().getValue().filter(Overlay.QUESTIONS::equals).isPresent();
    if (front) Platform.runLater(list::requestFocus);
  }

  private void choose(PupilQuestion chosen) {
    if (chosen != null) questions.shown.set(chosen);
  }

  private void show(PupilQuestion question) {
    list.getSelectionModel().select(question);
    list.scrollTo(Math.max(0, list.getItems().indexOf(question) - 2));
    place.setText(questions.place(question));
    name.setText(question.name(texts));
    answer.setText(question.answer(texts));
    source.setText(questions.source(question).orElse(""));
    Presence.set(source, questions.source(question).isPresent());
    asked.setText(question.asked(texts));
    conditions.setText(questions.conditions(question));
  }

  @FXML
  private void tryIt() {
    questions.tryIt();
  }

  @FXML
  private void close() {
    panes.close(Overlay.QUESTIONS);
  }

  /** A question in the list. */
  private static final class Cell extends ListCell<PupilQuestion> {
    private final Texts texts;

    Cell(Texts texts) {
      this.texts = texts;
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(PupilQuestion question, boolean empty) {
      super.updateItem(question, empty);
      setText(empty || question == null ? null : question.name(texts));
    }
  }
}
