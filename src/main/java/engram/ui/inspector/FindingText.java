package engram.ui.inspector;

import engram.inspect.Finding;
import engram.inspect.LayerHealth;
import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkReadouts;
import java.util.List;
import java.util.function.IntFunction;

/** Puts what is unusual about a network into sentences, each with the number behind it. */
final class FindingText {
  private FindingText() {}

  /**
   * A sentence.
   *
   * @param isUnusual whether it is to be noticed
   */
  record Line(String sentence, boolean isUnusual) {}

  /** One for each finding, or the quiet one that there is none. */
  static List<Line> lines(List<Finding> findings, InspectorViewModel inspector) {
    if (findings.isEmpty()) {
      return List.of(new Line(inspector.texts().get("finding.none"), false));
    }
    return findings.stream().map(f -> new Line(sentence(f, inspector), f.isUnusual())).toList();
  }

  /** What becomes of that unit's gradient; empty where it comes through on every row. */
  static List<Line> unit(LayerHealth layer, int unit, InspectorViewModel inspector) {
    if (layer.stuckRows()[unit] == 0) return List.of();
    Texts texts = inspector.texts();
    boolean relu = layer.activation().canDie();
    String stuck = RoundedNumber.whole(layer.stuckRows()[unit]);
    String rows = RoundedNumber.whole(layer.rows());
    if (relu && layer.isStuck(unit)) {
      return List.of(new Line(texts.get("finding.unit.dead", rows), true));
    }
    String where = condition(layer.activation(), texts);
    String key = layer.isOutput() && !relu ? "finding.unit.output" : "finding.unit.flat";
    if (layer.isStuck(unit)) {
      key = layer.isOutput() && !relu ? "finding.unit.output.stuck" : "finding.unit.flat.stuck";
    }
    return List.of(new Line(texts.get(key, where, stuck, rows), layer.isStuck(unit)));
  }

  private static String sentence(Finding finding, InspectorViewModel inspector) {
    Texts texts = inspector.texts();
    NetworkSpec spec = inspector.getShown().moment().parameters().spec();
    IntFunction<String> name = layer -> NetworkReadouts.layer(texts, spec, layer);
    if (finding instanceof Finding.NotFinite f) {
      return texts.get("finding.not-finite", name.apply(f.layer()), RoundedNumber.whole(f.count()));
    }
    if (finding instanceof Finding.Saturated f) {
      return texts.get(
          f.isOutput() ? "finding.saturated.output" : "finding.saturated",
          RoundedNumber.whole(f.stuck()),
          RoundedNumber.whole(f.units()),
          activation(f.activation(), texts),
          condition(f.activation(), texts),
          RoundedNumber.whole(f.rows()),
          name.apply(f.layer()));
    }
    if (finding instanceof Finding.Dead f) {
      return texts.get(
          "finding.dead",
          RoundedNumber.whole(f.stuck()),
          RoundedNumber.whole(f.units()),
          RoundedNumber.whole(f.rows()),
          name.apply(f.layer()));
    }
    if (finding instanceof Finding.Vanishing f) {
      return texts.get("finding.vanishing", number(f.ratio()));
    }
    if (finding instanceof Finding.Exploding f) {
      return texts.get("finding.exploding", number(f.ratio()));
    }
    if (finding instanceof Finding.LargeGradient f) {
      return texts.get("finding.large-gradient", number(f.norm()));
    }
    if (finding instanceof Finding.FastUpdate f) {
      return texts.get("finding.fast", name.apply(f.layer()), number(f.ratio()));
    }
    return cause(finding, texts, name);
  }

  private static String cause(Finding finding, Texts texts, IntFunction<String> name) {
    if (finding instanceof Finding.RateTooLarge f) {
      return texts.get("finding.rate-too-large." + f.sign().id(), number(f.rate()));
    }
    if (finding instanceof Finding.MomentumTooLarge f) {
      return texts.get("finding.momentum-too-large", number(f.momentum()));
    }
    if (finding instanceof Finding.PenaltyTooLarge f) {
      String key = f.l1() ? "finding.penalty-too-large.l1" : "finding.penalty-too-large.l2";
      return texts.get(key, number(f.lambda()));
    }
    if (finding instanceof Finding.NoisyBatches f) {
      String rows = RoundedNumber.whole(f.batchRows());
      return texts.get("finding.noisy-batches", rows, number(100 * f.rises()));
    }
    if (finding instanceof Finding.RateTooSmall f) {
      return texts.get("finding.rate-too-small", number(f.rate()));
    }
    if (finding instanceof Finding.Ascent) return texts.get("finding.ascent");
    if (finding instanceof Finding.UnscaledInputs f) {
      return texts.get("finding.unscaled", number(f.size()));
    }
    if (finding instanceof Finding.LargeStart f) {
      return texts.get("finding.large-start", name.apply(f.layer()));
    }
    if (finding instanceof Finding.Overfitting f) {
      String key = f.validation() ? "finding.overfitting.validation" : "finding.overfitting.test";
      return texts.get(key, RoundedNumber.whole(f.bestEpoch()), number(f.best()), number(f.now()));
    }
    if (finding instanceof Finding.Underfitting f) {
      return f.classes()
          ? texts.get("finding.underfitting.classes", number(100 * (1 - f.score())))
          : texts.get("finding.underfitting.number", number(f.score()));
    }
    Finding.Done f = (Finding.Done) finding;
    return texts.get("finding.done", RoundedNumber.whole(f.epoch()));
  }

  private static String activation(Activation f, Texts texts) {
    return texts.get("network.activation." + f.id());
  }

  private static String condition(Activation f, Texts texts) {
    return texts.get("finding.condition." + f.id());
  }

  private static String number(double value) {
    return RoundedNumber.significant(value, 2);
  }
}
