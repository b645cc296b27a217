package engram.ui.data.table;

import engram.ui.base.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What is to be told of the last thing done with the table, in the language of the window. */
final class DataTableMessage {
  private final Texts texts;
  private final ObjectProperty<Optional<Supplier<String>>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Supplier<String>>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /** What could not be done and why; else empty. */
  final ObservableValue<String> problemText;

  /** What is worth knowing of what was done; else empty. */
  final ObservableValue<String> noticeText;

  DataTableMessage(Texts texts) {
    this.texts = texts;
    problemText = text(problem);
    noticeText = text(notice);
  }

  private ObservableValue<String> text(ObjectProperty<Optional<Supplier<String>>> sentence) {
    return texts.bound(() -> sentence.get().map(Supplier::get).orElse(""), sentence);
  }

  void clear() {
    problem.set(Optional.empty());
    notice.set(Optional.empty());
  }

  void problem(Supplier<String> sentence) {
    clear();
    problem.set(Optional.of(sentence));
  }

  /** What was typed and left, though it could not be taken. */
  void refused(String sentence) {
    problem(() -> sentence);
  }

  void problem(String key, Object... arguments) {
    problem(() -> texts.get(key, arguments));
  }

  void notice(String key, Object... arguments) {
    clear();
    notice.set(Optional.of(() -> texts.get(key, arguments)));
  }

  /** An edit of what comes with the program made a copy of that name. */
  void copied(String name) {
    notice("data-table.copied", name);
  }
}
