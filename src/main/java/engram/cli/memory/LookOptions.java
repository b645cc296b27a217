package engram.cli.memory;

import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.Feature;
import engram.labs.Lab;
import engram.labs.look.LookLab;
import engram.labs.look.LookSetup;
import engram.labs.why.WhySetup;
import engram.memory.SettingValues;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a network looks at in a sample. */
final class LookOptions {
  @Option(
      names = "--asked",
      paramLabel = "N",
      description =
          "The sample that is asked about, by its number in the data set from 0 (default: the first"
              + " test sample that is answered right).")
  private Integer asked;

  @Option(
      names = "--if",
      paramLabel = "FEATURE=VALUE",
      description = "What if that feature were so? May be given for several features.")
  private Map<String, Double> changed = new TreeMap<>();

  @Mixin
  private final SettingOptions<LookSetup> options =
      new SettingOptions<>("look", LookSetup.DECIDING);

  Lab lab() {
    SettingValues<LookSetup> values = options.values(LookSetup.USUAL);
    if (!options.isGiven(LookSetup.EPOCHS)) {
      values.put(LookSetup.EPOCHS, (double) WhySetup.usualEpochs(values.choice(LookSetup.PRESET)));
    }
    LookSetup setup = LookSetup.of(values);
    return new LookLab(
        setup, WhyOptions.row(asked, setup.preset().set().rows()), features(setup), false);
  }

  private TreeMap<Integer, Double> features(LookSetup setup) {
    TreeMap<Integer, Double> features = new TreeMap<>();
    if (changed.isEmpty()) return features;
    Dataset set = setup.preset().set().load();
    for (Map.Entry<String, Double> each : changed.entrySet()) {
      int feature = set.features().stream().map(Feature::name).toList().indexOf(each.getKey());
      if (feature < 0) {
        throw new WrongOptions(
            "--if takes one of %s, not \"%s\"."
                .formatted(
                    String.join(", ", set.features().stream().map(Feature::name).toList()),
                    each.getKey()));
      }
      if (each.getValue() == null || !Double.isFinite(each.getValue())) {
        throw new WrongOptions("--if %s takes a number.".formatted(each.getKey()));
      }
      features.put(feature, each.getValue());
    }
    return features;
  }
}
