package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.List;

/** What is told of a weight's ledger when it is presented. */
final class LedgerSubject extends LabSubject {
  private final LedgerModels models;

  LedgerSubject(LedgerModels models, Texts texts) {
    super(models, texts);
    this.models = models;
  }

  @Override
  public List<String> foci() {
    return List.of(texts.get("presented.focus.ledger"));
  }

  /** Behind the first task alone, what the second does is not told yet. */
  @Override
  public PresentSentence sentence(int focus) {
    return models
        .getLedger()
        .filter(Ledger::isWhole)
        .map(
            now ->
                new PresentSentence(
                    models.words.truth(now), isInSecond(now) ? models.words.answer(now) : ""))
        .orElseGet(() -> new PresentSentence(texts.get("ledger.waiting"), ""));
  }

  private boolean isInSecond(Ledger now) {
    return models.playback().epochProperty().get() > now.setup().oldEpochs();
  }

  @Override
  public PresentNumber number(int focus) {
    return models
        .getLedger()
        .map(
            now -> {
              int update = now.updateOf(models.playback().epochProperty().get());
              String text = RoundedNumber.fixed(now.weights()[update], 2);
              return new PresentNumber(text, isInSecond(now) ? models.words.left(now) : "");
            })
        .orElse(PresentNumber.NONE);
  }

  @Override
  public String stepName() {
    return texts.get("ledger.step");
  }
}
