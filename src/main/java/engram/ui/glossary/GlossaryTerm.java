package engram.ui.glossary;

import engram.ui.base.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A term that the window uses.
 *
 * @param id ends its keys
 * @param place where it is seen
 */
record GlossaryTerm(String id, GlossaryPlace place) {
  static final List<GlossaryTerm> ALL =
      Stream.of(
              of(
                  GlossaryPlace.STEPS,
                  "sample feature label training-set validation-set test-set standardisation"
                      + " one-hot loss mse cross-entropy optimiser momentum adam learning-rate"
                      + " batch epoch regularisation dropout early-stopping initial-weights seed"),
              of(
                  GlossaryPlace.NETWORK,
                  "neural-network neuron weight bias net-input activation activation-function"
                      + " hidden-layer output-layer parameter"),
              of(GlossaryPlace.EQUATIONS, "sigmoid tanh relu softmax gradient-descent"),
              of(
                  GlossaryPlace.INSPECTOR,
                  "forward-pass backpropagation gradient chain-rule saturation dead-relu"
                      + " vanishing-gradient exploding-gradient"),
              of(GlossaryPlace.CURVES, "overfitting underfitting"),
              of(
                  GlossaryPlace.RESULTS,
                  "accuracy confusion-matrix precision recall roc-curve r-squared"),
              of(GlossaryPlace.SURFACE, "decision-boundary"),
              of(GlossaryPlace.DATA, "classification regression linearly-separable missing-value"),
              of(GlossaryPlace.LANDSCAPE, "loss-landscape"),
              of(GlossaryPlace.LESION, "distributed-memory"),
              of(
                  GlossaryPlace.RECALL,
                  "associative-memory energy attractor spurious-state inverse-pattern"),
              of(GlossaryPlace.FORGETTING, "catastrophic-forgetting ewc pseudorehearsal"),
              of(GlossaryPlace.LISTS, "short-term-store savings"),
              of(GlossaryPlace.SPACING, "spacing-effect"),
              of(GlossaryPlace.NEURON, "hebbian-learning"),
              of(GlossaryPlace.SLEEP, "consolidation"),
              of(GlossaryPlace.TAG, "engram sparse-code"),
              of(GlossaryPlace.HEADS, "attention"))
          .flatMap(terms -> terms)
          .toList();

  private static Stream<GlossaryTerm> of(GlossaryPlace place, String ids) {
    return Arrays.stream(ids.split(" ")).map(id -> new GlossaryTerm(id, place));
  }

  String name(Texts texts) {
    return texts.get("glossary.term." + id);
  }

  String text(Texts texts) {
    return texts.get("glossary.text." + id);
  }
}
