package engram.cli.memory;

import engram.cli.WrongOptions;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionOrder;
import engram.memory.lesion.LesionSetup;
import engram.training.recipe.Preset;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a growing share of a trained network away and measures what it still knows. */
final class LesionOptions {
  private static final double USUAL_SHARE = 0.5;

  private static final List<Setting<LesionSetup>> FIRST =
      List.of(
          LesionSetup.KIND,
          LesionSetup.ORDER,
          LesionSetup.DRAWS,
          LesionSetup.SHARE,
          LesionSetup.EPOCHS);

  @Option(
      names = "--preset",
      paramLabel = "P",
      description = "The recipe that trains the network, one for classes (default: digits).")
  private Preset preset = Preset.DIGITS;

  @Mixin
  private final SettingOptions<LesionSetup> options =
      new SettingOptions<>(
          "lesion",
          Stream.concat(FIRST.stream(), LesionSetup.SETTINGS.stream())
              .filter(each -> each != LesionSetup.PRESET)
              .distinct()
              .toList());

  Experiment experiment() {
    SettingValues<LesionSetup> usual =
        new SettingValues<>(LesionSetup.USUAL)
            .put(LesionSetup.PRESET, preset)
            .put(LesionSetup.SHARE, USUAL_SHARE);
    LesionSetup setup = LesionSetup.of(options.values(LesionSetup.of(usual)));
    options.needs(
        LesionSetup.DRAWS,
        setup.order() == LesionOrder.RANDOM,
        "--order random, not \"" + setup.order().id() + "\"");
    requireMeasurable(setup.kind());
    return new Experiment.Lesion(setup);
  }

  private void requireMeasurable(LesionKind kind) {
    if (LesionSetup.isMeasurable(preset, kind)) return;
    if (!LesionSetup.isMeasurable(preset, LesionKind.WEIGHTS)) {
      throw new WrongOptions(
          "--preset takes one that learns classes here, not \"" + preset.id() + "\".");
    }
    throw new WrongOptions(
        "--remove neurons needs hidden neurons, which --preset %s has not.".formatted(preset.id()));
  }
}
