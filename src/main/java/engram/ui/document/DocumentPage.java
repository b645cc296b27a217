package engram.ui.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the document, in their order. */
public enum DocumentPage {
  WHY,
  BRAIN,
  NETWORK,
  ALIKE,
  MEMORY,
  FORMULAS,
  EXAMPLE,
  NEXT;

  /** Of its file, its picture and its texts. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The page of that id. */
  public static Optional<DocumentPage> of(String id) {
    return Stream.of(values()).filter(page -> page.id().equals(id)).findFirst();
  }
}
