package engram.data;

import java.util.Arrays;
import java.util.List;

/**
 * Data can't be set up for a run in the way that is asked for. The message says it in English; kind
 * and facts let others say it in another language.
 */
public final class SetupException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Kind implements Identified {
    /** The rows, the part that takes them all ({@code test} or {@code validation}), its share. */
    NO_TRAINING_ROW,
    /** The number of the class that has one row only, and the part that needs one too. */
    ONE_ROW_OF_CLASS,
    /** The part, how many rows it has, how many classes there are. */
    NO_ROOM_FOR_CLASSES,
    /** How many rows there are, all of which lack something. */
    NO_COMPLETE_ROW,
    NO_INPUT,
    /** The formula, and the number of the feature in it that there is not, from 1. */
    FEATURE_NOT_THERE,
    /** The formula, and the name of a feature in it that is a category. */
    FEATURE_NO_NUMBER,
    /** The formula, and the first row for which it has no finite value. */
    NO_VALUE,
    /** The feature, the formula or the target whose numbers can't be scaled. */
    TOO_LARGE,
    LOSS_NOT_FINITE,
    /** The memory is too small for the rows. */
    MEMORY,
    /** Nothing is wrong: whoever asked for it wants it no more. */
    STOPPED
  }

  private final Kind kind;
  private final transient List<String> facts;

  public SetupException(Kind kind, String sentence, Object... facts) {
    super(sentence);
    this.kind = kind;
    this.facts = Arrays.stream(facts).map(String::valueOf).toList();
  }

  /** The numbers of that feature, formula or target can't be scaled. */
  static SetupException tooLarge(String name) {
    return new SetupException(
        Kind.TOO_LARGE, "the numbers of " + name + " are not finite or too large to scale", name);
  }

  public Kind kind() {
    return kind;
  }

  /** As {@link Kind} names them. */
  public List<String> facts() {
    return facts;
  }
}
