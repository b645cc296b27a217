package engram.cli.memory;

import engram.cli.WrongOptions;
import engram.labs.Lab;
import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.memory.SettingValues;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which training samples an answer is due to. */
final class WhyOptions {
  @Option(
      names = "--asked",
      paramLabel = "N",
      description =
          "The sample that is asked about, by its number in the data set from 0 (default: the test"
              + " sample whose answer has the least lead).")
  private Integer asked;

  @Mixin
  private final SettingOptions<WhySetup> options = new SettingOptions<>("why", WhySetup.SETTINGS);

  Lab lab() {
    WhySetup usual = WhySetup.USUAL;
    SettingValues<WhySetup> values = options.values(usual);
    if (!options.isGiven(WhySetup.EPOCHS)) {
      values.put(WhySetup.EPOCHS, (double) WhySetup.usualEpochs(values.choice(WhySetup.PRESET)));
    }
    WhySetup setup = WhySetup.of(values);
    return new WhyLab(setup, row(asked, setup.preset().set().rows()));
  }

  /**
   * The sample that is asked about.
   *
   * @param asked null if none was given
   */
  static OptionalInt row(Integer asked, int rows) {
    if (asked == null) return OptionalInt.empty();
    if (asked < 0 || asked >= rows) {
      throw new WrongOptions(
          "--asked takes a whole number from 0 to %d, not \"%d\".".formatted(rows - 1, asked));
    }
    return OptionalInt.of(asked);
  }
}
