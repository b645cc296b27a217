package engram.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run is to reach, such as {@code test accuracy >= 0.95}.
 *
 * @param text as it was written
 * @param comparison {@code >=}, {@code <=}, {@code >}, {@code <} or {@code =}
 */
public record Goal(String text, Quantity quantity, String comparison, double bound) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([\\p{L}\\d ²-]+?)\\s*(>=|<=|≥|≤|>|<|=)\\s*(\\S+)\\s*");

  private static final Map<String, String> SIGNS = Map.of("≥", ">=", "≤", "<=");

  /**
   * @throws GoalException if it is no goal, with a sentence that says what one looks like
   */
  public static Goal parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new GoalException(
          GoalException.Fault.FORM,
          text.strip(),
          "A goal is a quantity, a comparison and a number, such as test accuracy >= 0.95.");
    }
    String sign = parts.group(2);
    return new Goal(
        text.strip(),
        quantity(parts.group(1)),
        SIGNS.getOrDefault(sign, sign),
        number(parts.group(3)));
  }

  /** The goal that is written there; empty if it is none. */
  public static Optional<Goal> find(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Quantity quantity(String words) {
    String id = words.toLowerCase(Locale.ROOT).replace('²', '2').strip().replaceAll(" +", "-");
    return Arrays.stream(Quantity.values())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new GoalException(GoalException.Fault.QUANTITY, words, unknown(words)));
  }

  private static String unknown(String words) {
    return "There is no quantity \"%s\" for a goal; there are %s."
        .formatted(words, Quantity.names());
  }

  private static double number(String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) return number;
    } catch (NumberFormatException e) {
      // the sentence below
    }
    throw new GoalException(
        GoalException.Fault.NUMBER, text, "The bound of a goal is a number, not \"" + text + "\".");
  }

  /** Whether a run with that value reaches it; one without such a value does not. */
  public boolean isMetBy(double value) {
    return switch (comparison) {
      case ">=" -> value >= bound;
      case "<=" -> value <= bound;
      case ">" -> value > bound;
      case "<" -> value < bound;
      default -> value == bound;
    };
  }
}
