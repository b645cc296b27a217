package engram.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a page on what concerns more than one command. */
@Command(
    name = "help",
    customSynopsis = "engram help [TOPIC]",
    description =
        "Tells of a topic: numbers, the conventions by which another program gets the same ones.")
final class HelpCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "${COMPLETION-CANDIDATES}.")
  private Topic topic;

  @Mixin private HelpOption help;

  /** What there is a page on, in a file beside this class. */
  enum Topic {
    NUMBERS;

    /** As it is typed. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    String page() {
      String file = id() + ".txt";
      try (InputStream in = HelpCommand.class.getResourceAsStream(file)) {
        return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    if (topic == null) command.parent().commandLine().usage(out);
    else topic.page().lines().forEach(out::println);
    return ExitCode.OK;
  }
}
