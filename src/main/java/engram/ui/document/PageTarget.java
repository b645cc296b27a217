package engram.ui.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a link leads.
 *
 * @param id of the term, the place, the part of the picture or the page
 */
record PageTarget(Kind kind, String id) {

  /** What links lead to; each has its scheme, such as {@code term:weight}. */
  enum Kind {
    /** A word of the glossary; it is a part of the picture, too, if that has one of this name. */
    TERM,
    /** A place of the window. */
    PLACE,
    /** A part of the picture beside the page. */
    PART,
    /** Another page. */
    PAGE
  }

  /** What such an address means; empty if it is none of these. */
  static Optional<PageTarget> of(String address) {
    int colon = address.indexOf(':');
    if (colon < 0) return Optional.empty();
    String scheme = address.substring(0, colon).toUpperCase(Locale.ROOT);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(scheme))
        .findFirst()
        .map(kind -> new PageTarget(kind, address.substring(colon + 1)));
  }

  /** Whether the word stands for something that the picture can light. */
  boolean isLit() {
    return kind == Kind.TERM || kind == Kind.PART;
  }
}
