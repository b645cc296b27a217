package engram.ui.memory.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.heads.Answers;
import engram.memory.heads.HeadsSetup;
import engram.memory.heads.Machine;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.ReadOut;
import engram.ui.memory.frame.SteppedChart;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** What is said of three machines, without a toolkit. */
class MachinesWordsTest {
  private static final int LETTERS = 25;

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Texts texts = new Texts(language);
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final HeadsModels models = new HeadsModels(texts, worker::add, Runnable::run, () -> 0);

  private void work() {
    while (!worker.isEmpty()) worker.remove().run();
  }

  private List<Answers> answers() {
    return models.heads.answers().orElseThrow();
  }

  /** Counted cell by cell. */
  private int exact(Machine machine) {
    int count = 0;
    for (Answers each : answers()) {
      double[] cells = each.cells(machine);
      boolean right = cells.length > 0;
      for (int i = 0; i < cells.length; i++) {
        if (Math.signum(cells[i]) != each.asked().state(i)) right = false;
      }
      if (right) count++;
    }
    return count;
  }

  private String name(int letter) {
    return models.heads.getMachines().orElseThrow().letters().get(letter).name();
  }

  @Test
  void beforeAllIsWorkedOutThereAreNoNumbers() {
    assertThat(models.facts()).isEqualTo("25 letters • cues with 20% of their cells flipped");
    assertThat(models.readOuts()).extracting(ReadOut::value).containsExactly("1", "–", "–", "–");
    assertThat(models.charts()).hasSize(2);
    assertThat(models.words().number().text()).isEqualTo("–");
    assertThat(models.words().presented().truth()).isEqualTo("1 letter, three machines.");
    assertThat(models.explanation().text("headsTitle")).isEqualTo("No letter yet");
  }

  @Test
  void eachStepSaysWhatIsStoredAndWhatIsAskedFor() {
    work();
    models.playback.goTo(6);
    assertThat(models.words().now())
        .isEqualTo("Letter 7 is stored: " + name(6) + ". The cue asks for " + name(0) + ".");
    models.heads.letter().toggle(4);
    assertThat(models.words().now()).endsWith("The cue asks for " + name(4) + ".");
    assertThat(models.words().presented().truth()).isEqualTo("7 letters, three machines.");
    assertThat(models.words().presented().answer())
        .isEqualTo(
            String.format(
                "Table %d, Hopfield %d, head %d.",
                exact(Machine.TABLE), exact(Machine.HOPFIELD), exact(Machine.HEAD)));
    assertThat(models.words().pill()).isEqualTo("7 of 25 letters");
    for (Machine machine : Machine.values()) {
      assertThat(models.readOuts().get(machine.ordinal() + 1).value())
          .isEqualTo(Math.round(100.0 * exact(machine) / 7) + "%");
    }
  }

  @Test
  void atTheEndTheFirstLossIsTold() {
    work();
    int broke = 0;
    models.playback.goTo(0);
    while (exact(Machine.HOPFIELD) == broke + 1) models.playback.goTo(++broke);
    models.playback.goTo(24);
    assertThat(models.sentence())
        .startsWith(
            String.format(
                "Of 25 letters the table gives back %d, the Hopfield network %d and the attention"
                    + " head %d. The Hopfield network lost a letter as soon as %d were stored",
                exact(Machine.TABLE), exact(Machine.HOPFIELD), exact(Machine.HEAD), broke + 1));
    language.set(Language.CHINESE);
    assertThat(models.sentence()).contains(String.valueOf(broke + 1)).doesNotContain("Hopfield n");
  }

