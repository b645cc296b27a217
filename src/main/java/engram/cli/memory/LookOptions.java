package engram.cli.memory;

import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.Feature;
import engram.labs.Lab;
import engram.labs.look.LookLab;
import engram.labs.look.LookSetup;
import engram.labs.why.WhySetup;
import engram.memory.SettingValues;
import engram.nn.NetworkSpec;
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
    requireNeuron(setup);
    return new LookLab(
        setup, WhyOptions.row(asked, setup.preset().set().rows()), features(setup), false);
  }

  private static void requireNeuron(LookSetup setup) {
    NetworkSpec spec = setup.preset().recipe().network();
    if (setup.layer() > spec.layerCount()) {
      throw new WrongOptions(
          "--layer takes 1 to %d for %s, not %d."
              .formatted(spec.layerCount(), setup.preset().id(), setup.layer()));
    }
    int units = spec.unitsOf(setup.layer() - 1);
    if (setup.neuron() > units) {
      throw new WrongOptions(
          "--neuron takes 1 to %d in layer %d, not %d."
              .formatted(units, setup.layer(), setup.neuron()));
    }
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
