package engram.ui.plot;

/**
 * A colour by what it means, so that the description of a plot is the same in each theme.
 *
 * @param number the class of {@link Token#CLASS} and {@link Token#CLASS_EDGE}, the value of {@link
 *     Token#SIGNED}
 * @param towards what it is mixed with
 * @param share of that in the mixture
 * @param opacity 1 hides what lies below
 */
public record Ink(Token token, double number, Token towards, double share, double opacity) {
  public static final Ink TEXT = of(Token.TEXT);
  public static final Ink MUTED = of(Token.MUTED);
  public static final Ink BORDER = of(Token.BORDER);
  public static final Ink CARD = of(Token.CARD);
  public static final Ink ZERO = of(Token.ZERO);
  public static final Ink ACCENT = of(Token.ACCENT);
  public static final Ink POINTED = of(Token.POINTED);
  static final Ink POSITIVE = of(Token.POSITIVE);
  static final Ink NEGATIVE = of(Token.NEGATIVE);
  public static final Ink TRAINING = of(Token.TRAINING);
  public static final Ink VALIDATION = of(Token.VALIDATION);
  public static final Ink TEST = of(Token.TEST);

  /** The colours of a palette. */
  public enum Token {
    TEXT,
    MUTED,
    BORDER,
    CARD,
    ZERO,
    ACCENT,
    POINTED,
    POSITIVE,
    NEGATIVE,
    TRAINING,
    VALIDATION,
    TEST,
    CLASS,
    CLASS_EDGE,
    SIGNED
  }

  private static Ink of(Token token) {
    return of(token, 0);
  }

  private static Ink of(Token token, double number) {
    return new Ink(token, number, token, 0, 1);
  }

  /** The colour of a class. */
  public static Ink ofClass(int label) {
    return of(Token.CLASS, label);
  }

  /** Of a curve of a class, and around its marks; and of curves that stand for several things. */
  public static Ink ofCurve(int label) {
    return of(Token.CLASS_EDGE, label);
  }

  /** From orange at −1 to blue at 1. */
  static Ink signed(double value) {
    return of(Token.SIGNED, value);
  }

  /** The class's colour; of a number, whose label is below 0, that of its shade. */
  public static Ink of(int label, double shade) {
    return label < 0 ? signed(shade) : ofClass(label);
  }

  /** Mixed with another colour. */
  public Ink towards(Token other, double newShare) {
    return new Ink(token, number, other, newShare, opacity);
  }

  /** Fading into the card. */
  public Ink faded(double newShare) {
    return towards(Token.CARD, newShare);
  }

  /** So that what lies below is seen. */
  public Ink clear(double newOpacity) {
    return new Ink(token, number, towards, share, newOpacity);
  }
}
