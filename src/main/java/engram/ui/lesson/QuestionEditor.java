package engram.ui.lesson;

import engram.lesson.Lesson;
import engram.lesson.LessonQuestion;
import engram.nn.Part;
import engram.ui.base.NumberInput;
import engram.ui.base.Texts;
import engram.ui.controls.TextLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A question to be written, and what is right. */
final class QuestionEditor extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final String id;
  private final LessonViewModel lesson;
  private final Texts texts;
  private final TextArea prompt = new TextArea();

  /** Of a neuron that is to be clicked. */
  private final Button accept = new Button();

  QuestionEditor(String id, LessonViewModel lesson, Texts texts) {
    this.id = id;
    this.lesson = lesson;
    this.texts = texts;
    getStyleClass().add("lesson-question");
    LessonQuestion question = now();
    prompt.setId("prompt-" + id);
    prompt.setPrefRowCount(2);
    prompt.setMinHeight(Region.USE_PREF_SIZE);
    prompt.setPromptText(texts.get("lesson.prompt"));
    prompt.setAccessibleText(texts.get("lesson.prompt"));
    TextLimit.show(
        prompt,
        question.prompt(),
        Lesson.LONGEST_PROMPT,
        text -> lesson.write(now().withPrompt(text)));
    getChildren().addAll(head(question), prompt);
    if (question instanceof LessonQuestion.Choice choice) getChildren().addAll(options(choice));
    if (question instanceof LessonQuestion.Amount amount) getChildren().add(number(amount));
    if (question instanceof LessonQuestion.Neuron neuron) getChildren().addAll(neurons(neuron));
  }

  private LessonQuestion now() {
    return lesson.lesson().question(id).orElseThrow();
  }

  private HBox head(LessonQuestion question) {
    Label kind = new Label(QuestionKind.of(question).name(texts));
    kind.getStyleClass().add("lesson-name");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(
            kind,
            space,
            LessonParts.sign(
                "raise-" + id, "fth-arrow-up", texts.get("lesson.raise"), () -> lesson.raise(id)),
            LessonParts.sign(
                "drop-" + id, "fth-trash-2", texts.get("lesson.drop"), () -> lesson.drop(id)));
    head.getStyleClass().add("lesson-row");
    return head;
  }

  void takeKeyboard() {
    prompt.requestFocus();
  }

  // Choice

  private List<Node> options(LessonQuestion.Choice choice) {
    List<Node> rows = new ArrayList<>();
    ToggleGroup group = new ToggleGroup();
    rows.add(LessonParts.words(texts.get("lesson.option.mark"), "muted"));
    for (int k = 0; k < choice.options().size(); k++) rows.add(option(choice, k, group));
    Button add = new Button(texts.get("lesson.option.add"));
    add.setId("add-option-" + id);
    add.getStyleClass().add("plain-button");
    add.setDisable(choice.options().size() >= Lesson.MOST_OPTIONS);
    add.setOnAction(event -> addOption());
    rows.add(add);
    return rows;
  }

  private HBox option(LessonQuestion.Choice choice, int number, ToggleGroup group) {
    String text = choice.options().get(number);
    RadioButton right = new RadioButton();
    right.setId("right-" + id + "-" + number);
    right.setToggleGroup(group);
    right.setAccessibleText(texts.get("lesson.option.right"));
    right.setSelected(choice.right().filter(text::equals).isPresent());
    // the arrow keys choose without an action
    right
        .selectedProperty()
        .subscribe(
            (before, chosen) -> {
              if (chosen) chooseRight(number);
            });
    TextField field = new TextField();
    field.setId("option-" + id + "-" + number);
    field.setAccessibleText(texts.get("lesson.option", number + 1));
    HBox.setHgrow(field, Priority.ALWAYS);
    TextLimit.show(
        field,
        text,
        Lesson.LONGEST_OPTION,
        written -> field.pseudoClassStateChanged(WRONG, !rename(number, written)));
    Button remove =
        LessonParts.sign(
            "remove-option-" + id + "-" + number,
            "fth-x",
            texts.get("lesson.option.remove"),
            () -> removeOption(number));
    remove.setDisable(choice.options().size() <= Lesson.LEAST_OPTIONS);
    HBox row = new HBox(right, field, remove);
    row.getStyleClass().add("lesson-row");
    return row;
  }

  private LessonQuestion.Choice choice() {
    return (LessonQuestion.Choice) now();
  }

  private void chooseRight(int number) {
    LessonQuestion.Choice old = choice();
    lesson.write(
        new LessonQuestion.Choice(
            id, old.prompt(), old.options(), Optional.of(old.options().get(number))));
  }

  /** What a file could not hold is not taken: an empty option, or one that is there already. */
  private boolean rename(int number, String text) {
    LessonQuestion.Choice old = choice();
    List<String> options = new ArrayList<>(old.options());
    String before = options.get(number);
    if (text.equals(before)) return true;
    if (text.isBlank() || options.contains(text)) return false;
    options.set(number, text);
    Optional<String> right = old.right().map(known -> known.equals(before) ? text : known);
    lesson.write(new LessonQuestion.Choice(id, old.prompt(), options, right));
    return true;
  }

  private void addOption() {
    LessonQuestion.Choice old = choice();
    List<String> options = new ArrayList<>(old.options());
    int number = options.size() + 1;
    while (options.contains(texts.get("lesson.option", number))) number++;
    options.add(texts.get("lesson.option", number));
    lesson.change(new LessonQuestion.Choice(id, old.prompt(), options, old.right()));
  }

  private void removeOption(int number) {
    LessonQuestion.Choice old = choice();
    List<String> options = new ArrayList<>(old.options());
    options.remove(number);
    lesson.change(
        new LessonQuestion.Choice(
            id, old.prompt(), options, old.right().filter(options::contains)));
  }

  // Number

  private HBox number(LessonQuestion.Amount amount) {
    TextField right = new TextField();
    TextField tolerance = new TextField();
    right.setText(
        amount.right().isPresent() ? NumberInput.format(amount.right().getAsDouble()) : "");
    tolerance.setText(NumberInput.format(amount.tolerance()));
    HBox row =
        new HBox(
            LessonParts.name("lesson.number.right", right, "number-" + id, texts),
            right,
            LessonParts.name("lesson.number.tolerance", tolerance, "tolerance-" + id, texts),
            tolerance);
    row.getStyleClass().add("lesson-row");
    for (TextField each : List.of(right, tolerance)) {
      each.getStyleClass().add("number-field");
      each.textProperty().subscribe((before, text) -> writeNumber(right, tolerance));
    }
    return row;
  }

  /** Without a number nothing is said of what is right. */
  private void writeNumber(TextField right, TextField tolerance) {
    OptionalDouble wanted = NumberInput.parseFinite(right.getText());
    OptionalDouble far = NumberInput.parseFinite(tolerance.getText());
    boolean fit = far.isPresent() && far.getAsDouble() >= 0;
    right.pseudoClassStateChanged(WRONG, wanted.isEmpty() && !right.getText().isBlank());
    tolerance.pseudoClassStateChanged(WRONG, !fit);
    if (!fit) return;
    double kept = wanted.isPresent() ? far.getAsDouble() : 0;
    lesson.write(new LessonQuestion.Amount(id, now().prompt(), wanted, kept));
  }

  // Neuron

  private List<Node> neurons(LessonQuestion.Neuron question) {
    String names = question.right().stream().map(lesson::name).collect(Collectors.joining("\n"));
    Label accepted = LessonParts.words(names.isEmpty() ? texts.get("lesson.neuron.none") : names);
    accepted.setId("accepted-" + id);
    if (names.isEmpty()) accepted.getStyleClass().add("muted");
    accept.setId("accept-" + id);
    accept.setOnAction(event -> accept());
    HBox row = new HBox(accept);
    row.getStyleClass().add("lesson-row");
    if (!question.right().isEmpty()) {
      row.getChildren()
          .add(
              LessonParts.sign(
                  "clear-" + id,
                  "fth-x",
                  texts.get("lesson.neuron.clear"),
                  () -> lesson.change(new LessonQuestion.Neuron(id, now().prompt(), List.of()))));
    }
    return List.of(accepted, row);
  }

  /** What a click on the button would accept. */
  void showClicked() {
    Optional<Part.Neuron> clicked = lesson.clickedProperty().getValue();
    accept.setDisable(clicked.isEmpty());
    accept.setText(
        clicked
            .map(neuron -> texts.get("lesson.neuron.accept", lesson.name(neuron)))
            .orElseGet(() -> texts.get("lesson.neuron.click")));
  }

  private void accept() {
    LessonQuestion.Neuron old = (LessonQuestion.Neuron) now();
    lesson
        .clickedProperty()
        .getValue()
        .filter(neuron -> !old.right().contains(neuron))
        .filter(neuron -> old.right().size() < Lesson.MOST_NEURONS)
        .ifPresent(
            neuron -> {
              List<Part.Neuron> right = new ArrayList<>(old.right());
              right.add(neuron);
              lesson.change(new LessonQuestion.Neuron(id, old.prompt(), right));
            });
  }
}
