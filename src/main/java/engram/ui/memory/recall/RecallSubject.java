package engram.ui.memory.recall;

import engram.data.text.Quote;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallOutcome.Blend;
import engram.memory.recall.RecallOutcome.Cycle;
import engram.memory.recall.RecallOutcome.Mirrored;
import engram.memory.recall.RecallOutcome.Recalled;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentSubject;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.present.PresentTimeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is told of a recall: what is being brought back, how far it is, what it came to. */
final class RecallSubject extends ExperimentSubject {
  private final RecallModels models;

  /** Made once a run. */
  private RecallRun drawn;

  private RecallCurves curves;

  RecallSubject(RecallModels models, Texts texts) {
    super(models, "recall", texts);
    this.models = models;
  }

  RecallModels models() {
    return models;
  }

  RecallMoment moment() {
    return models.recall.getMoment();
  }

  /**
   * @param fits whether there is room for that name of the false memory; else it has a shorter one
   */
  List<StoredPatternsPainter.Item> stored(Predicate<String> fits) {
    String name = texts.get("recall.false.large");
    return StoredPictures.items(models, fits.test(name) ? name : texts.get("recall.false"));
  }

  List<StoredPatternsPainter.Overlap> overlaps() {
    return StoredPictures.overlaps(models, moment());
  }

  /** Above the stored patterns. */
  String head() {
    boolean ofCopies = moment().run().setup().isOfCopies();
    return texts.get(ofCopies ? "presented.recall.stored.copies" : "presented.recall.stored");
  }

  @Override
  public PresentSentence sentence(int focus) {
    RecallMoment now = moment();
    RecallSetup setup = now.run().setup();
    String asked = name(setup, setup.asked());
    int turned = setup.spoiledCells();
    if (now.isEnd() && now.step() > 0) return outcome(now.run(), asked);
    if (now.step() == 0) {
      String cue =
          turned == 0
              ? texts.get("presented.recall.whole", asked)
              : texts.get(
                  "presented.recall.cue",
                  asked,
                  String.valueOf(turned),
                  String.valueOf(now.run().neurons()));
      return new PresentSentence(cue, asks(setup, asked));
    }
    boolean coming = now.wrong().cardinality() < turned;
    String changing = turned == 0 ? "presented.recall.leaving" : "presented.recall.changing";
    return new PresentSentence(
        texts.get(coming ? "presented.recall.coming" : changing, asked),
        texts.get(setup.isOneByOne() ? "presented.recall.falls" : "presented.recall.together"));
  }

  private String asks(RecallSetup setup, String asked) {
    if (setup.isOfCopies()) {
      return texts.get("presented.recall.ask.copies", asked, String.valueOf(setup.copies()));
    }
    return texts.get(
        setup.spoiledCells() == 0 ? "presented.recall.ask.whole" : "presented.recall.ask");
  }

  private PresentSentence outcome(RecallRun run, String asked) {
    RecallOutcome outcome = run.outcome();
    RecallSetup setup = run.setup();
    if (outcome instanceof Recalled recalled && recalled.pattern() == setup.asked()) {
      if (setup.isOfCopies()) {
        return new PresentSentence(
            texts.get("presented.recall.back.copies", asked),
            texts.get("presented.recall.filled.copies", String.valueOf(setup.copies())));
      }
      boolean whole = setup.spoiledCells() == 0;
      return new PresentSentence(
          texts.get("presented.recall.back", asked),
          texts.get(whole ? "presented.recall.nothing" : "presented.recall.filled"));
    }
    String truth = texts.get("presented.recall.asked", asked);
    return new PresentSentence(truth, came(outcome, setup));
  }

  private String came(RecallOutcome outcome, RecallSetup setup) {
    if (outcome instanceof Recalled recalled) {
      return texts.get("presented.recall.another", name(setup, recalled.pattern()));
    }
    if (outcome instanceof Mirrored mirrored) {
      return texts.get("presented.recall.inverse", name(setup, mirrored.pattern()));
    }
    if (outcome instanceof Cycle) return texts.get("presented.recall.cycle");
    return texts.get(
        outcome instanceof Blend ? "presented.recall.between" : "presented.recall.false");
  }

  private static String name(RecallSetup setup, int pattern) {
    return Quote.visible(setup.name(pattern));
  }

  @Override
  public PresentNumber number(int focus) {
    RecallMoment now = moment();
    RecallSetup setup = now.run().setup();
    int neurons = now.run().neurons();
    int first = neurons - setup.spoiledCells();
    return new PresentNumber(
        texts.get(
            "present.number.of",
            String.valueOf(neurons - now.wrong().cardinality()),
            String.valueOf(neurons)),
        texts.get("presented.recall.number", String.valueOf(first)));
  }

  /** The energy, as far as it was seen. */
  @Override
  public Optional<PresentTimeline> timeline() {
    RecallMoment now = moment();
    if (drawn != now.run()) curves = RecallCurves.of(now.run());
    drawn = now.run();
    NiceScale scale = curves.energies();
    return timeline(
        models.recall,
        texts.get(
            "presented.pill.recall",
            RoundedNumber.whole(now.step()),
            RoundedNumber.fixed(now.energy(), 2)),
        List.of(seen(models.recall, texts.get("recall.energy"), curves.energy(), false, -1)),
        scale.low(),
        scale.high());
  }

  /** Asks for the next stored pattern. */
  @Override
  public void next() {
    ask(1);
  }

  @Override
  public void previous() {
    ask(-1);
  }

  private void ask(int by) {
    RecallSetup setup = models.recall.run().setup();
    int asked = Math.floorMod(setup.asked() + by, setup.stored().size());
    models.patterns.ask(setup.name(asked));
  }
}
