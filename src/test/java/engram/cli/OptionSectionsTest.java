package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The help of every command: nothing in it is a name that only the program's source has. */
class OptionSectionsTest {
  /** A command's words, with those of the commands below it. */
  private static Stream<String> commands() {
    return commands("").filter(command -> !command.endsWith("help"));
  }

  private static Stream<String> commands(String above) {
    Stream<String> own = above.isEmpty() ? Stream.of() : Stream.of(above);
    String help = help(above);
    if (!help.contains("Commands:\n")) return own;
    List<String> below =
        Pattern.compile("(?m)^  ([a-z]+)  ")
            .matcher(help.substring(help.indexOf("Commands:\n")))
            .results()
            .map((MatchResult found) -> found.group(1))
            .filter(name -> !name.equals("help"))
            .toList();
    return Stream.concat(
        own, below.stream().flatMap(name -> commands((above + " " + name).strip())));
  }

  private static String help(String command) {
    List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
    if (command.isEmpty()) words.clear();
    words.add("--help");
    return CommandLineRun.of(words.toArray(String[]::new)).out();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void headingsAndPlaceholdersAreWords(String command) {
    String help = help(command);
    List<String> headings =
        Pattern.compile("\n\n(\\S.*)\n").matcher(help).results().map(m -> m.group(1)).toList();
    assertThat(headings).allMatch(heading -> heading.matches("[A-Z][a-z ]+"));
    assertThat(help).startsWith("Usage: engram " + command).doesNotContainPattern("<\\w+>");
  }

  /** As Engram says it, and not as its library does. */
  @ParameterizedTest
  @MethodSource("commands")
  void aValueThatDoesNotFitIsToldInOneSentence(String command) {
    List<String> options =
        Pattern.compile("(?m)(--[a-z0-9-]+)=")
            .matcher(help(command))
            .results()
            .map(m -> m.group(1))
            .toList();
    for (String option : options) {
      List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
      words.addAll(List.of(option + "=?no", "--help"));
      CommandLineRun run = CommandLineRun.of(words.toArray(String[]::new));
      assertThat(run.err()).as(option).isIn("", told(run, option));
    }
  }

  private static String told(CommandLineRun run, String option) {
    boolean isTold =
        run.err().startsWith(option + " takes ")
            && run.err().endsWith(", not \"?no\"." + System.lineSeparator());
    return isTold ? run.err() : "another sentence";
  }
}
