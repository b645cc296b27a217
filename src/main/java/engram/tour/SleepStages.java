package engram.tour;

import engram.memory.sleep.SleepSetup;
import engram.memory.tag.DigitsCode;
import engram.memory.tag.DigitsSetup;
import engram.memory.tag.DigitsStep;
import engram.memory.tag.TagSetup;
import engram.memory.tag.TagStory;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.ui.base.MemoryExperiment;
import engram.ui.memory.sleep.SleepExample;
import engram.ui.memory.sleep.SleepModels;
import engram.ui.memory.tag.TagModels;

/** The stages of the tour on a night's sleep and on tagged engrams. */
final class SleepStages extends Stages {
  private static final int NIGHTS = 7;
  private static final int TAGGED = 3;
  private static final int CALM = 4;
  private static final DigitsSetup TANH = new DigitsSetup(DigitsCode.TANH, 32, 10, 3);

  SleepStages(TourWindow window) {
    super(window);
    add("memory-sleep-begun", this::begin);
    add("memory-sleep-nights", () -> playTo(NIGHTS));
    add("memory-sleep-slept", () -> playTo(Integer.MAX_VALUE));
    add("memory-sleep-lives", this::measure);
    add("memory-sleep-cut", () -> live(SleepExample.CUT.setup()));
    add("memory-sleep-awake", () -> live(SleepExample.AWAKE.setup()));
    add("memory-sleep-day", () -> live(SleepExample.ALONE.setup()), this::back);
    add("memory-tag-begun", this::beginTag);
    add("memory-tag-tagged", () -> playTagTo(TAGGED));
    add("memory-tag-calm", () -> playTagTo(CALM));
    add("memory-tag-lit", () -> playTagTo(CALM + 1));
    add("memory-tag-dark", () -> playTagTo(Integer.MAX_VALUE));
    add("memory-tag-silenced", () -> tell(TagStory.SILENCED, CALM + 2));
    add("memory-tag-random", () -> tell(TagStory.RANDOM, Integer.MAX_VALUE));
    add("memory-tag-false", () -> tell(TagStory.FALSE_MEMORY, Integer.MAX_VALUE));
    add("memory-tag-chosen", () -> tell(TagStory.CHOSEN, CALM + 1));
    add("memory-tag-linked", () -> tell(TagStory.LINKED, Integer.MAX_VALUE));
    add("memory-tag-digits", () -> learn(DigitsSetup.USUAL, DigitsStep.TAGGED));
    add("memory-tag-digits-silenced", () -> goTo(DigitsStep.SILENCED));
    add("memory-tag-digits-lit", () -> goTo(DigitsStep.LIT));
    add("memory-tag-digits-all", () -> goTo(DigitsStep.RANDOM_LIT));
    add("memory-tag-digits-tanh", () -> learn(TANH, DigitsStep.SILENCED));
    add("memory-tag-digits-sparse", this::sweep);
    add("memory-tag-presented-digits", this::presentDigits, this::untag);
  }

  private SleepModels models() {
    return window.sleep().get();
  }

  private void begin() {
    show(MemoryExperiment.SLEEP);
    await(() -> models().sleep.isLived());
  }

  private void playTo(int night) {
    act(() -> models().playback.goTo(night));
  }

  private void measure() {
    act(() -> models().lives.start());
    await(() -> !models().lives.runningProperty().get());
  }

  private void live(SleepSetup setup) {
    act(() -> models().settings.restore(setup));
    await(() -> models().sleep.isLived());
  }

  private void back() {
    act(
        () -> {
          models().settings.restore(SleepExample.SLEPT.setup());
          models().playback.reset();
        });
    backToTraining();
  }

  private TagModels tag() {
    return window.tag().get();
  }

  private void beginTag() {
    show(MemoryExperiment.TAG);
    await(() -> tag().tag.isDone() && !tag().mice.runningProperty().get());
  }

  private void playTagTo(int act) {
    act(() -> tag().playback.goTo(act));
  }

  private void tell(TagStory story, int act) {
    TagSetup now = TagSetup.USUAL.withMice(1);
    act(() -> tag().settings.restore(now.with(story.acts())));
    await(() -> tag().tag.isDone());
    playTagTo(act);
  }

  private void learn(DigitsSetup network, DigitsStep step) {
    act(() -> tag().settings.restore(TagSetup.USUAL.withMice(1).with(network)));
    await(() -> tag().digits.isThere());
    goTo(step);
  }

  private void goTo(DigitsStep step) {
    playTagTo(step.ordinal());
  }

  private void sweep() {
    learn(DigitsSetup.USUAL, DigitsStep.RANDOM_LIT);
    act(() -> tag().sweep.start());
    await(() -> !tag().sweep.runningProperty().get());
  }

  private void presentDigits() {
    goTo(DigitsStep.LIT);
    act(() -> window.panes().presentingProperty().set(true));
  }

  private void untag() {
    act(() -> window.panes().presentingProperty().set(false));
    tell(TagStory.LIT, 0);
    backToTraining();
  }
}
