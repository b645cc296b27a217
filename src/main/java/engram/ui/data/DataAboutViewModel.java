package engram.ui.data;

import engram.data.sets.BuiltInSet;
import engram.ui.base.Texts;
import engram.ui.data.own.DataEditor;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What is to be known of the data set in use; empty texts for the user's own rows. */
final class DataAboutViewModel {
  /** What it is, and what can be learned from it. */
  final ObservableValue<String> about;

  /** Where it comes from, and its licence. */
  final ObservableValue<String> origin;

  /** What choosing it changed at the end of the network, and why. */
  final ObservableValue<String> change;

  DataAboutViewModel(DataSetsViewModel sets, DataEditor editor, Texts texts) {
    DatasetTexts words = new DatasetTexts(texts);
    about = text(sets, texts, words::about);
    origin =
        text(
            sets,
            texts,
            set -> texts.get("data-about.origin", words.source(set), words.licence(set)));
    change = editor.ofData;
  }

  private static ObservableValue<String> text(
      DataSetsViewModel sets, Texts texts, Function<BuiltInSet, String> write) {
    ObservableValue<Optional<BuiltInSet>> chosen = sets.chosen;
    return Bindings.createStringBinding(
        () -> chosen.getValue().map(write).orElse(""), chosen, texts.languageProperty());
  }
}
