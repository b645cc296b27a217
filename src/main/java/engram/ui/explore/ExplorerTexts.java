package engram.ui.explore;

import engram.training.explore.RateJudgement;
import engram.training.explore.RateVerdict;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.Optional;

/** What the learning-rate explorer says. */
record ExplorerTexts(Texts texts) {
  private static final int DIGITS = 3;

  /** For example {@code 0.01}. */
  String rate(double rate) {
    return RoundedNumber.exact(rate);
  }

  String lossAxis() {
    return texts.get("explorer.axis.loss");
  }

  String epochAxis() {
    return texts.get("explorer.axis.epoch");
  }

  /** For example {@code × 10}. */
  String factor(int factor) {
    return texts.get("explorer.factor", RoundedNumber.whole(factor));
  }

  /** For example {@code 1000 epochs}. */
  String epochs(int epochs) {
    return texts.get("explorer.epochs", RoundedNumber.whole(epochs));
  }

  /** What a row of the table says: a rate, how it does and why. */
  record Row(
      String rate, Optional<RateVerdict> verdict, String word, String reason, boolean inForce) {}

  Row row(ExplorerViewModel explorer, ExplorerPicture picture, int trial) {
    double rate = picture.trials().get(trial).rate();
    Optional<RateJudgement> judged = picture.judgements().stream().skip(trial).findFirst();
    return new Row(
        rate(rate),
        judged.map(RateJudgement::verdict),
        judged.map(j -> verdict(j.verdict())).orElse(""),
        judged.map(this::reason).orElseGet(() -> soFar(picture, trial)),
        explorer.isInForce(rate));
  }

  /** How far the trials are, or how they differ. */
  String state(ExplorerViewModel explorer) {
    return explorer.isTraining()
        ? explorer.getPicture().map(this::progress).orElse("")
        : texts.get("explorer.same");
  }

  /** That the trials are no longer those of this recipe; empty if they are. */
  String outdated(ExplorerViewModel explorer) {
    return explorer.outdated.get() ? texts.get("explorer.outdated") : "";
  }

  /** That no trial is like the run, which was changed on its way; empty if it was not. */
  String changed(ExplorerViewModel explorer) {
    boolean other = explorer.isRunChanged() && !explorer.outdated.get();
    return other ? texts.get("explorer.changed") : "";
  }

  /** How far the trials are. */
  private String progress(ExplorerPicture picture) {
    return texts.get(
        "explorer.progress",
        RoundedNumber.whole(picture.epoch()),
        RoundedNumber.whole(picture.epochs()));
  }

  String verdict(RateVerdict verdict) {
    return texts.get("explorer.verdict." + verdict.id());
  }

  /** A curve that is not judged yet: its loss at the moment, or that it failed. */
  private String soFar(ExplorerPicture picture, int trial) {
    var curve = picture.trials().get(trial);
    if (curve.failedEpoch().isPresent()) return failed(curve.failedEpoch().getAsInt());
    return texts.get(
        "explorer.reason.so-far",
        number(curve.history().trainLoss(curve.epochs())),
        RoundedNumber.whole(curve.epochs()));
  }

  /** The numbers that the verdict follows from. */
  String reason(RateJudgement j) {
    return switch (j.verdict()) {
      case DIVERGED ->
          j.failedEpoch().isPresent()
              ? failed(j.failedEpoch().getAsInt())
              : texts.get("explorer.reason.above-start", number(j.loss()), number(j.start()));
      case OSCILLATING ->
          texts.get(
              "explorer.reason.oscillating",
              RoundedNumber.whole(j.rises()),
              RoundedNumber.whole(j.epochs()));
      case GOOD, TOO_SLOW, STUCK -> comparison(j);
    };
  }

  private String comparison(RateJudgement j) {
    String key = "behind";
    if (j.loss() == j.best()) key = j.verdict() == RateVerdict.GOOD ? "best" : "hardly";
    return texts.get(
        "explorer.reason." + key,
        number(j.loss()),
        RoundedNumber.whole(j.epochs()),
        number(j.best()),
        number(j.start()));
  }

  private String failed(int epoch) {
    return texts.get("explorer.reason.not-finite", RoundedNumber.whole(epoch));
  }

  private static String number(double loss) {
    return RoundedNumber.significant(loss, DIGITS);
  }
}
