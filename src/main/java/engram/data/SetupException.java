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
  public enum Kind {
    /** The rows, the part that takes them all ({@code test} or {@code validation}), its share. */
    NO_TRAINING_ROW("no-training-row"),
    /** The number of the class that has one row only, and the part that needs one too. */
    ONE_ROW_OF_CLASS("one-row-of-class"),
    /** The part, how many rows it has, how many classes there are. */
    NO_ROOM_FOR_CLASSES("no-room-for-classes"),
    /** How many rows there are, all of which lack something. */
    NO_COMPLETE_ROW("no-complete-row"),
    NO_INPUT("no-input"),
    /** The formula, and the number of the feature in it that there is not, from 1. */
    FEATURE_NOT_THERE("feature-not-there"),
    /** The formula, and the name of a feature in it that is a category. */
    FEATURE_NO_NUMBER("feature-no-number"),
    /** The formula, and the first row for which it has no finite value. */
    NO_VALUE("no-value"),
    /** The feature, the formula or the target whose numbers can't be scaled. */
    TOO_LARGE("too-large"),
    LOSS_NOT_FINITE("loss-not-finite"),
    /** The memory is too small for the rows. */
    MEMORY("memory"),
    /** Nothing is wrong: whoever asked for it wants it no more. */
    STOPPED("stopped");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
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
