package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import engram.memory.lesion.LesionKind;
import engram.memory.lesion.LesionSetup;
import engram.training.recipe.Preset;
import java.util.List;

/** A lesion in a file: how it is made, and which share of the network is seen removed. */
final class LesionFormat implements ExperimentFormat<Experiment.Lesion> {
  @Override
  public Experiment.Lesion read(JsonFields settings, JsonFields seen)
      throws ExperimentFileException {
    Preset preset = settings.choice(LesionSetup.PRESET);
    List<LesionKind> kinds =
        LesionSetup.KIND.options().stream()
            .filter(kind -> LesionSetup.isMeasurable(preset, kind))
            .toList();
    settings.choice(LesionSetup.KIND.id(), kinds, LesionSetup.KIND.name());
    SettingValues<LesionSetup> values = settings.values(LesionSetup.SETTINGS);
    values.put(LesionSetup.SHARE, seen.number(LesionSetup.SHARE));
    return new Experiment.Lesion(LesionSetup.of(values));
  }

  @Override
  public void write(Experiment.Lesion lesion, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(LesionSetup.SETTINGS, lesion.setup(), settings);
    SettingFields.write(LesionSetup.SHARE, lesion.setup(), seen);
  }
}
