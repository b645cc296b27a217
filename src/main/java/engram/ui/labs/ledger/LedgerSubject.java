package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.SplitBy;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.List;
import java.util.Optional;

/** What is told of a weight's ledger when it is presented: by class, by task and by sample. */
final class LedgerSubject extends LabSubject {
  private final LedgerModels models;
  private boolean isByRow;

  LedgerSubject(LedgerModels models, Texts texts) {
    super(models, texts);
    this.models = models;
  }

  /** Where fewer can be chosen than before, the last of them. */
  SplitBy by(int focus) {
    List<SplitBy> all = models.settings.splits();
    return all.get(Math.min(focus, all.size() - 1));
  }

  @Override
  public List<String> foci() {
    return models.settings.splits().stream()
        .map(each -> texts.get("ledger.focus." + each.id()))
        .toList();
  }

  /** Behind the first task alone, what the second does is not told yet. */
  @Override
  public PresentSentence sentence(int focus) {
    Optional<String> fault = models.ledger.fault();
    if (fault.isPresent()) return new PresentSentence(fault.get(), "");
    return models
        .ledger
        .scene(by(focus))
        .filter(scene -> scene.ledger().isWhole())
        .map(
            scene ->
                new PresentSentence(
                    models.words.presented(scene),
                    isTold(scene) ? models.words.presentedAnswer(scene) : ""))
        .orElseGet(() -> new PresentSentence(texts.get("ledger.waiting"), ""));
  }

  private boolean isTold(LedgerScene scene) {
    return scene.by() == SplitBy.ROW
        || !scene.ledger().extent().hasSecond()
        || isInSecond(scene.ledger());
  }

  private boolean isInSecond(Ledger now) {
    return models.playback().epochProperty().get() > now.extent().oldEpochs();
  }

  @Override
  public PresentNumber number(int focus) {
    return models.ledger.scene(by(focus)).map(this::number).orElse(PresentNumber.NONE);
  }

  private PresentNumber number(LedgerScene scene) {
    Ledger now = scene.ledger();
    if (scene.chosen().isPresent()) {
      double added = models.words.added(scene, models.playback().epochProperty().get());
      String text = LedgerWords.fine(added);
      return new PresentNumber(text, models.words.rank(scene));
    }
    int update = now.updateOf(models.playback().epochProperty().get());
    String text = RoundedNumber.fixed(now.weights()[update], 2);
    return new PresentNumber(text, caption(now));
  }

  private String caption(Ledger now) {
    if (isInSecond(now)) return models.words.left(now);
    return now.extent().hasSecond()
        ? ""
        : texts.get("ledger.behind", models.playback().epochProperty().get());
  }

  @Override
  public String stepName() {
    return texts.get("ledger.step");
  }

  @Override
  public Optional<String> nextName() {
    return isByRow ? Optional.of(texts.get("ledger.presented.next")) : Optional.empty();
  }

  @Override
  public void choose(int focus) {
    isByRow = focus >= 0 && by(focus) == SplitBy.ROW;
  }

  @Override
  public void next() {
    if (isByRow) models.ledger.askNext(1);
    else super.next();
  }

  @Override
  public void previous() {
    if (isByRow) models.ledger.askNext(-1);
    else super.previous();
  }
}
