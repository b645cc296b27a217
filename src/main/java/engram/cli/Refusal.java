package engram.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one sentence what is wrong with a command line: the option, the text, what is allowed.
 */
final class Refusal {
  private Refusal() {}

  static String sentence(ParameterException refused) {
    if (refused instanceof UnmatchedArgumentException unmatched) return unknown(unmatched);
    if (refused instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice.";
    }
    ArgSpec option = option(refused);
    if (option != null && refused instanceof MissingParameterException)
      return missing(option, refused.getCommandLine());
    if (option != null && refused.getValue() != null && reader(option) != null) {
      return "%s takes %s, not \"%s\"."
          .formatted(name(option), reader(option).allowed(), refused.getValue());
    }
    if (option != null && refused.getValue() != null && option.typeInfo().isBoolean()) {
      return "%s takes no value, not \"%s\".".formatted(name(option), refused.getValue());
    }
    return refused.getMessage().lines().findFirst().orElse("wrong options");
  }

  private static ArgSpec option(ParameterException refused) {
    if (refused instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing.getMissing().get(0);
    }
    return refused.getArgSpec();
  }

  private static String missing(ArgSpec option, CommandLine command) {
    if (option.isPositional()) {
      String text = option.description()[0];
      return "%s needs a %s: %s"
          .formatted(
              name(command),
              option.paramLabel(),
              Character.toLowerCase(text.charAt(0)) + text.substring(1));
    }
    OptionValue<?> reader = reader(option);
    return name(option)
        + " needs a value: "
        + (reader == null ? option.paramLabel() : reader.allowed())
        + ".";
  }

  private static String unknown(UnmatchedArgumentException unmatched) {
    CommandLine where = unmatched.getCommandLine();
    String text = unmatched.getUnmatched().get(0);
    if (!where.getSubcommands().isEmpty() && !text.startsWith("-")) {
      String command = where.getParent() == null ? "command" : name(where) + " command";
      return "There is no %s \"%s\": use %s."
          .formatted(command, text, String.join(", ", where.getSubcommands().keySet()));
    }
    String name = name(where);
    List<PositionalParamSpec> words = where.getCommandSpec().positionalParameters();
    if (!words.isEmpty() && !unmatched.isUnknownOption()) {
      return "%s takes one %s: \"%s\" is one too many."
          .formatted(name, words.get(0).paramLabel(), text);
    }
    List<String> similar = unmatched.isUnknownOption() ? unmatched.getSuggestions() : List.of();
    return "%s has no option \"%s\": %s."
        .formatted(
            name,
            text,
            similar.isEmpty()
                ? "see " + name + " --help"
                : "perhaps " + String.join(" or ", similar) + " is meant");
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  /** An option by its name, what has none by what stands for it in the help. */
  static String name(ArgSpec option) {
    return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
  }

  private static OptionValue<?> reader(ArgSpec option) {
    return option.converters().length == 1 && option.converters()[0] instanceof OptionValue<?> value
        ? value
        : null;
  }
}
