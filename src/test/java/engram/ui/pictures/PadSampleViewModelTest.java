package engram.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Dataset;
import engram.data.SplitPlan;
import engram.data.sets.BuiltInSet;
import engram.lesson.LessonControl;
import engram.lesson.Lock;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.ui.base.Background;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.data.DataPageFixture;
import engram.ui.data.table.SampleAdding;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drawings that become samples of a real run on digits; no toolkit. */
class PadSampleViewModelTest {
  private static final int DIGITS = 1797;

  private final DataPageFixture page = new DataPageFixture(Preset.DIGITS);
  private final PadViewModel pad = new PadViewModel(page.shared);
  private final SampleAdding adding =
      new SampleAdding(page.shared, page.own, new Background(Runnable::run, page.window()));
  private final PadSampleViewModel samples = new PadSampleViewModel(page.shared, pad, () -> adding);

  @AfterEach
  void close() {
    page.close();
  }

  private PreparedData data() {
    return page.snapshot().data();
  }

  private void draw() {
    page.panes.open(Companion.PICTURES);
    pad.press(0.5, 0.2);
    for (int i = 1; i <= 12; i++) pad.drag(0.5, 0.2 + 0.05 * i);
  }

  private void add(int label) {
    int before = data().given().rows();
    samples.chosen.set(samples.classes.get().get(label + 1));
    samples.add();
    page.until(() -> data().given().rows() == before + 1 && pad.getDrawing().isEmpty());
  }

  private void split(SplitPlan plan) {
    page.run.session().edit(r -> r.withData(r.data().withSplit(plan)));
    page.until(() -> page.recipe().data().split().equals(plan));
  }

  /** A seed with which one digit more would be in the test part. */
  private SplitPlan lastTested() {
    DataSetup setup = page.recipe().data();
    Dataset digits = BuiltInSet.DIGITS.load();
    Dataset longer =
        digits.subset(IntStream.concat(IntStream.range(0, DIGITS), IntStream.of(1)).toArray());
    return LongStream.range(1, 1000)
        .mapToObj(setup.split()::withSeed)
        .filter(plan -> Arrays.stream(plan.split(longer).test()).anyMatch(row -> row == DIGITS))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDrawingBecomesATrainingSampleOfTheClassChosen() {
    draw();
    assertThat(samples.possible.getValue()).isFalse();
    assertThat(samples.classes.get()).hasSize(11);
    assertThat(samples.name(samples.classes.get().get(8))).isEqualTo("7");
    double[] drawn = pad.values().orElseThrow();
    samples.choose("x");
    assertThat(samples.possible.getValue()).isFalse();
    samples.choose("1");
    assertThat(samples.possible.getValue()).isTrue();

    add(1);

    Dataset learned = data().dataset();
    assertThat(IntStream.range(0, 64).mapToDouble(f -> learned.value(DIGITS, f)).toArray())
        .containsExactly(drawn);
    assertThat(learned.classNames().get(learned.label(DIGITS))).isEqualTo("1");
    assertThat(data().split().train()).contains(DIGITS);
    assertThat(data().picture()).isPresent();
    assertThat(page.snapshot().epoch()).isZero();
    assertThat(samples.told.getValue())
        .isEqualTo(
            "Added as 1: one of %d training samples, 1798 samples in all. Training starts anew;"
                + " undo takes it back.",
            data().split().train().length);
    assertThat(samples.chosen.get().label()).isEqualTo(1);
    assertThat(samples.possible.getValue()).isFalse();
  }

  @Test
  void undoTakesItBackWithItsDrawingAndRedoAddsItAgain() {
    draw();
    PadDrawing drawing = pad.getDrawing();
    add(1);
    assertThat(pad.undoneProperty().getValue()).isEqualTo("adding of the sample");
    pad.undo();
    page.until(() -> data().given().rows() == DIGITS);
    assertThat(pad.getDrawing()).isEqualTo(drawing);
    assertThat(samples.told.getValue()).startsWith("Draw a digit here");
    pad.redo();
    page.until(() -> data().given().rows() == DIGITS + 1);
    assertThat(pad.getDrawing().isEmpty()).isTrue();
    page.run.session().undo();
    page.until(() -> data().given().rows() == DIGITS);
    assertThat(pad.getDrawing()).isEqualTo(drawing);
    pad.undo();
    assertThat(pad.getDrawing().isEmpty()).isTrue();
    assertThat(data().given().rows()).isEqualTo(DIGITS);
  }

  @Test
  void strokesAndSamplesAreUndoneInTheirOrder() {
    draw();
    add(1);
    draw();
    add(2);
    assertThat(page.recipe().data().source().id()).isEqualTo("Handwritten digits *");
    pad.press(0.1, 0.1);
    assertThat(samples.told.getValue()).startsWith("Draw a digit here");
    pad.undo();
    assertThat(data().given().rows()).isEqualTo(DIGITS + 2);
    pad.undo();
    page.until(() -> data().given().rows() == DIGITS + 1);
    pad.undo();
    assertThat(pad.getDrawing().isEmpty()).isTrue();
    pad.undo();
    page.until(() -> data().given().rows() == DIGITS);
    assertThat(pad.getDrawing().strokes()).hasSize(1);
  }

  @Test
  void whatTheRunDidSinceIsUndoneBefore() {
    draw();
    pad.inHand.set(true);
    add(1);
    assertThat(pad.inFrontProperty().getValue()).isTrue();
    split(page.recipe().data().split().withTest(0.5));
    assertThat(pad.inFrontProperty().getValue()).isFalse();
    assertThat(pad.undoableProperty().get()).isFalse();
    page.run.session().undo();
    page.until(() -> page.recipe().data().split().test() != 0.5);
    assertThat(pad.inFrontProperty().getValue()).isTrue();
    assertThat(pad.undoableProperty().get()).isTrue();
  }

  @Test
  void ifTheSplitWouldNotLearnItAnotherSeedDoesAndIsTold() {
    SplitPlan tested = lastTested();
    split(tested);
    draw();
    add(1);
    long seed = page.recipe().data().split().seed();
    assertThat(seed).isGreaterThan(tested.seed());
    assertThat(data().split().train()).contains(DIGITS);
    assertThat(samples.told.getValue())
        .endsWith("The split seed is " + seed + " now, so that it is learned.");
    page.preferences.languageProperty().set(Language.CHINESE);
    assertThat(samples.told.getValue()).contains("划分的随机种子已改为 " + seed);
    pad.undo();
    page.until(() -> data().given().rows() == DIGITS);
    assertThat(page.recipe().data().split()).isEqualTo(tested);
  }

  @Test
  void aLockedSplitStaysAndThePartIsTold() {
    SplitPlan tested = lastTested();
    split(tested);
    page.run.locks().set(Map.of(LessonControl.SPLIT, Lock.LOCKED));
    draw();
    add(1);
    assertThat(page.recipe().data().split()).isEqualTo(tested);
    assertThat(samples.told.getValue()).contains("test samples, ");
  }

  @Test
  void withNumbersToPredictThereIsNoClass() {
    page.run.session().load(Preset.REPAIRED.recipe());
    page.until(() -> data().dataset().classes() == 3);
    assertThat(samples.classes.get()).hasSize(4);
    page.run.session().load(Preset.SINE.recipe());
    page.until(() -> !data().dataset().isClassification());
    assertThat(samples.classes.get()).isEmpty();
    assertThat(samples.possible.getValue()).isFalse();
  }
}
