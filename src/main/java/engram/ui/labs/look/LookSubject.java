package engram.ui.labs.look;

import engram.labs.look.LookPicture;
import engram.ui.base.Texts;
import engram.ui.labs.frame.LabSubject;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is told of what a network looks at, when it is presented. */
final class LookSubject extends LabSubject {
  private final LookModels models;
  private boolean isNeuron;

  LookSubject(LookModels models, Texts texts) {
    super(models, texts);
    this.models = models;
  }

  static LookPicture picture(int focus) {
    return LookPicture.values()[focus];
  }

  @Override
  public List<String> foci() {
    return Arrays.stream(LookPicture.values())
        .map(each -> texts.get("look.focus." + each.id()))
        .toList();
  }

  @Override
  public PresentSentence sentence(int focus) {
    return models
        .look
        .getMoment()
        .map(moment -> models.words.presented(moment, picture(focus)))
        .orElseGet(() -> new PresentSentence(texts.get("look.progress"), ""));
  }

  @Override
  public PresentNumber number(int focus) {
    return models
        .look
        .getMoment()
        .map(moment -> models.words.presentedNumber(moment, picture(focus)))
        .orElse(PresentNumber.NONE);
  }

  @Override
  public String stepName() {
    return texts.get("look.presented.step");
  }

  @Override
  public Optional<String> nextName() {
    return Optional.of(texts.get(isNeuron ? "look.presented.neuron" : "look.presented.next"));
  }

  @Override
  public void choose(int focus) {
    isNeuron = focus >= 0 && picture(focus) == LookPicture.NEURON;
  }

  @Override
  public void next() {
    move(1);
  }

  @Override
  public void previous() {
    move(-1);
  }

  private void move(int by) {
    if (isNeuron) models.look.neuron.chooseNext(by);
    else models.look.askNext(by);
  }
}
