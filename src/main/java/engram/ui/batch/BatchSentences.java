package engram.ui.batch;

import engram.inspect.NumberText;
import engram.inspect.WorkedBatch;
import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.BatchCursor;
import engram.training.BatchCursor.AtSample;
import engram.training.Phase;
import engram.training.recipe.Settings;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import java.util.Optional;

/** Says in words and numbers what a step inside a batch did. */
record BatchSentences(Texts texts, NetworkNames names, NumberText numbers) {

  /**
   * @param shownRow the row of the data set that the network shows
   */
  String of(BatchStep step, int shownRow) {
    Optional<WorkedBatch> known = step.batch();
    if (known.isEmpty()) return texts.get("batch.update");
    WorkedBatch batch = known.get();
    if (step.cursor() instanceof AtSample sample) return sample(batch, sample.done());
    Phase phase = ((BatchCursor.AtPhase) step.cursor()).phase();
    if (phase instanceof Phase.Forward f) {
      boolean drops = batch.hasDropout() && f.layer() < batch.spec().layerCount() - 1;
      String forward = forward(batch, f.layer());
      String all = drops ? texts.sentences(forward, dropout(batch, f.layer())) : forward;
      return shown(all, batch, shownRow);
    }
    if (phase instanceof Phase.Loss) return shown(loss(batch), batch, shownRow);
    if (phase instanceof Phase.Backward b) {
      return shown(backward(batch, b.layer()), batch, shownRow);
    }
    return update(batch);
  }

  private String forward(WorkedBatch batch, int layer) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < batch.rows(); row++) {
      for (int unit = 0; unit < batch.spec().unitsOf(layer); unit++) {
        least = Math.min(least, batch.z(layer, row, unit));
        most = Math.max(most, batch.z(layer, row, unit));
      }
    }
    Activation f = batch.activation(layer);
    String key =
        switch (f) {
          case SOFTMAX -> "batch.forward.softmax";
          case IDENTITY -> "batch.forward.identity";
          default -> "batch.forward";
        };
    return texts.get(
        key,
        layerName(batch.spec(), layer),
        texts.get("network.activation." + f.id()),
        batch.rows(),
        numbers.signed(least),
        numbers.signed(most));
  }

  private String dropout(WorkedBatch batch, int layer) {
    int units = batch.spec().unitsOf(layer);
    int dropped = 0;
    for (int row = 0; row < batch.rows(); row++) {
      for (int unit = 0; unit < units; unit++) {
        if (batch.factor(layer, row, unit) == 0) dropped++;
      }
    }
    double p = batch.settings().dropout();
    return texts.get(
        "batch.dropout",
        RoundedNumber.exact(p),
        dropped,
        batch.rows() * units,
        numbers.of(1 / (1 - p)));
  }

  private String loss(WorkedBatch batch) {
    String value = numbers.of(batch.loss());
    return texts.get(
        "batch.loss." + batch.lossFunction().id(), batch.rows(), batch.spec().outputs(), value);
  }

  private String backward(WorkedBatch batch, int layer) {
    NetworkSpec spec = batch.spec();
    int largest = spec.offsetOf(layer);
    for (int k = largest; k < spec.biasIndex(layer, 0); k++) {
      if (Math.abs(batch.gradient(k)) > Math.abs(batch.gradient(largest))) largest = k;
    }
    Settings settings = batch.settings();
    boolean penalised = settings.l1() > 0 || settings.l2() > 0;
    return texts.get(
        penalised ? "batch.backward.penalties" : "batch.backward",
        layerName(spec, layer),
        texts.get("batch.delta." + deltaRule(batch, layer)),
        layer == 0 ? "x" : "a",
        batch.rows(),
        numbers.signed(batch.gradient(largest)),
        parameterName(spec, largest));
  }

  private static String deltaRule(WorkedBatch batch, int layer) {
    if (layer < batch.spec().layerCount() - 1) return batch.hasDropout() ? "dropout" : "hidden";
    if (batch.lossFunction().cancels(batch.activation(layer))) return batch.lossFunction().id();
    return batch.activation(layer) == Activation.SOFTMAX ? "softmax" : "output";
  }

  private String update(WorkedBatch batch) {
    Settings settings = batch.settings();
    int largest = batch.largestStep();
    String rule =
        texts.get(
            "batch.update." + settings.optimizer().id(),
            RoundedNumber.exact(settings.learningRate()),
            RoundedNumber.exact(settings.momentum()));
    if (settings.ascent()) rule = texts.sentences(rule, texts.get("batch.update.ascent"));
    return texts.sentences(
        rule,
        texts.get(
            "batch.update.largest",
            numbers.signed(batch.change(largest)),
            parameterName(batch.spec(), largest),
            numbers.signed(batch.before().get(largest)),
            numbers.signed(batch.after().get(largest))));
  }

  private String sample(WorkedBatch batch, int done) {
    return texts.get(
        done < batch.rows() ? "batch.sample" : "batch.sample.last",
        done,
        batch.rows(),
        String.valueOf(batch.datasetRow(done - 1)),
        numbers.of(batch.loss(done - 1)));
  }

  /** The sentence, and where the shown sample stands in the batch, if it is in it. */
  private String shown(String sentence, WorkedBatch batch, int shownRow) {
    int place = batch.placeOf(shownRow);
    return place < 0
        ? sentence
        : texts.sentences(sentence, texts.get("batch.shown", place + 1, batch.rows()));
  }

  private String layerName(NetworkSpec spec, int layer) {
    return layer == spec.layerCount() - 1
        ? texts.get("steps.layer.output")
        : texts.get("steps.layer.hidden", String.valueOf(layer + 1));
  }

  /** A weight by its ends, or a bias by its neuron. */
  private String parameterName(NetworkSpec spec, int index) {
    Part part = spec.partAt(index);
    if (part instanceof Part.Weight weight) return names.weight(weight);
    Part.Bias bias = (Part.Bias) part;
    return texts.get("batch.bias", names.neuron(new Part.Neuron(bias.layer(), bias.to())));
  }
}
