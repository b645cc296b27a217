package engram.ui.document;

import engram.data.Identified;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the document, in their order. */
public enum DocumentPage implements Identified {
  WHY,
  BRAIN,
  NETWORK,
  ALIKE,
  MEMORY,
  FORMULAS,
  EXAMPLE,
  NEXT;

  /** The page of that id. */
  public static Optional<DocumentPage> of(String id) {
    return Stream.of(values()).filter(page -> page.id().equals(id)).findFirst();
  }
}
