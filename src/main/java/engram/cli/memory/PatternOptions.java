package engram.cli.memory;

import engram.cli.ChoiceValue;
import engram.cli.CommandFailure;
import engram.cli.Names;
import engram.cli.Waiting;
import engram.cli.WrongOptions;
import engram.files.input.InputFile;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.PatternText;
import engram.memory.recall.PatternTextException;
import engram.memory.recall.SuppliedPatterns;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which patterns are stored, and which one the network is asked for. */
final class PatternOptions {
  private static final long MOST_BYTES = 1 << 20;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--patterns",
      paramLabel = "A,B",
      converter = Names.Value.class,
      description =
          "Names of the patterns to store (default: five letters and characters that are unlike"
              + " each other, or all of the file).")
  private Names names;

  @Option(
      names = "--size",
      paramLabel = "SIDE",
      converter = GridSide.class,
      completionCandidates = GridSide.class,
      description =
          "${COMPLETION-CANDIDATES}: rows and columns of the patterns that come with Engram"
              + " (default: 10).")
  private PatternGrid grid;

  @Option(
      names = "--pattern-file",
      paramLabel = "FILE",
      description =
          "Patterns of your own: a name, below it rows of # and ., and an empty line between two"
              + " patterns; - is standard input.")
  private Path file;

  @Option(
      names = "--cue",
      paramLabel = "NAME",
      description = "The pattern to be corrupted and recalled (default: the first).")
  private String cue;

  /**
   * At least one, all of one shape.
   *
   * @throws WrongOptions if a name or the file is not there, or options exclude each other
   * @throws CommandFailure if the file holds no patterns
   */
  List<NamedPattern> stored() {
    if (file != null && grid != null) {
      throw new WrongOptions("Give one of --size and --pattern-file, not both.");
    }
    SuppliedPatterns supplied = SuppliedPatterns.load(grid == null ? PatternGrid.TEN : grid);
    List<NamedPattern> all = file == null ? supplied.all() : read();
    if (names == null) return file == null ? supplied.start() : all;
    List<NamedPattern> stored = new ArrayList<>();
    for (String name : names.names()) stored.add(find(all, name, "--patterns"));
    return stored;
  }

  /** The number of the pattern to be recalled among those that are stored. */
  int cue(List<NamedPattern> stored) {
    return cue == null ? 0 : stored.indexOf(find(stored, cue.strip(), "--cue"));
  }

  /**
   * @throws WrongOptions if none is called so
   */
  static NamedPattern find(List<NamedPattern> patterns, String name, String option) {
    return patterns.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongOptions(
                    option
                        + " takes "
                        + ChoiceValue.nearest(patterns, NamedPattern::name, name)
                        + ", not \""
                        + name
                        + "\"."));
  }

  private List<NamedPattern> read() {
    Waiting waiting = new Waiting(command.commandLine().getErr());
    try (InputFile input = InputFile.ofArgument(file, MOST_BYTES, waiting)) {
      return PatternText.read(input.text());
    } catch (NoSuchFileException e) {
      throw new WrongOptions("There is no file \"" + file + "\".");
    } catch (CharacterCodingException e) {
      throw cant("it is no text in UTF-8");
    } catch (IOException e) {
      throw cant(String.valueOf(e.getMessage()));
    } catch (PatternTextException e) {
      throw new CommandFailure("\"" + file + "\": " + e.getMessage());
    }
  }

  private CommandFailure cant(String reason) {
    return new CommandFailure("--pattern-file can't read \"" + file + "\": " + reason + ".");
  }

  /** Grids by their sides. */
  static final class GridSide extends ChoiceValue<PatternGrid> {
    GridSide() {
      super(PatternGrid.values(), grid -> String.valueOf(grid.side()));
    }
  }
}