  @Test
  void withExactCuesTheTableGivesBackAllAndNamesTheKey() {
    models.settings.number(HeadsSetup.NOISE).number().set(0);
    work();
    models.playback.goTo(24);
    assertThat(exact(Machine.TABLE)).isEqualTo(LETTERS);
    assertThat(models.sentence()).startsWith("Of 25 letters the table gives back 25,");
    assertThat(models.explanation().lines())
        .anyMatch(line -> line.cells().contains(texts.get("heads.key.there")));
    MachinesPicture picture = MachinesPicture.of(models.heads, texts);
    assertThat(picture.columns().get(1).caption()).isEqualTo("25 of 25 exact");
    assertThat(picture.columns().get(0).outlined().isEmpty()).isTrue();
  }

  @Test
  void curvesGoAsFarAsTheyWereSeenAndChartsOverAllSteps() {
    work();
    models.playback.goTo(9);
    models.playback.goTo(3);
    models.heads.letter().toggle(2);
    assertThat(models.words().curves()).allMatch(curve -> curve.last() == 9);
    int hopfield = Machine.HOPFIELD.ordinal();
    assertThat(models.words().curves().get(hopfield).at().applyAsDouble(3))
        .isCloseTo(exact(Machine.HOPFIELD) / 4.0, within(1e-12));
    SteppedChart shares = models.charts().get(0);
    assertThat(shares.curves().get(hopfield).values()[3])
        .isCloseTo(25.0 * exact(Machine.HOPFIELD), within(1e-9));
    double[] blends = models.charts().get(1).curves().get(0).values();
    assertThat(blends[1]).as("the letter is not stored yet").isZero();
    assertThat(blends[3]).isEqualTo(answers().get(2).head().blended());
    assertThat(models.words().number().text())
        .isEqualTo(HeadsWords.decimal(answers().get(2).head().blended()));
  }

  @Test
  void theTermsOfTheAttentionAndTheRestMakeOne() {
    work();
    for (int step : List.of(0, 3, 4, 24)) {
      models.playback.goTo(step);
      Explanation explanation = models.explanation();
      List<Explanation.Line> terms =
          explanation.lines().stream()
              .filter(line -> line.kind() == Explanation.Kind.TERM)
              .toList();
      assertThat(terms).hasSize(Math.min(4, step + 1));
      double sum = 0;
      for (Explanation.Line term : terms) {
        sum += Double.parseDouble(term.cells().get(2).substring("p = ".length()));
      }
      String rest = explanation.text("rest");
      assertThat(rest.isEmpty()).isEqualTo(step < 4);
      if (step >= 4) {
        assertThat(rest).startsWith("and " + (step - 3) + " more");
        sum += Double.parseDouble(rest.substring(rest.lastIndexOf(' ') + 1));
      }
      assertThat(sum).isCloseTo(1, within(0.03));
      assertThat(explanation.lines().stream().anyMatch(line -> line.id().equals("bound")))
          .isEqualTo(step > 0);
    }
  }

  @Test
  void aLetterThatIsNotStoredIsNotCalledPinned() {
    work();
    models.playback.goTo(24);
    models.heads.letter().toggle(20);
    assertThat(titles()).containsExactly("Cue for " + name(20), "among 25 letters, pinned");
    models.playback.goTo(3);
    assertThat(titles()).containsExactly("Cue for " + name(0), "among 4 letters");
    models.playback.goTo(0);
    assertThat(titles()).containsExactly("Cue for " + name(0), "among 1 letter");
  }

  private List<String> titles() {
    return models.explanation().lines().get(0).cells();
  }

  /** With half of its cells turned over, a cue is as near to the inverse pattern. */
  @Test
  void aLetterByItselfIsNotLostForSharingWeights() {
    models.settings.number(HeadsSetup.NOISE).choose(0.5);
    models.settings.number(HeadsSetup.SEED).choose(3.0);
    work();
    assertThat(models.heads.getMachines().orElseThrow().breaks(Machine.HOPFIELD)).isZero();
    models.playback.goTo(Integer.MAX_VALUE);
    assertThat(models.sentence()).contains("lost even the first letter").doesNotContain("share");
    language.set(Language.CHINESE);
    assertThat(models.sentence()).contains("单独存入").doesNotContain("共用");
  }
}
