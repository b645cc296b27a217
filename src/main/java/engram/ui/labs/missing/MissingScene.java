package engram.ui.labs.missing;

import engram.labs.missing.HeldOut;
import engram.labs.missing.MissingNetwork;
import engram.labs.missing.MissingPlan;
import engram.labs.missing.MissingSetup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is seen: one of the networks, its outputs read at a temperature.
 *
 * @param network the one that is seen
 */
record MissingScene(MissingSetup setup, MissingPlan plan, MissingNetwork network) {

  double temperature() {
    return network.temperature(setup);
  }

  /** Whether the network has seen nobody of the kind. */
  boolean isUnseen() {
    return network.kept() == 0;
  }

  boolean isWhole() {
    return network.kept() == plan.training().size();
  }

  double confidence() {
    return network.confidence(temperature());
  }

  /** The test samples of the kind that a class is named for, the surest first. */
  List<HeldOut> named(int label) {
    double t = temperature();
    return network.kind().stream()
        .filter(each -> each.named() == label)
        .sorted(Comparator.comparingDouble(each -> -each.confidence(t)))
        .toList();
  }

  /** The classes that are named, the most frequent first; at the end the one that is missing. */
  List<Integer> columns() {
    int[] counts = network.named();
    List<Integer> labels = new ArrayList<>();
    for (int label = 0; label < counts.length; label++) {
      if (counts[label] > 0 && label != setup.label()) labels.add(label);
    }
    labels.sort(Comparator.comparingInt(label -> -counts[label]));
    if (setup.label() >= 0) labels.add(setup.label());
    return labels;
  }
}
