package engram.ui.labs.look;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.look.Baseline;
import engram.labs.look.Excitation;
import engram.labs.look.Flip;
import engram.labs.look.Look;
import engram.labs.look.LookLab;
import engram.labs.look.LookMethod;
import engram.labs.look.LookNetwork;
import engram.labs.look.LookPicture;
import engram.labs.look.LookSetup;
import engram.labs.look.Overall;
import engram.labs.look.TreeNode;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.run.TestRun;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class LookModelsTest {
  private static final Pattern SUM =
      Pattern.compile(
          "baseline (\\S+) \\+ parts (\\S+) = ([-0-9.]+).* answer,? ?(?:is )?([-0-9.]+)");

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final LookModels models = models(null);

  private LookModels models(Snapshot here) {
    return new LookModels(texts, () -> here, work::add, work::add, Runnable::run, System::nanoTime);
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private Look begun() {
    work();
    return models.look.getScene().orElseThrow();
  }

  private static int focus(LookPicture picture) {
    return List.of(LookPicture.values()).indexOf(picture);
  }

  @Test
  void worksAtOnceAndSaysTheGoalUntilTheNetworkIsTrained() {
    assertThat(models.sentence()).startsWith("Goal: see what an answer is made of");
    assertThat(models.fingerprint()).isEmpty();
    Look look = begun();
    assertThat(models.sentence())
        .startsWith("For sample " + look.row() + " the output of setosa is 0.872")
        .contains("for the baseline (training mean) it is 0.453")
        .contains("they add up to the answer");
    assertThat(models.fingerprint()).isPresent();
    assertThat(models.canGoOn()).isFalse();
    assertThat(models.limits()).contains("100 places");
  }

  @Test
  void stoppedTrainingGoesOn() {
    models.work().cancel();
    work();
    assertThat(models.canGoOn()).isTrue();
    models.goOn();
    begun();
    assertThat(models.canGoOn()).isFalse();
  }

  @Test
  void anotherMethodAsksTheSameNetwork() {
    LookNetwork network = begun().network();
    models.settings.chosen(LookSetup.METHOD).set(LookMethod.GRADIENT);
    assertThat(models.fingerprint()).isEmpty();
    Look look = begun();
    assertThat(look.network()).isSameAs(network);
    assertThat(look.setup().method()).isEqualTo(LookMethod.GRADIENT);
    assertThat(models.sentence()).contains("but the answer is").contains("off by");
    assertThat(models.settings.number(LookSetup.STEPS).shown().get()).isFalse();
    models.settings.chosen(LookSetup.SHOWN).set(LookPicture.FLIPS);
    assertThat(work).isEmpty();
    assertThat(models.sentence()).contains("All numbers together need a change of");
  }

  @Test
  void aMethodThatIsTakenBackBeforeItsAnswerIsNotShown() {
    Look before = begun();
    models.settings.chosen(LookSetup.METHOD).set(LookMethod.GRADIENT);
    models.settings.chosen(LookSetup.METHOD).set(LookMethod.INTEGRATED);
    Look look = begun();
    assertThat(look.setup().method()).isEqualTo(LookMethod.INTEGRATED);
    assertThat(look.numbers()).containsExactly(before.numbers());
    assertThat(models.fingerprint()).isPresent();
  }

  @Test
  void aChangedSampleIsAskedAtOnceAndCanBeAsItWas() {
    Look before = begun();
    models.look.change(2, 5.6);
    models.look.change(3, 99);
    assertThat(models.fingerprint()).isEmpty();
    Look look = begun();
    double most = before.network().yardstick().range(3).high();
    assertThat(look.changed()).isEqualTo(Map.of(2, 5.6, 3, most));
    assertThat(look.label()).isEqualTo(2);
    assertThat(models.sentence()).endsWith("before, the answer was setosa.");
    models.look.undoChanges();
    assertThat(begun().numbers()).containsExactly(before.numbers());
  }

  @Test
  void aFlipOfTheListIsTried() {
    Flip flip = begun().together().orElseThrow();
    models.look.take(flip);
    Look look = begun();
    assertThat(look.values()).containsExactly(flip.values());
    assertThat(look.label()).isEqualTo(flip.label());
    models.look.askNext(1);
    assertThat(begun().changed()).isEmpty();
  }

  @Test
  void whatMattersOverAllIsSaidOfTheSameNetwork() {
    LookNetwork network = begun().network();
    models.settings.chosen(LookSetup.SHOWN).set(LookPicture.OVERALL);
    assertThat(work).isEmpty();
    assertThat(models.sentence())
        .startsWith("Of 30 test samples the network gets 96.7% right.")
        .contains("The curves: what it would say of setosa");
    assertThat(models.limits()).contains("L. Breiman 2001");
    assertThat(models.look.getScene().orElseThrow().network()).isSameAs(network);
  }

  @Test
  void ofTheLayersItIsSaidHowFarTheClassesComeApart() {
    begun();
    models.settings.chosen(LookSetup.SHOWN).set(LookPicture.LAYERS);
    assertThat(work).isEmpty();
    Overall overall = models.look.getOverall().orElseThrow();
    assertThat(models.sentence())
        .contains("Of the variance of the inputs 72% lies between the classes, of the outputs 84%");
    assertThat(models.limits()).contains("K. Pearson 1901");
    LookSubject subject = new LookSubject(models, texts);
    int focus = focus(LookPicture.LAYERS);
    assertThat(subject.sentence(focus).answer()).isEqualTo("The classes come apart.");
    assertThat(subject.number(focus).text()).isEqualTo("84%");
    InsideWords words = models.words.inside();
    Look look = models.look.getScene().orElseThrow();
    assertThat(overall.planes())
        .extracting(plane -> words.layer(look, plane))
        .containsExactly("Inputs (4)", "Hidden layer 1 (10)", "Outputs (3)");
    assertThat(words.shares(overall.planes().get(1))).isEqualTo("PC 1: 77%, PC 2: 18%");
  }

  @Test
  void aNeuronIsChosenAndAsked() {
    Look look = begun();
    models.settings.chosen(LookSetup.SHOWN).set(LookPicture.NEURON);
    assertThat(models.settings.number(LookSetup.LAYER).shown().get()).isTrue();
    assertThat(models.sentence()).startsWith("Neuron 1 of hidden layer 1: ");
    models.look.neuron.choose(1, 2);
    assertThat(models.fingerprint()).isEmpty();
    work();
    assertThat(models.fingerprint()).isPresent();
    assertThat(models.look.getScene()).contains(look);
    assertThat(models.sentence())
        .startsWith("Output neuron 3: ")
        .contains("of the 8 strongest 8 are virginica");
    assertThat(models.limits()).contains("from 8 starts").contains("7 random places");
    LookSubject subject = new LookSubject(models, texts);
    int focus = focus(LookPicture.NEURON);
    subject.choose(focus);
    assertThat(subject.nextName()).contains("next neuron");
    assertThat(subject.number(focus).text()).isEqualTo("8 / 8");
    subject.next();
    work();
    Excitation first = models.look.neuron.getFound().orElseThrow();
    assertThat(first.layer()).isZero();
    assertThat(first.unit()).isZero();
    subject.previous();
    assertThat(models.settings.getSetup().layer()).isEqualTo(2);
    assertThat(models.settings.getSetup().neuron()).isEqualTo(3);
  }

  @Test
  void ofTheTreeItIsSaidHowFarItCanBeTrusted() {
    Look look = begun();
    models.settings.chosen(LookSetup.SHOWN).set(LookPicture.TREE);
    assertThat(work).isEmpty();
    assertThat(models.sentence())
        .contains("with 3 questions")
        .contains("of 96.7% of the training samples and 100.0% of the held-out test samples")
        .endsWith("Of sample 18 (blue way) both say setosa.");
    assertThat(models.limits()).contains("at most 3 one after the other");
    LookSubject subject = new LookSubject(models, texts);
    int focus = focus(LookPicture.TREE);
    assertThat(subject.sentence(focus).answer()).isEqualTo("It agrees on all held-out samples.");
    assertThat(subject.number(focus).text()).isEqualTo("100%");
    TreeNode root = models.look.getOverall().orElseThrow().tree().root();
    TreeWords words = models.words.inside().tree();
    assertThat(words.asked(look, root.question().orElseThrow())).isEqualTo("≤ 2.45 cm?");
    models.look.change(2, 5.6);
    models.look.change(3, 1.5);
    begun();
    assertThat(models.sentence()).contains("(blue way) it says versicolor, the network virginica.");
  }

  /** One that a smaller network does not have is its last. */
  @Test
  void ofFewerNeuronsTheLastIsAsked() {
    models.look.neuron.choose(4, 99);
    begun();
    Excitation found = models.look.neuron.getFound().orElseThrow();
    assertThat(found.layer()).isEqualTo(1);
    assertThat(found.unit()).isEqualTo(2);
  }

  @Test
  void whatIsSeenIsInTheFingerprint() {
    begun();
    String parts = models.fingerprint().orElseThrow();
    models.settings.chosen(LookSetup.SHOWN).set(LookPicture.OVERALL);
    assertThat(models.fingerprint()).contains(parts);
    models.settings.chosen(LookSetup.SHOWN).set(LookPicture.LAYERS);
    assertThat(models.fingerprint()).isPresent().get().isNotEqualTo(parts);
    models.settings.chosen(LookSetup.SHOWN).set(LookPicture.NEURON);
    assertThat(models.fingerprint()).isPresent().get().isNotEqualTo(parts);
    models.look.neuron.choose(0, 4);
    work();
    models.settings.chosen(LookSetup.SHOWN).set(LookPicture.PARTS);
    assertThat(models.fingerprint()).contains(parts);
  }

  @Test
  void partsAreAddedTheLargestFirst() {
    Look look = begun();
    LookPlayback playback = models.playback();
    assertThat(playback.endProperty().getValue()).isTrue();
    assertThat(playback.parts(look)).isEqualTo(4);
    playback.reset();
    assertThat(playback.parts(look)).isZero();
    assertThat(playback.startProperty().getValue()).isTrue();
    playback.stepForward();
    assertThat(playback.parts(look)).isEqualTo(1);
    assertThat(models.words.group(look, look.byStrength().get(0))).isEqualTo("sepal width");
  }

  @Test
  void aSavedQuestionComesBack() {
    LookSetup setup =
        new LookSetup(
            LookPicture.FLIPS, Preset.GAUSS, LookMethod.OCCLUSION, Baseline.BLANK, 50, 2, 7, 1, 2);
    LookLab saved = new LookLab(setup, OptionalInt.of(3), new TreeMap<>(Map.of(1, 0.5)), false);
    models.restore(saved);
    Look look = begun();
    assertThat(models.experiment()).isEqualTo(saved);
    assertThat(look.row()).isEqualTo(3);
    assertThat(look.values()[1]).isEqualTo(0.5);
    assertThat(models.notKept()).isEmpty();
  }

  @Test
  void theNetworkThatTheClassHasTrainedIsAsked() {
    try (TestRun run = new TestRun()) {
      assertThat(models(run.snapshot()).settings.isOwn()).isFalse();
      work.clear();
      run.train(3);
      LookModels own = models(run.snapshot());
      assertThat(own.settings.isOwn()).isTrue();
      work();
      assertThat(own.look.getScene().orElseThrow().network().network())
          .isEqualTo(run.snapshot().parameters());
      assertThat(own.notKept()).isPresent();
      own.settings.setProperty().set(Optional.of(Preset.REPAIRED));
      assertThat(own.look.getScene()).isEmpty();
      work();
      assertThat(own.look.getScene()).isPresent();
    }
  }

  private Look asked(LookMethod method, int row) {
    models.settings.chosen(LookSetup.METHOD).set(method);
    begun();
    models.look.ask(row);
    return begun();
  }

  @Test
  void whatSpeaksAgainstAnAnswerIsNotItsReason() {
    Look look = asked(LookMethod.INTEGRATED, 106);
    assertThat(look.attribution().parts()[look.byStrength().get(0)]).isNegative();
    LookSubject subject = new LookSubject(models, texts);
    assertThat(subject.sentence(0).truth()).isEqualTo("The network says virginica.");
    assertThat(subject.sentence(0).answer()).isEqualTo("Most against it: sepal width.");
    asked(LookMethod.INTEGRATED, 70);
    assertThat(subject.sentence(0).answer()).startsWith("Mostly because of ");
  }

  /** 0.316 + 0.409 is not 0.724, nor is 0.534 the answer 0.537. */
  @Test
  void theCheckComesOutWithTheNumbersThatAreShown() {
    int adds = 0;
    for (LookMethod method : LookMethod.values()) {
      for (int row : new int[] {4, 50, 70, 83, 106, 119, 133}) {
        String check = models.words.check(asked(method, row));
        Matcher matcher = SUM.matcher(check.replace('−', '-'));
        assertThat(matcher.find()).as(check).isTrue();
        BigDecimal sum = new BigDecimal(matcher.group(1)).add(new BigDecimal(matcher.group(2)));
        assertThat(sum).as(check).isEqualTo(new BigDecimal(matcher.group(3)));
        boolean same = matcher.group(3).equals(matcher.group(4));
        assertThat(check.contains("they add up")).as(check).isEqualTo(same);
        if (same) adds++;
      }
    }
    assertThat(adds).isBetween(7, 20);
  }
}
