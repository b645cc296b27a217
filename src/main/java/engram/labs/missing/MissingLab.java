package engram.labs.missing;

import engram.labs.Lab;

/**
 * Who is missing?
 *
 * @param place which network is seen: 0 for the one that saw nobody of that kind
 */
public record MissingLab(MissingSetup setup, int place) implements Lab {
  /** No setup has more networks. */
  public static final int MOST_PLACES = 12;
}
