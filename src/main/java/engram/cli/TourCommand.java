package engram.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code engram tour}: its options; the program that it starts is handed in. */
@Command(
    name = "tour",
    description = {
      "Drives the real window through a lesson, without a display too, and saves a picture of"
          + " each stage, named by room and stage; with --measure it measures what is seen"
          + " instead.",
      "The JSON of --measure: smallestTextAtRest and smallestTextInPresent, in pixels;"
          + " lowestContrast, by WCAG 2, of a text's colour with its ground in the picture, and"
          + " lowestDisabledContrast for those of controls that are disabled; cutTexts and"
          + " overlaps, each with stage, text and where; changedShare, of the network's pixels"
          + " between train-ready and train-trained (0 to 1); smallTexts, below 11 pixels, in"
          + " Present below 18; paleTexts, below 4.5, disabled below 3; extremes says which the"
          + " smallest and the palest are. What no stage shows is left out."
    })
public final class TourCommand implements Callable<Integer> {

  /**
   * What the tour shows and where its pictures go.
   *
   * @param only the stages whose pictures are saved, all if there are none
   * @param language {@code en} or {@code zh}
   * @param theme {@code light} or {@code dark}
   * @param measured whether the stages are measured
   * @param saved whether their pictures are saved
   */
  public record Options(
      Path out,
      List<String> only,
      String language,
      String theme,
      int width,
      int height,
      boolean measured,
      boolean saved) {}

  /** The languages of the window. */
  enum LanguageOption {
    en,
    zh
  }

  /** The themes of the window. */
  enum ThemeOption {
    light,
    dark
  }

  /** Drives the window. */
  @FunctionalInterface
  public interface Program {
    /**
     * @return the exit code
     */
    int run(Options options, OutputOptions output, PrintWriter err);
  }

  private final Program program;

  @Spec private CommandSpec command;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "where the pictures go (default: target/tour in a checkout, else engram-tour); with"
              + " --measure they are saved if it is given")
  @Written
  private Path out;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description =
          "save or measure the pictures of these stages alone, such as train-trained,data-iris; a"
              + " name that there is not lists all")
  private List<String> only = List.of();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private LanguageOption language = LanguageOption.en;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private ThemeOption theme = ThemeOption.light;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = WindowSize.Converter.class,
      description = "size of the window in pixels (default: ${DEFAULT-VALUE})")
  private WindowSize size = new WindowSize(1440, 900);

  @Option(
      names = "--measure",
      description =
          "measure the stages: the sizes of texts, their contrast, what is cut off or lies over"
              + " another text, and how much of the network training changes")
  private boolean measure;

  @Mixin private OutputOptions output;

  public TourCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (output.isJson() && !measure) throw new WrongOptions("--json goes with --measure only.");
    return program.run(
        new Options(
            out == null ? usualOut() : out,
            only,
            language.name(),
            theme.name(),
            size.width(),
            size.height(),
            measure,
            !measure || out != null),
        output,
        command.commandLine().getErr());
  }

  private static Path usualOut() {
    return Path.of(Files.isRegularFile(Path.of("pom.xml")) ? "target/tour" : "engram-tour");
  }

  /** A window's size in pixels, written {@code 1280x800}. */
  record WindowSize(int width, int height) {
    private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final int SMALLEST = 600;

    @Override
    public String toString() {
      return width + "x" + height;
    }

    /** Reads the form. */
    static final class Converter extends OptionValue<WindowSize> {
      @Override
      public String allowed() {
        return "a size such as 1280x800, each side " + SMALLEST + " to 9999";
      }

      @Override
      public WindowSize read(String text) {
        Matcher form = FORM.matcher(text);
        require(form.matches());
        WindowSize size =
            new WindowSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        require(size.width >= SMALLEST && size.height >= SMALLEST);
        return size;
      }
    }
  }
}
