package engram.ui.memory.tag;

import engram.memory.tag.DigitsCourse;
import engram.memory.tag.DigitsCourse.Moment;
import engram.memory.tag.DigitsNetwork;
import engram.memory.tag.DigitsStep;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;

/** Explains how a digit's neurons are found, silenced and lit, by the numbers of the network. */
final class DigitsExplainer {
  private static final String FIRES = "h = f\\left(W^{T}x + b\\right)";
  private static final String FEW =
      "h = f\\left(\\mathrm{top}_{k}\\left(W^{T}x + b\\right)\\right)";
  private static final String TAG = "\\mathrm{tag} = \\mathrm{top}_{H/10}\\; \\overline{h}";

  private final DigitsViewModel digits;
  private final DigitsWords words;
  private final Texts texts;

  DigitsExplainer(DigitsViewModel digits, DigitsWords words, Texts texts) {
    this.digits = digits;
    this.words = words;
    this.texts = texts;
  }

  Explanation explain() {
    Explanation.Writer to = new Explanation.Writer(texts);
    digits
        .getSeen()
        .ifPresentOrElse(
            seen -> digit(to, seen.trial().network(), seen.course()),
            () -> to.add(Kind.TITLE, "tagTitle", words.now(), ""));
    return to.say(Kind.HEADING, "tag.otherwise")
        .say(Kind.DETAIL, "digits.otherwise")
        .say(Kind.NOTE, "digits.sources")
        .written();
  }

  private void digit(Explanation.Writer to, DigitsNetwork network, DigitsCourse course) {
    String digit = DigitsWords.number(course.digit());
    boolean few = network.winners() < network.hidden();
    to.add(
            Kind.TITLE,
            "tagTitle",
            texts.get("digits.explained", digit),
            texts.get("tag.explained.beside"))
        .say(Kind.FIRST_HEADING, "digits.fires")
        .add(Kind.FORMULA, "fires", few ? FEW : FIRES)
        .say(Kind.DETAIL, few ? "digits.fires.few" : "digits.fires.all")
        .say(Kind.HEADING, "digits.tag")
        .add(Kind.FORMULA, "tagRule", TAG)
        .add(
            Kind.DETAIL,
            "tagged",
            texts.get(
                "digits.tag.text", digit, DigitsWords.number(course.tag().size()), first(course)))
        .say(Kind.HEADING, "digits.found")
        .add(
            Kind.PAIR_HEADING,
            "",
            texts.get("digits.found.done"),
            texts.get("digits.found.shares", digit));
    for (DigitsStep step : DigitsStep.values()) {
      if (step == DigitsStep.TAGGED) continue;
      Moment moment = course.moment(step);
      to.add(
          Kind.PAIR,
          "digits-" + step.id(),
          texts.get("digits.done." + step.id()),
          texts.get(
              "digits.found.row",
              DigitsWords.percent(moment.own()),
              DigitsWords.percent(moment.others()),
              DigitsWords.percent(moment.called())));
    }
    to.say(Kind.DETAIL, "digits.light.text");
  }

  /** The numbers of the first few, from 1. */
  private static String first(DigitsCourse course) {
    return String.join(
        ", ",
        course.tag().stream().limit(3).map(neuron -> DigitsWords.number(neuron + 1L)).toList());
  }
}
