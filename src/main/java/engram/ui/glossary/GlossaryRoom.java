package engram.ui.glossary;

import engram.ui.base.Room;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;

/** What the words of the window mean, in both languages, and where each is seen. */
public final class GlossaryRoom implements Room {
  private final Shared shared;
  private GlossaryViewModel glossary;

  public GlossaryRoom(Shared shared) {
    this.shared = shared;
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(GlossaryController.class, () -> new GlossaryController(glossary()));
  }

  /** Made when it is first opened: it reads the texts of both languages. */
  private GlossaryViewModel glossary() {
    if (glossary == null) glossary = new GlossaryViewModel(shared.panes(), shared.texts());
    return glossary;
  }
}
