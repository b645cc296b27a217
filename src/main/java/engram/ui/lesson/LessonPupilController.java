package engram.ui.lesson;

import engram.lesson.Lesson;
import engram.lesson.LessonQuestion;
import engram.ui.base.BoundPane;
import engram.ui.base.Texts;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import engram.ui.controls.TextLimit;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sheet as a pupil fills it in. */
final class LessonPupilController extends BoundPane {
  private final LessonViewModel lesson;
  private final Texts texts;
  private final List<GoalLine> goalLines = new ArrayList<>();
  private final List<AnswerView> answers = new ArrayList<>();

  @FXML private VBox sheet;
  @FXML private Button back;
  @FXML private Label saving;

  LessonPupilController(LessonViewModel lesson, Texts texts) {
    this.lesson = lesson;
    this.texts = texts;
  }

  /** A goal and whether the run meets it. */
  private final class GoalLine extends HBox {
    private final Icon mark = new Icon();
    private final Label text = LessonParts.words("");
    private final Label now = new Label();

    GoalLine() {
      getStyleClass().addAll("lesson-row", "lesson-goal");
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      now.getStyleClass().add("muted");
      now.setMinWidth(USE_PREF_SIZE);
      getChildren().addAll(mark, text, now);
    }

    void show(GoalRow row) {
      LessonParts.show(mark, row.met(), texts);
      text.setText(row.text());
      now.setText(row.now());
    }
  }

  @FXML
  private void initialize() {
    bind(
        lesson.versionProperty().subscribe(version -> build()),
        lesson.goals.rowsProperty().subscribe(this::showGoals),
        lesson.clickedProperty().subscribe(clicked -> showClicked()));
  }

  private void build() {
    if (lesson.modeProperty().get() != LessonMode.PUPIL) return;
    Lesson now = lesson.lesson();
    List<Node> parts = new ArrayList<>();
    if (!now.title().isBlank()) parts.add(LessonParts.words(now.title(), "lesson-heading"));
    if (!now.author().isBlank()) parts.add(LessonParts.words(now.author(), "muted"));
    if (!now.instructions().isBlank()) parts.add(LessonParts.words(now.instructions()));
    TextField name = new TextField();
    TextLimit.show(name, now.pupil().name(), Lesson.LONGEST_NAME, lesson::writeName);
    parts.add(LessonParts.name("lesson.pupil", name, "pupil-name", texts));
    parts.add(name);
    goalLines.clear();
    now.goals().forEach(goal -> goalLines.add(new GoalLine()));
    if (!goalLines.isEmpty()) parts.add(LessonParts.words(texts.get("lesson.goals"), "card-title"));
    parts.addAll(goalLines);
    answers.clear();
    List<LessonQuestion> questions = now.questions();
    for (int k = 0; k < questions.size(); k++) {
      answers.add(new AnswerView(k + 1, questions.get(k), lesson, texts));
    }
    if (!answers.isEmpty()) {
      parts.add(LessonParts.words(texts.get("lesson.questions"), "card-title"));
    }
    parts.addAll(answers);
    sheet.getChildren().setAll(parts);
    showGoals(lesson.goals.rowsProperty().get());
    showClicked();
    Presence.set(back, lesson.isPreview());
    Presence.set(saving, !lesson.isPreview());
  }

  private void showGoals(List<GoalRow> rows) {
    if (rows.size() != goalLines.size()) return;
    for (int k = 0; k < rows.size(); k++) goalLines.get(k).show(rows.get(k));
  }

  private void showClicked() {
    answers.forEach(AnswerView::showClicked);
  }

  @FXML
  private void back() {
    lesson.togglePreview();
  }
}
