package engram.ui.data.files;

import engram.data.read.Format;
import engram.data.read.TextEncoding;
import engram.data.table.DecimalMark;
import engram.ui.base.BoundPane;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;

/** How the file is written; what the user has not chosen is marked as guessed. */
public final class ImportFormatController extends BoundPane {
  private final ImportViewModel importing;
  private final ImportFormatViewModel format;
  private final Shared shared;
  private boolean following;

  @FXML private Node row;
  @FXML private ChoiceBox<TextEncoding> encoding;
  @FXML private Label encodingGuessed;
  @FXML private Node separatorBox;
  @FXML private ChoiceBox<Character> separator;
  @FXML private Label separatorGuessed;
  @FXML private Node decimalBox;
  @FXML private ChoiceBox<DecimalMark> decimal;
  @FXML private Label decimalGuessed;
  @FXML private Node headerBox;
  @FXML private ChoiceBox<Boolean> header;
  @FXML private Label headerGuessed;
  @FXML private Label arff;

  public ImportFormatController(ImportViewModel importing, Shared shared) {
    this.importing = importing;
    this.format = importing.preview().format;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    choices(encoding, List.of(TextEncoding.values()), TextEncoding::label, format::chooseEncoding);
    choices(separator, format.separators(), this::name, format::chooseSeparator);
    choices(decimal, List.of(DecimalMark.values()), this::name, format::chooseDecimalMark);
    choices(header, List.of(true, false), this::name, format::chooseHeader);
    bind(
        importing
            .subjectProperty()
            .subscribe(s -> Presence.set(row, s.flatMap(what -> what.file()).isPresent())),
        format.formatProperty().subscribe(now -> show()),
        format.choices.subscribe(now -> show()));
  }

  private <T> void choices(
      ChoiceBox<T> box, List<T> items, Function<T, String> name, Consumer<T> choose) {
    ChoiceBoxes.fill(box, items, name);
    box.setOnAction(
        event -> {
          if (!following && box.getValue() != null) choose.accept(box.getValue());
        });
  }

  private String name(char sign) {
    return switch (sign) {
      case ',' -> shared.texts().get("import-format.comma");
      case ';' -> shared.texts().get("import-format.semicolon");
      case '\t' -> shared.texts().get("import-format.tab");
      case '|' -> shared.texts().get("import-format.bar");
      case ' ' -> shared.texts().get("import-format.space");
      default -> String.valueOf(sign);
    };
  }

  private String name(DecimalMark mark) {
    return shared.texts().get("import-format." + (mark == DecimalMark.COMMA ? "comma" : "point"));
  }

  private String name(boolean names) {
    return shared.texts().get("import-format." + (names ? "names" : "values"));
  }

  /** What was chosen, else what was guessed: a choice is seen before the file is read so. */
  private void show() {
    Optional<Format> now = format.formatProperty().get();
    engram.data.read.FormatChoices made = format.choices.get();
    following = true;
    show(encoding, encodingGuessed, made.encoding(), now.map(Format::encoding));
    separator.getItems().setAll(format.separators());
    show(separator, separatorGuessed, made.separator(), now.map(Format::separator));
    show(decimal, decimalGuessed, made.decimalMark(), now.map(Format::decimalMark));
    show(header, headerGuessed, made.header(), now.map(Format::header));
    following = false;
    boolean free = now.filter(f -> !f.arff()).isPresent();
    List.of(separatorBox, decimalBox, headerBox).forEach(box -> Presence.set(box, free));
    Presence.set(arff, now.filter(Format::arff).isPresent());
  }

  private static <T> void show(
      ChoiceBox<T> box, Label guess, Optional<T> chosen, Optional<T> guessed) {
    box.setValue(chosen.or(() -> guessed).orElse(null));
    guess.setVisible(chosen.isEmpty());
  }
}
