package engram.ui.memory.tag;

import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A mouse and what is said of it, for tests; work is done when they say so, and the many mice
 * beside it, which take long, are not measured.
 */
final class TagDesk {
  final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
  final Texts texts = new Texts(language);
  private final Queue<Runnable> worker = new ArrayDeque<>();
  final TagModels models =
      new TagModels(
          texts,
          () -> {
            throw new AssertionError("nobody looks at Train");
          },
          worker::add,
          worker::add,
          Runnable::run,
          () -> 0);

  TagDesk() {
    models.mice.cancel();
  }

  void work() {
    while (!worker.isEmpty()) worker.remove().run();
  }
}
