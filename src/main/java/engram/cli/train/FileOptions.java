package engram.cli.train;

import engram.cli.ChoiceValue;
import engram.cli.Names;
import engram.cli.OptionValue;
import engram.cli.WrongOptions;
import engram.data.Task;
import engram.data.read.FormatChoices;
import engram.data.read.TextEncoding;
import engram.data.table.DecimalMark;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The user's own file: how it is written, and what is to be learned from it. */
final class FileOptions {
  @Option(
      names = "--data",
      paramLabel = "FILE",
      description =
          "A file of your own: CSV (or with tabs, semicolons ...) or ARFF, one row a line; - is"
              + " standard input.")
  private Path file;

  @Option(
      names = "--target",
      paramLabel = "COLUMN",
      description = "The column to be learned; c1, c2 ... where the file has no names.")
  private String target;

  @Option(
      names = "--task",
      paramLabel = "TASK",
      description =
          "classification or regression (default: as the target looks; a few whole numbers are"
              + " classes).")
  private Task task;

  @Option(
      names = "--ignore",
      paramLabel = "A,B",
      converter = Names.Value.class,
      description =
          "Columns that are left out; here and below a name with a comma stands in quotes.")
  private Names ignored = Names.NONE;

  @Option(
      names = "--number",
      paramLabel = "A,B",
      converter = Names.Value.class,
      description = "Columns that are numbers, if they do not look so.")
  private Names numbers = Names.NONE;

  @Option(
      names = "--category",
      paramLabel = "A,B",
      converter = Names.Value.class,
      description = "Columns that are categories, though they may be written as numbers.")
  private Names categories = Names.NONE;

  @Option(
      names = "--separator",
      paramLabel = "SIGN",
      converter = SeparatorValue.class,
      description = "What separates the columns: comma, semicolon, tab or another sign.")
  private Character separator;

  @Option(
      names = "--decimal",
      paramLabel = "MARK",
      converter = DecimalName.class,
      description = "The decimal mark: point or comma.")
  private DecimalMark decimal;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingName.class,
      description = "utf-8, utf-16le, utf-16be, gb18030 or windows-1252.")
  private TextEncoding encoding;

  @Option(
      names = "--header",
      negatable = true,
      description =
          "Whether the first line names the columns. This and the other ways of writing are guessed"
              + " if they are not given.")
  private Boolean header;

  Path file() {
    return file;
  }

  boolean isGiven() {
    return file != null;
  }

  /**
   * The file's columns and how it is written.
   *
   * @throws WrongOptions if the target is missing, or the file writes everything as ARFF has it
   */
  FileReading reading() {
    if (target == null) {
      throw new WrongOptions("--data needs --target: the column to be learned.");
    }
    boolean arff = file.toString().toLowerCase(Locale.ROOT).endsWith(".arff");
    if (arff) refuseFormat();
    FormatChoices choices =
        new FormatChoices(
            arff ? Optional.of(true) : Optional.empty(),
            Optional.ofNullable(encoding),
            Optional.ofNullable(separator),
            Optional.ofNullable(decimal),
            Optional.ofNullable(header));
    return new FileReading(
        file, choices, new ColumnChoice(target, task, ignored, numbers, categories));
  }

  private void refuseFormat() {
    Map<String, Object> format = new LinkedHashMap<>();
    format.put("--separator", separator);
    format.put("--decimal", decimal);
    format.put("--header", header);
    format.forEach(
        (name, given) -> {
          if (given != null) throw new WrongOptions("ARFF has no choice: leave " + name + " out.");
        });
  }

  /**
   * @throws WrongOptions if an option is given that is of use with a file only
   */
  void requireNone() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("--target", target);
    options.put("--task", task);
    options.put("--ignore", ignored);
    options.put("--number", numbers);
    options.put("--category", categories);
    options.values().removeIf(Names.NONE::equals);
    options.put("--separator", separator);
    options.put("--decimal", decimal);
    options.put("--encoding", encoding);
    options.put("--header", header);
    options.forEach(
        (name, given) -> {
          if (given != null)
            throw new WrongOptions(name + " needs --data: it is of your own file.");
        });
  }

  /** Marks by their names. */
  static final class DecimalName extends ChoiceValue<DecimalMark> {
    DecimalName() {
      super(DecimalMark.values(), mark -> mark.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Encodings by their labels. */
  static final class EncodingName extends ChoiceValue<TextEncoding> {
    EncodingName() {
      super(
          TextEncoding.values(),
          encoding -> encoding.label().replace(" ", "").toLowerCase(Locale.ROOT));
    }
  }

  /** A character that stands between two columns. */
  static final class SeparatorValue extends OptionValue<Character> {
    private static final Map<String, Character> NAMES =
        Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ');

    @Override
    public String allowed() {
      return "comma, semicolon, tab, space or another sign";
    }

    @Override
    public Character read(String text) {
      if (NAMES.containsKey(text)) return NAMES.get(text);
      require(text.length() == 1);
      char sign = text.charAt(0);
      require(!Character.isLetterOrDigit(sign) && "\"\r\n.-+\0".indexOf(sign) < 0);
      return sign;
    }
  }
}
