package engram.files;

import engram.memory.experiments.Experiment;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.UpdateOrder;
import java.util.List;

/** Makes a recall of its fields. */
final class RecallReader {
  private RecallReader() {}

  /** Within what a recall takes; its patterns are of one shape. */
  static Experiment read(JsonFields settings, JsonFields seen) throws ExperimentFileException {
    List<NamedPattern> stored = new PatternReader().alike(settings, "patterns");
    List<String> names = stored.stream().map(NamedPattern::name).toList();
    RecallSetup setup =
        new RecallSetup(
            settings.choice("rule", List.of(RecallRule.values()), RecallRule::id),
            settings.above("beta", 0, Double.MAX_VALUE),
            settings.choice("order", List.of(UpdateOrder.values()), UpdateOrder::id),
            settings.whole("seed", 0, ExperimentReader.MOST_SEED),
            stored,
            names.indexOf(settings.choice("asked", names, name -> name)),
            spoiling(settings.object("spoiled")));
    return new Experiment.Recall(setup, (int) seen.whole("step", 0, Integer.MAX_VALUE));
  }

  /** Either cells at random, or a covered half. */
  private static Spoiling spoiling(JsonFields fields) throws ExperimentFileException {
    Spoiling spoiling =
        fields.has("cover")
            ? new Spoiling.Cover(
                fields.choice("cover", List.of(Spoiling.Side.values()), Spoiling.Side::id))
            : new Spoiling.Flip(
                fields.between("share", 0, Spoiling.Flip.MOST),
                fields.whole("seed", 0, ExperimentReader.MOST_SEED));
    fields.end();
    return spoiling;
  }
}
