package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.files.JsonPart;
import engram.memory.Setting;
import engram.memory.experiments.Experiment;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Scenery;
import engram.memory.heads.Sights;
import engram.memory.recall.Spoiling;
import java.util.ArrayList;
import java.util.List;

/** In a file: letters that machines hold, or a scenery that a head looks at. */
final class HeadsFormat implements ExperimentFormat<Experiment.Heads> {
  @Override
  public Experiment.Heads read(JsonFields settings, JsonFields seen)
      throws ExperimentFileException {
    HeadsSetup setup = HeadsSetup.seen(settings.values(HeadsSetup.SEEN), scenery(settings));
    return new Experiment.Heads(setup, seen.count("step", setup.part().steps()));
  }

  @Override
  public void write(Experiment.Heads heads, ObjectNode settings, ObjectNode seen) {
    for (Setting<HeadsSetup> each : HeadsSetup.SEEN) {
      SettingFields.write(each, heads.setup(), settings);
      if (each == HeadsSetup.BETA) write(heads.setup().scenery(), settings);
    }
    seen.put("step", heads.step());
  }

  /** The name of a half, or the rows of a painted one. */
  private static Scenery scenery(JsonFields settings) throws ExperimentFileException {
    String name = HeadsSetup.SCENERY;
    if (!(settings.part(name) instanceof JsonPart.Entries)) {
      return Scenery.of(settings.choice(name, List.of(Spoiling.Side.values()), Spoiling.Side::id));
    }
    List<String> rows = new ArrayList<>();
    for (JsonPart each : settings.entries(settings.part(name), name, Sights.SIDE)) {
      String row = settings.text(each, name, Sights.SIDE);
      if (!Scenery.isOfSigns(row)) throw settings.fault(ExperimentFault.ROW_SIGN, name, each);
      if (row.length() != Sights.SIDE) throw settings.fault(ExperimentFault.ROW_WIDTH, name, each);
      rows.add(row);
    }
    return Scenery.of(rows);
  }

  private static void write(Scenery scenery, ObjectNode settings) {
    if (scenery.half().isPresent()) settings.put(HeadsSetup.SCENERY, scenery.text());
    else scenery.rows().forEach(settings.putArray(HeadsSetup.SCENERY)::add);
  }
}
