package engram.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code engram tour}: its options; the program that it starts is handed in. */
@Command(
    name = "tour",
    mixinStandardHelpOptions = true,
    description =
        "Drives the real window through a lesson, without a display too, and saves a picture of"
            + " each stage, named by room and stage.")
public final class TourCommand implements Callable<Integer> {

  /**
   * What the tour shows and where its pictures go.
   *
   * @param only the stages whose pictures are saved, all if there are none
   * @param language {@code en} or {@code zh}
   * @param theme {@code light} or {@code dark}
   */
  public record Options(
      Path out, List<String> only, String language, String theme, int width, int height) {}

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

  private final ToIntFunction<Options> program;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where the pictures go (default: target/tour in a checkout, else engram-tour)")
  private Path out =
      Path.of(Files.isRegularFile(Path.of("pom.xml")) ? "target/tour" : "engram-tour");

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description =
          "save the pictures of these stages alone, such as train-trained,data-iris; a name that"
              + " there is not lists all")
  private List<String> only = List.of();

  @Option(
      names = "--language",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private LanguageOption language = LanguageOption.en;

  @Option(names = "--theme", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private ThemeOption theme = ThemeOption.light;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = WindowSize.Converter.class,
      description = "size of the window in pixels (default: ${DEFAULT-VALUE})")
  private WindowSize size = new WindowSize(1440, 900);

  public TourCommand(ToIntFunction<Options> program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    return program.applyAsInt(
        new Options(out, only, language.name(), theme.name(), size.width(), size.height()));
  }
}
