package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.labs.look.LookLab;
import engram.labs.look.LookSetup;
import java.util.SortedMap;
import java.util.TreeMap;

/** A look at a sample in a file, with what was changed of it by hand. */
final class LookFormat implements ExperimentFormat<LookLab> {
  @Override
  public LookLab read(JsonFields settings, JsonFields seen) throws ExperimentFileException {
    LookSetup setup = LookSetup.of(settings.values(LookSetup.SETTINGS));
    int features = setup.preset().set().featureCount();
    SortedMap<Integer, Double> changed = new TreeMap<>();
    for (JsonFields each : seen.fields("changed", features)) {
      int feature = each.count("feature", features - 1);
      double value = each.real("value");
      if (changed.put(feature, value) != null) {
        throw each.repeated(each.part("feature"), "feature");
      }
      each.end();
    }
    return new LookLab(setup, AskedRow.read(seen, setup.preset()), changed, false);
  }

  @Override
  public void write(LookLab look, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(LookSetup.SETTINGS, look.setup(), settings);
    AskedRow.write(look.asked(), seen);
    ArrayNode changed = seen.putArray("changed");
    look.changed()
        .forEach(
            (feature, value) -> changed.addObject().put("feature", feature).put("value", value));
  }
}
