package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.memory.NumberSetting;
import engram.memory.experiments.Experiment;
import engram.memory.sleep.SleepLife;
import engram.memory.sleep.SleepSetup;
import java.util.List;

/** A life of nights in a file, asleep or awake. */
final class SleepFormat implements ExperimentFormat<Experiment.Sleep> {
  @Override
  public Experiment.Sleep read(JsonFields settings, JsonFields seen)
      throws ExperimentFileException {
    SleepSetup setup = SleepSetup.ofALife(settings.values(SleepSetup.OF_A_LIFE), awake(settings));
    return new Experiment.Sleep(setup, seen.count("step", SleepLife.NIGHTS));
  }

  @Override
  public void write(Experiment.Sleep sleep, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(SleepSetup.OF_A_LIFE, sleep.setup(), settings);
    ArrayNode awake = settings.putArray(SleepSetup.AWAKE_NIGHTS);
    sleep.setup().awake().forEach(awake::add);
    seen.put("step", sleep.step());
  }

  /** In any order, none twice; files of old have some one after the other. */
  private static List<Integer> awake(JsonFields settings) throws ExperimentFileException {
    if (!settings.has(SleepSetup.AWAKE_NIGHTS)) {
      return SleepSetup.nights(
          (int) settings.number(SleepSetup.AWAKE_FROM), (int) settings.number(SleepSetup.AWAKE));
    }
    return WholeNumbers.ascending(
        settings, NumberSetting.whole(SleepSetup.AWAKE_NIGHTS, 1, SleepLife.NIGHTS, setup -> 0));
  }
}
