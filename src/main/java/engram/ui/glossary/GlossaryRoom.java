package engram.ui.glossary;

import engram.ui.base.Companion;
import engram.ui.base.Room;
import engram.ui.base.Workspace;
import engram.ui.places.Place;
import engram.ui.places.PlaceKind;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

  /** A place for each term. */
  public Stream<Place> places() {
    return GlossaryTerm.ALL.stream()
        .map(
            term -> Place.of("term/" + term.id(), PlaceKind.TERM, term::name, () -> explain(term)));
  }

  private void explain(GlossaryTerm term) {
    shared.panes().show(Workspace.TRAIN);
    shared.panes().open(Companion.GLOSSARY);
    glossary().soughtProperty().set(term.name(shared.texts()));
  }

  /** Made when it is first opened: it reads the texts of both languages. */
  private GlossaryViewModel glossary() {
    if (glossary == null) glossary = new GlossaryViewModel(shared.panes(), shared.texts());
    return glossary;
  }
}
