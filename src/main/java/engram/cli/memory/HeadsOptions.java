package engram.cli.memory;

import engram.cli.OptionValue;
import engram.memory.experiments.Experiment;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Scenery;
import engram.memory.recall.Spoiling;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Three machines that hold the same, and a head that learns where to look. */
@Command
final class HeadsOptions extends SettingOptions<HeadsSetup> {
  @Option(
      names = "--scenery",
      paramLabel = "CELLS",
      converter = SceneryValue.class,
      description =
          "What of each sight is no letter: left, right, top or bottom for that half, or ten rows"
              + " of ten signs with / between them, # for scenery and . for a letter (default:"
              + " right).")
  private Scenery scenery = HeadsSetup.USUAL.scenery();

  HeadsOptions() {
    super("heads", HeadsSetup.MEASURED);
  }

  Experiment experiment() {
    return new Experiment.Heads(HeadsSetup.of(values(HeadsSetup.USUAL), scenery), 0);
  }

  /** A half, or painted cells. */
  static final class SceneryValue extends OptionValue<Scenery> {
    @Override
    public String allowed() {
      return "left, right, top, bottom, or ten rows of ten # and . with / between them";
    }

    @Override
    public Scenery read(String text) {
      return Stream.of(Spoiling.Side.values())
          .filter(each -> each.id().equals(text))
          .findFirst()
          .map(Scenery::of)
          .orElseGet(() -> Scenery.of(List.of(text.split(Scenery.BETWEEN_ROWS))));
    }
  }
}
