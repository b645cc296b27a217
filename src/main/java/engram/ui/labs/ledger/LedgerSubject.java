package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.SplitBy;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Arrays;
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

  static SplitBy by(int focus) {
    return SplitBy.values()[focus];
  }

  @Override
  public List<String> foci() {
    return Arrays.stream(SplitBy.values())
        .map(each -> texts.get("ledger.focus." + each.id()))
        .toList();
  }

  /** Behind the first task alone, what the second does is not told yet. */
  @Override
  public PresentSentence sentence(int focus) {
    return models
        .scene(by(focus))
        .filter(scene -> scene.ledger().isWhole())
        .map(
            scene ->
                new PresentSentence(
                    models.words.truth(scene),
                    isInSecond(scene.ledger()) ? models.words.answer(scene) : ""))
        .orElseGet(() -> new PresentSentence(texts.get("ledger.waiting"), ""));
  }

  private boolean isInSecond(Ledger now) {
    return models.playback().epochProperty().get() > now.setup().oldEpochs();
  }

  @Override
  public PresentNumber number(int focus) {
    return models.scene(by(focus)).map(this::number).orElse(PresentNumber.NONE);
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
    return new PresentNumber(text, isInSecond(now) ? models.words.left(now) : "");
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
    if (isByRow) models.askNext(1);
    else super.next();
  }

  @Override
  public void previous() {
    if (isByRow) models.askNext(-1);
    else super.previous();
  }
}
