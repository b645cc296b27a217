package engram.files;

import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Intervention;
import java.util.List;

/** Makes an intervention of its fields. */
final class ChangeReader {
  private final JsonFields fields;
  private final NetworkSpec network;

  /**
   * @param network that it has to fit
   */
  ChangeReader(JsonFields fields, NetworkSpec network) {
    this.fields = fields;
    this.network = network;
  }

  Intervention read() throws ExperimentFileException {
    RunChange kind = fields.choice("change", List.of(RunChange.values()), RunChange::id);
    Intervention change;
    try {
      change = of(kind);
    } catch (IllegalArgumentException e) {
      throw fields.unfit();
    }
    if (!change.fits(network)) throw fields.unfit();
    return change;
  }

  /** A part of the network alone. */
  Part readPart() throws ExperimentFileException {
    Part part = part();
    if (!part.isIn(network)) throw fields.unfit();
    return part;
  }

  private Intervention of(RunChange kind) throws ExperimentFileException {
    return switch (kind) {
      case LEARNING_RATE -> new Intervention.LearningRate(fields.real("value"));
      case BATCH -> new Intervention.BatchSize(fields.count("value", Integer.MAX_VALUE));
      case MOMENTUM -> new Intervention.Momentum(fields.real("value"));
      case L1 -> new Intervention.L1(fields.real("value"));
      case L2 -> new Intervention.L2(fields.real("value"));
      case DROPOUT -> new Intervention.Dropout(fields.real("value"));
      case ASCENT -> new Intervention.Ascent(true);
      case DESCENT -> new Intervention.Ascent(false);
      case PARAMETER -> new Intervention.SetParameter(part(), fields.real("value"));
      case PARAMETERS ->
          new Intervention.SetParameters(
              Parameters.of(network, fields.numbers("values", network.parameterCount())));
      case LESION -> new Intervention.Lesion(part(), true);
      case HEAL -> new Intervention.Lesion(part(), false);
      case FREEZE -> new Intervention.Freeze(part(), true);
      case THAW -> new Intervention.Freeze(part(), false);
      case HEAL_ALL -> new Intervention.HealAll();
    };
  }

  private Part part() throws ExperimentFileException {
    if (fields.has("input")) return new Part.Input(index("input"));
    int layer = index("layer");
    if (fields.has("neuron")) return new Part.Neuron(layer, index("neuron"));
    if (fields.has("bias")) return new Part.Bias(layer, index("bias"));
    if (!fields.has("from")) return new Part.Layer(layer);
    return new Part.Weight(layer, index("from"), index("to"));
  }

  private int index(String name) throws ExperimentFileException {
    return fields.count(name, Integer.MAX_VALUE);
  }
}
