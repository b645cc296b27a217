package engram.ui.glossary;

import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The terms of the window in the present language, and which of them are looked for. */
public final class GlossaryViewModel {
  private final PanesViewModel panes;
  private final Texts texts;
  private final StringProperty sought = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>();
  private final ObservableValue<String> count;
  private final Texts english = in(Language.ENGLISH);
  private final Texts chinese = in(Language.CHINESE);

  /**
   * A term as it is shown.
   *
   * @param other its name in the other language
   * @param seen where it is seen
   */
  public record Entry(GlossaryTerm term, String name, String other, String text, String seen) {}

  public GlossaryViewModel(PanesViewModel panes, Texts texts) {
    this.panes = panes;
    this.texts = texts;
    refresh();
    sought.subscribe(this::refresh);
    texts.languageProperty().subscribe(this::refresh);
    count = texts.bound(this::count, entries);
  }

  // Properties

  /** What is looked for, in either language; all terms if it is empty. */
  public StringProperty soughtProperty() {
    return sought;
  }

  /** In the order of the present language. */
  public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** How many are shown of how many, or that there is none. */
  public ObservableValue<String> countProperty() {
    return count;
  }

  // Commands

  public void showStart() {
    panes.open(Overlay.START);
  }

  public void showGuide() {
    panes.showGuide();
  }

  /** Opens the place where the term is seen. */
  public void show(Entry entry) {
    entry.term().place().show(panes);
  }

  private static Texts in(Language language) {
    return new Texts(new SimpleObjectProperty<>(language));
  }

  private void refresh() {
    Texts others = texts.language() == Language.ENGLISH ? chinese : english;
    String word = sought.get().strip().toLowerCase(Locale.ROOT);
    entries.set(
        GlossaryTerm.ALL.stream()
            .map(term -> entry(term, others))
            .filter(entry -> has(entry, word))
            .sorted(
                Comparator.comparing(Entry::name, Collator.getInstance(texts.language().locale())))
            .toList());
  }

  private Entry entry(GlossaryTerm term, Texts others) {
    return new Entry(
        term,
        term.name(texts),
        term.name(others),
        term.text(texts),
        texts.get("glossary.seen", term.place().name(texts)));
  }

  private static boolean has(Entry entry, String word) {
    return (entry.name() + "\n" + entry.other() + "\n" + entry.text())
        .toLowerCase(Locale.ROOT)
        .contains(word);
  }

  private String count() {
    int found = entries.get().size();
    return found == 0
        ? texts.get("glossary.none")
        : texts.get(
            "glossary.count",
            RoundedNumber.whole(found),
            RoundedNumber.whole(GlossaryTerm.ALL.size()));
  }
}
