package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;

/** Who taught an answer, in a file: the network, and the sample that is asked about. */
final class WhyFormat implements ExperimentFormat<WhyLab> {
  @Override
  public WhyLab read(JsonFields settings, JsonFields seen) throws ExperimentFileException {
    WhySetup setup = WhySetup.of(settings.values(WhySetup.SETTINGS));
    return new WhyLab(setup, AskedRow.read(seen, setup.preset()));
  }

  @Override
  public void write(WhyLab why, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(WhySetup.SETTINGS, why.setup(), settings);
    AskedRow.write(why.asked(), seen);
  }
}
