package engram.ui.memory.tag;

import engram.memory.tag.DigitsCourse;
import engram.memory.tag.DigitsCourse.Moment;
import engram.memory.tag.DigitsNetwork;
import engram.memory.tag.DigitsStep;
import engram.memory.tag.DigitsTrial;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.ReadOut;
import engram.ui.present.PresentNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What is said of a network of which the neurons of a digit are tagged. */
final class DigitsWords implements ExperimentModels.Words {
  /** So many of a digit's samples are still right: it does not need its tag. */
  private static final double KEPT = 0.8;

  /** So few are: it does. */
  private static final double LOST = 0.5;

  /** So many others are taken for it: its tag suffices. */
  private static final double CALLED = 0.5;

  private final TagViewModel tag;
  private final DigitsViewModel digits;
  private final Texts texts;

  DigitsWords(TagViewModel tag, DigitsViewModel digits, Texts texts) {
    this.tag = tag;
    this.digits = digits;
    this.texts = texts;
  }

  private Optional<Moment> moment() {
    return digits.course().map(course -> course.moment(tag.digitsStep()));
  }

  String digit() {
    return number(tag.settings.getSetup().digits().digit());
  }

  @Override
  public String facts() {
    return digits
        .getSeen()
        .map(
            seen ->
                texts.get(
                    "digits.facts",
                    number(seen.trial().network().hidden()),
                    code(seen.trial().network()),
                    number(seen.course().labels().size()),
                    percent(seen.course().right())))
        .orElse("");
  }

  /** ReLU, of which 10 fire. */
  private String code(DigitsNetwork network) {
    String name = texts.get("network.activation." + network.activation().id());
    return network.winners() < network.hidden()
        ? texts.get("digits.code.winners", name, number(network.winners()))
        : name;
  }

  /** The goal, until the last step; then what came of it. */
  @Override
  public String sentence() {
    Optional<DigitsCourse> there = digits.course().filter(course -> digits.isThere());
    if (there.isPresent() && tag.isEnd()) {
      return texts.sentences(
          texts.sentences(saw(there.get()), texts.get("digits.meaning." + meaning(there.get()))),
          texts.get("digits.limit"));
    }
    return texts.get("digits.goal", digit());
  }

  private String saw(DigitsCourse course) {
    return texts.get(
        "digits.saw",
        number(course.digit()),
        percent(course.moment(DigitsStep.SILENCED).own()),
        percent(course.moment(DigitsStep.SILENCED).others()),
        percent(course.moment(DigitsStep.RANDOM_SILENCED).own()),
        percent(course.moment(DigitsStep.LIT).called()),
        percent(course.moment(DigitsStep.RANDOM_LIT).called()));
  }

  /** Whether the tag is needed, and whether it suffices. */
  static String meaning(DigitsCourse course) {
    double own = course.moment(DigitsStep.SILENCED).own();
    double random = course.moment(DigitsStep.RANDOM_SILENCED).own();
    boolean suffices =
        course.moment(DigitsStep.LIT).called() >= CALLED
            && course.moment(DigitsStep.RANDOM_LIT).called() < CALLED;
    if (own <= LOST && random > LOST) return suffices ? "place" : "needed";
    if (own <= LOST && !suffices) return "any";
    return own >= KEPT && !suffices ? "no-place" : "partly";
  }

  /** What is done at the step that is seen. */
  String now() {
    if (digits.faultProperty().get().isPresent()) {
      return texts.get("digits.own." + digits.faultProperty().get().get().id());
    }
    Optional<DigitsCourse> course = digits.course();
    if (course.isEmpty()) return waiting();
    return texts.get(
        "digits.now." + tag.digitsStep().id(),
        number(course.get().digit()),
        number(course.get().tag().size()),
        number(digits.getSeen().map(seen -> seen.trial().network().hidden()).orElse(0)));
  }

  /** What is said while there is nothing to see. */
  String waiting() {
    return texts.get("digits.waiting", percent(digits.training.progressProperty().get()));
  }

  // above and below the picture

  String neuronsHead() {
    return digits
        .getSeen()
        .map(DigitsViewModel.Seen::trial)
        .map(DigitsTrial::network)
        .map(
            network ->
                texts.get(
                    "digits.head.neurons", number(network.winners()), number(network.hidden())))
        .orElse("");
  }

  String digitHead() {
    return texts.get("digits.head.digit", digit());
  }

  String wallHead() {
    return texts.get("digits.head.wall", shown(Moment::own), shown(Moment::others));
  }

  String calledHead() {
    return texts.get("digits.head.called", shown(Moment::called), digit());
  }

  private String shown(ToDoubleFunction<Moment> share) {
    return moment().map(now -> percent(share.applyAsDouble(now))).orElse("–");
  }

  /** What is true at the step that is seen, presented. */
  String presented() {
    return tag.digitsStep().isLit() ? calledHead() : wallHead();
  }

  /** Presented: what is taken for the digit under light, else what is right of it. */
  PresentNumber number() {
    if (moment().isEmpty()) return PresentNumber.NONE;
    return tag.digitsStep().isLit()
        ? new PresentNumber(shown(Moment::called), texts.get("presented.digits.called", digit()))
        : new PresentNumber(shown(Moment::own), texts.get("presented.digits.own", digit()));
  }

  /** The figures in the bar at the bottom. */
  @Override
  public List<ReadOut> readOuts() {
    return List.of(
        ReadOut.ofStep("step", texts.get("digits.step"), tag.step(), tag.steps()),
        readOut("own", texts.get("digits.own", digit()), Moment::own),
        readOut("others", texts.get("digits.others"), Moment::others),
        readOut("called", texts.get("digits.called", digit()), Moment::called));
  }

  private ReadOut readOut(String id, String name, ToDoubleFunction<Moment> share) {
    return ReadOut.of(id, name, shown(share)).styled("read-out");
  }

  static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  static String number(long value) {
    return RoundedNumber.whole(value);
  }
}
