package engram.ui.lesson;

import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Lock;
import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.LiveScrollPane;
import engram.ui.controls.Notice;
import engram.ui.controls.OneOf;
import engram.ui.controls.Presence;
import engram.ui.controls.TextLimit;
import engram.ui.run.LocksViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sheet as its teacher writes it, in four parts. */
final class LessonTeacherController extends BoundPane {
  private static final List<Optional<Lock>> LOCKS =
      List.of(Optional.empty(), Optional.of(Lock.LOCKED), Optional.of(Lock.HIDDEN));

  private final LessonViewModel lesson;
  private final Texts texts;
  private final List<GoalEditor> goalEditors = new ArrayList<>();
  private final List<QuestionEditor> questionEditors = new ArrayList<>();

  @FXML private LiveScrollPane scroll;
  @FXML private Notice handedOut;
  @FXML private HBox tabs;
  @FXML private VBox sheet;
  @FXML private VBox goals;
  @FXML private VBox questions;
  @FXML private VBox locks;
  @FXML private VBox fields;
  @FXML private VBox goalRows;
  @FXML private Button addGoal;
  @FXML private VBox questionRows;
  @FXML private MenuButton addQuestion;
  @FXML private VBox lockRows;

  LessonTeacherController(LessonViewModel lesson, Texts texts) {
    this.lesson = lesson;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    List<ToggleButton> toggles = tabs.getChildren().stream().map(ToggleButton.class::cast).toList();
    OneOf chosen = new OneOf(toggles);
    for (QuestionKind each : QuestionKind.values()) {
      MenuItem item = new MenuItem(each.name(texts));
      item.setId("ask-" + each.name().toLowerCase(Locale.ROOT));
      item.setOnAction(event -> ask(each));
      addQuestion.getItems().add(item);
    }
    bind(
        lesson.tabProperty().subscribe(tab -> chosen.choose(toggles.get(tab.intValue()))),
        chosen.chosenProperty().subscribe(tab -> open(toggles.indexOf(tab))),
        lesson.versionProperty().subscribe(version -> build()),
        lesson.goals.rowsProperty().subscribe(this::showGoals),
        lesson.handedOutProperty().subscribe(handedOut::setText),
        lesson.clickedProperty().subscribe(clicked -> showClicked()));
  }

  private void open(int tab) {
    lesson.tabProperty().set(tab);
    List<Node> pages = List.of(sheet, goals, questions, locks);
    for (int k = 0; k < pages.size(); k++) Presence.set(pages.get(k), k == tab);
  }

  private void build() {
    if (lesson.modeProperty().get() != LessonMode.TEACHER) return;
    Lesson now = lesson.lesson();
    buildFields(now);
    goalEditors.clear();
    for (int k = 0; k < now.goals().size(); k++) {
      goalEditors.add(new GoalEditor(k, lesson.goals, texts));
    }
    goalRows.getChildren().setAll(goalEditors);
    showGoals(lesson.goals.rowsProperty().get());
    questionEditors.clear();
    for (LessonQuestion each : now.questions()) {
      questionEditors.add(new QuestionEditor(each.id(), lesson, texts));
    }
    questionRows.getChildren().setAll(questionEditors);
    showClicked();
    lockRows.getChildren().setAll(Stream.of(LessonControl.values()).map(this::lockRow).toList());
    addGoal.setDisable(!lesson.goals.canAdd());
    addQuestion.setDisable(!lesson.canAsk());
  }

  private void buildFields(Lesson now) {
    TextField title = new TextField();
    TextLimit.show(title, now.title(), Lesson.LONGEST_NAME, text -> write(l -> l.withTitle(text)));
    TextField author = new TextField();
    TextLimit.show(
        author, now.author(), Lesson.LONGEST_NAME, text -> write(l -> l.withAuthor(text)));
    TextArea instructions = new TextArea();
    TextLimit.show(
        instructions,
        now.instructions(),
        Lesson.LONGEST_INSTRUCTIONS,
        text -> write(l -> l.withInstructions(text)));
    VBox.setVgrow(instructions, Priority.ALWAYS);
    fields
        .getChildren()
        .setAll(
            LessonParts.name("lesson.title", title, "lesson-title", texts),
            title,
            LessonParts.name("lesson.author", author, "lesson-author", texts),
            author,
            LessonParts.name("lesson.instructions", instructions, "lesson-instructions", texts),
            instructions);
  }

  private void write(UnaryOperator<Lesson> edit) {
    lesson.write(edit);
  }

  private void showGoals(List<GoalRow> rows) {
    if (rows.size() != goalEditors.size()) return;
    for (int k = 0; k < rows.size(); k++) goalEditors.get(k).show(rows.get(k));
  }

  private void showClicked() {
    questionEditors.forEach(QuestionEditor::showClicked);
  }

  private HBox lockRow(LessonControl control) {
    ChoiceBox<Optional<Lock>> box = new ChoiceBox<>();
    ChoiceBoxes.fill(
        box, LOCKS, lock -> texts.get("lesson.lock." + lock.map(Lock::id).orElse("free")));
    box.setValue(Optional.ofNullable(lesson.lesson().locks().get(control)));
    box.setOnAction(event -> lesson.lock(control, box.getValue()));
    box.setId("lock-" + control.id());
    Label name = new Label(LocksViewModel.name(control, texts));
    name.setMaxWidth(Double.MAX_VALUE);
    name.setLabelFor(box);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(name, box);
    row.getStyleClass().add("lesson-row");
    return row;
  }

  @FXML
  private void addGoal() {
    lesson.goals.add();
  }

  private void ask(QuestionKind kind) {
    lesson.ask(kind);
    if (questionEditors.isEmpty()) return;
    QuestionEditor last = questionEditors.get(questionEditors.size() - 1);
    last.takeKeyboard();
    scroll.reveal(last);
  }

  @FXML
  private void preview() {
    lesson.togglePreview();
  }

  @FXML
  private void handOut() {
    lesson.handOut();
  }

  @FXML
  private void remove() {
    lesson.remove();
  }
}
