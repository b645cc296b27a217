package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.recall.NamedPattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallOutcome.Recalled;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.SuppliedPatterns;
import engram.memory.recall.UpdateOrder;
import engram.ui.base.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of a recall, with its cells counted anew. */
class RecallWordsTest {
  private static final char THIN = '\u202f';

  private final RecallFixture fixture = new RecallFixture();
  private final RecallModels models = fixture.models;
  private final RecallWords words = models.words;
  private final RecallSubject subject = new RecallSubject(models, fixture.texts);

  private RecallMoment moment() {
    return models.recall.getMoment();
  }

  /** Cells that are not those of the pattern that is looked for. */
  private int wrong() {
    RecallRun run = moment().run();
    double[] states = moment().state();
    int wrong = 0;
    for (int k = 0; k < states.length; k++) {
      if (states[k] < 0 != run.setup().original().state(k) < 0) wrong++;
    }
    return wrong;
  }

  private void spoil(String percent) {
    models.settings.share.number().type(percent);
  }

  @Test
  void underWayTheRightCellsAreCounted() {
    for (int step : new int[] {1, 17, 60, 90}) {
      models.playback.goTo(step);
      String right = String.valueOf(100 - wrong());
      assertThat(fixture.sentence())
          .isEqualTo(
              "山 is being retrieved: "
                  + right
                  + " of 100 cells are right now, 75 were at the start."
                  + " Each change lowers the energy.");
      assertThat(subject.number(0).text()).isEqualTo(right + " of 100");
      assertThat(subject.number(0).caption()).isEqualTo("cells right, 75 at the start");
      assertThat(words.now(moment())).startsWith(wrong() + " of 100 differ");
    }
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(fixture.sentence()).contains("山", String.valueOf(100 - wrong()), "75");
  }

  @Test
  void oneCellThatDiffersIsOne() {
    spoil("1");
    assertThat(words.cue(moment())).isEqualTo("1 differs from 山");
    spoil("2");
    assertThat(words.cue(moment())).isEqualTo("2 differ from 山");
  }

  @Test
  void allTogetherNoChangeIsSaidToLowerTheEnergy() {
    models.settings.chosen(RecallSetup.ORDER).set(UpdateOrder.SYNCHRONOUS);
    models.playback.goTo(1);
    if (!moment().isEnd()) assertThat(fixture.sentence()).doesNotContain("energy");
    assertThat(models.explanation().lines())
        .noneMatch(line -> line.cells().contains(fixture.texts.get("recall.energy.falls")));
  }

  @Test
  void theFactsAreThoseOfTheNetwork() {
    assertThat(models.facts()).isEqualTo("100 neurons \u2022 9900 connections \u2022 5 memories");
    models.settings.number(RecallSetup.COPIES).number().set(1);
    assertThat(models.facts()).contains("1 corrupted copy");
    models.settings.number(RecallSetup.COPIES).number().set(7);
    assertThat(models.facts()).contains("7 corrupted copies");
    models.settings.ruleProperty().set(RecallRule.SOFTMAX);
    assertThat(models.facts()).isEqualTo("100 neurons \u2022 5 memories, kept as they are");
    for (String name : new String[] {"A", "H", "日", "木"}) models.patterns.toggle(name);
    assertThat(models.facts()).isEqualTo("100 neurons \u2022 1 memory, kept as it is");
  }

  @Test
  void theLargerGridHasItsThousandsParted() {
    models.patterns.gridProperty().set(PatternGrid.TWENTY);
    assertThat(models.facts()).startsWith("400 neurons \u2022 159" + THIN + "600 connections");
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(models.facts()).contains("400", "159" + THIN + "600");
  }

  @Test
  void theFiguresAreThoseOfTheStep() {
    models.playback.goTo(42);
    RecallRun run = moment().run();
    assertThat(models.readOuts().get(0).value()).isEqualTo("42");
    assertThat(models.readOuts().get(0).of()).isEqualTo("/ " + run.steps());
    assertThat(models.readOuts().get(1).value())
        .isEqualTo(String.format("%.2f", run.energy(42)).replace('-', '\u2212'));
    double overlap = run.overlaps(42)[run.best()];
    assertThat(models.readOuts().get(2).value())
        .isEqualTo((overlap > 0 ? "+" : "\u2212") + String.format("%.2f", Math.abs(overlap)));
  }

  @Test
  void aNumberWithItsSignHasOneUnlessItIsZero() {
    assertThat(RecallWords.signed(0.126)).isEqualTo("+0.13");
    assertThat(RecallWords.signed(-1)).isEqualTo("\u22121.00");
    assertThat(RecallWords.signed(0)).isEqualTo("0.00");
  }

  @Test
  void aWholeCueIsNotCalledCorrupted() {
    spoil("0");
    assertThat(subject.sentence(0).truth()).isEqualTo("The network is shown 山 as it was stored.");
    spoil("30");
    assertThat(subject.sentence(0).truth()).isEqualTo("A corrupted 山: 30 of 100 cells are wrong.");
  }

  @Test
  void ofAWholePatternNothingIsSaidToBeCorruptedOrFilledIn() {
    spoil("0");
    assertThat(fixture.sentence()).startsWith("Goal: show the network 山 as it was stored");
    assertThat(subject.sentence(0).answer()).isEqualTo("Does it stay as it is?");
    models.playback.goTo(1);
    assertThat(subject.sentence(0).truth()).doesNotContain("corrupted");
    fixture.toTheEnd();
    assertThat(fixture.sentence())
        .startsWith("山 was retrieved, all 100 neurons right, at once. It was shown as it was");
    assertThat(subject.sentence(0).answer()).isEqualTo("There was nothing to fill in.");
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(fixture.sentence()).contains("原样").doesNotContain("缺损部分");
  }

  @Test
  void theNextPatternIsAskedForAndBehindTheLastTheFirst() {
    int count = moment().run().setup().stored().size();
    int first = moment().run().setup().asked();
    for (int k = 1; k <= count; k++) {
      subject.next();
      assertThat(moment().run().setup().asked()).isEqualTo((first + k) % count);
    }
    subject.previous();
    assertThat(moment().run().setup().asked()).isEqualTo(Math.floorMod(first - 1, count));
  }

  /** Memories that are alike may win from a cue that is nearer to the one that is looked for. */
  @Test
  void aCueIsSaidToBeNearerToAnotherMemoryOnlyIfItIs() {
    List<NamedPattern> stored = SuppliedPatterns.load().all();
    Set<Boolean> seen = new HashSet<>();
    for (int seed = 0; seed < 4000 && seen.size() < 2; seed++) {
      int asked = seed % stored.size();
      int other = (seed / stored.size()) % stored.size();
      List<NamedPattern> three =
          List.of(stored.get(asked), stored.get(other), stored.get((other + 7) % stored.size()));
      if (Set.copyOf(three).size() < 3) continue;
      RecallSetup setup = RecallSetup.usual(three, 0, new Spoiling.Flip(0.45, seed));
      RecallRun run = RecallRun.of(setup);
      if (!(run.outcome() instanceof Recalled recalled) || recalled.pattern() == 0) continue;
      int toOther = setup.cue().differences(three.get(recalled.pattern()).pattern());
      boolean nearer = toOther < setup.cue().differences(three.get(0).pattern());
      assertThat(words.sentence(RecallMoment.of(run, run.steps())))
          .contains(nearer ? "the cue was nearer to another memory" : "was not even nearer");
      seen.add(nearer);
    }
    assertThat(seen).containsExactlyInAnyOrder(true, false);
  }
}
