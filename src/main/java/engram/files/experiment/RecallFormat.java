package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.memory.experiments.Experiment;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import java.util.List;

/** A recall in a file; its patterns are of one shape. */
final class RecallFormat implements ExperimentFormat<Experiment.Recall> {
  @Override
  public Experiment.Recall read(JsonFields settings, JsonFields seen)
      throws ExperimentFileException {
    List<NamedPattern> stored = PatternFields.alike(settings, "patterns");
    List<String> names = stored.stream().map(NamedPattern::name).toList();
    RecallSetup setup =
        RecallSetup.of(
            settings.values(RecallSetup.SETTINGS),
            stored,
            names.indexOf(settings.choice("asked", names, name -> name)),
            spoiling(settings.object("spoiled")));
    return new Experiment.Recall(setup, seen.count("step", Integer.MAX_VALUE));
  }

  @Override
  public void write(Experiment.Recall recall, ObjectNode settings, ObjectNode seen) {
    RecallSetup setup = recall.setup();
    SettingFields.write(RecallSetup.SETTINGS, setup, settings);
    settings.put("asked", setup.name(setup.asked()));
    ObjectNode spoiled = settings.putObject("spoiled");
    if (setup.spoiling() instanceof Spoiling.Flip flip) {
      SettingFields.write(Spoiling.Flip.SHARE, flip, spoiled);
      SettingFields.write(Spoiling.Flip.SEED, flip, spoiled);
    } else if (setup.spoiling() instanceof Spoiling.Cover cover) {
      spoiled.put("cover", cover.side().id());
    }
    PatternFields.write(setup.stored(), settings.putArray("patterns"));
    seen.put("step", recall.step());
  }

  /** Either cells at random, or a covered half. */
  private static Spoiling spoiling(JsonFields fields) throws ExperimentFileException {
    Spoiling spoiling =
        fields.has("cover")
            ? new Spoiling.Cover(
                fields.choice("cover", List.of(Spoiling.Side.values()), Spoiling.Side::id))
            : new Spoiling.Flip(
                fields.number(Spoiling.Flip.SHARE), (long) fields.number(Spoiling.Flip.SEED));
    fields.end();
    return spoiling;
  }
}
