package engram.cli;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** The files that a command line names: none of those that are written is another one of them. */
final class FileArguments {
  private FileArguments() {}

  /**
   * @throws WrongOptions if one has no name, or would be written over another
   */
  static void check(ParseResult parsed) {
    ParseResult command = parsed;
    while (command.hasSubcommand()) command = command.subcommand();
    List<ArgSpec> files =
        command.matchedArgs().stream().filter(arg -> arg.getValue() instanceof Path).toList();
    for (ArgSpec file : files) checkName(file);
    for (ArgSpec file : files) {
      if (!isWritten(file)) continue;
      for (ArgSpec other : files) {
        if (other != file) checkApart(file, other);
      }
    }
  }

  private static void checkName(ArgSpec file) {
    String name = path(file).toString();
    if (name.isEmpty()) {
      String kind = file.paramLabel().equals("DIR") ? "folder" : "file";
      throw new WrongOptions(Refusal.name(file) + " takes the name of a " + kind + ", not \"\".");
    }
    if (name.equals("-") && isWritten(file)) {
      throw new WrongOptions(
          Refusal.name(file)
              + " takes the name of a file, not \"-\": standard output has the report.");
    }
  }

  private static void checkApart(ArgSpec written, ArgSpec other) {
    if (!isSame(path(written), path(other))) return;
    throw new WrongOptions(
        "%s and %s name the same file \"%s\", which would be lost: give %s another name."
            .formatted(
                Refusal.name(other), Refusal.name(written), path(written), Refusal.name(written)));
  }

  /** As far as can be seen; who may not look is told when the file is opened. */
  private static boolean isSame(Path one, Path other) {
    if (one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) return true;
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isWritten(ArgSpec file) {
    return file.userObject() instanceof Field field && field.isAnnotationPresent(Written.class);
  }

  private static Path path(ArgSpec file) {
    return file.getValue();
  }
}
