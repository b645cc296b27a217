package engram.ui.data.files;

import engram.data.read.Format;
import engram.data.read.FormatChoices;
import engram.data.read.TextEncoding;
import engram.data.table.DecimalMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** How the file is written: as guessed, and as the user says. */
public final class ImportFormatViewModel {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|', ' ');

  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Optional<Format>> format =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What the user says; the rest is guessed. */
  final ObjectProperty<FormatChoices> choices = new SimpleObjectProperty<>(FormatChoices.NONE);

  /**
   * @param changed called when the user chooses something else
   */
  ImportFormatViewModel(Runnable changed) {
    this.changed = changed;
  }

  /** For another file. */
  void begin(FormatChoices made, Optional<Format> known) {
    choices.set(made);
    format.set(known);
  }

  void show(Format now) {
    format.set(Optional.of(now));
  }

  // Properties

  /** As chosen and guessed; empty if nothing of the file could be read. */
  public ReadOnlyObjectProperty<Optional<Format>> formatProperty() {
    return format.getReadOnlyProperty();
  }

  /** The usual separators, and that of the file if it is another. */
  List<Character> separators() {
    List<Character> all = new ArrayList<>(SEPARATORS);
    format.get().map(Format::separator).filter(sign -> !all.contains(sign)).ifPresent(all::add);
    return all;
  }

  // Commands

  void chooseEncoding(TextEncoding encoding) {
    if (isNew(choices.get().encoding(), Format::encoding, encoding)) {
      choose(choices.get().encoding(encoding));
    }
  }

  void chooseSeparator(char separator) {
    if (isNew(choices.get().separator(), Format::separator, separator)) {
      choose(choices.get().separator(separator));
    }
  }

  void chooseDecimalMark(DecimalMark mark) {
    if (isNew(choices.get().decimalMark(), Format::decimalMark, mark)) {
      choose(choices.get().decimalMark(mark));
    }
  }

  /** Whether the first line names the columns. */
  public void chooseHeader(boolean header) {
    if (isNew(choices.get().header(), Format::header, header)) {
      choose(choices.get().header(header));
    }
  }

  /** Neither chosen already nor guessed; what was read last may be older than the choice. */
  private <T> boolean isNew(Optional<T> chosen, Function<Format, T> guessed, T choice) {
    return chosen.or(() -> format.get().map(guessed)).filter(choice::equals).isEmpty();
  }

  private void choose(FormatChoices more) {
    choices.set(more);
    changed.run();
  }
}
