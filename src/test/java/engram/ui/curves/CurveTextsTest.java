package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Optimizer;
import engram.training.Change;
import engram.training.Intervention;
import engram.training.Position;
import engram.training.recipe.Settings;
import engram.ui.base.Language;
import engram.ui.run.TestRun;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurveTextsTest {
  private static final Settings BEFORE = new Settings(Optimizer.SGD, 0.01, 10, 0, 0, 0);
  private static final Position PLACE = new Position(1200, 0);

  private final TestRun run = new TestRun();
  private final ObjectProperty<Language> language = run.preferences.languageProperty();
  private final CurveTexts texts = new CurveTexts(run.texts, run::snapshot);

  @AfterEach
  void close() {
    run.close();
  }

  @Test
  void markTellsEpochAndChangeInBothLanguages() {
    SettingMark mark = mark(new Intervention.LearningRate(0.1));
    assertThat(texts.mark(mark)).isEqualTo("epoch 1200: learning rate 0.01 → 0.1");
    language.set(Language.CHINESE);
    assertThat(texts.mark(mark)).isEqualTo("第 1200 轮：学习率 0.01 → 0.1");
  }

  @Test
  void everyKindOfChangeHasItsText() {
    assertThat(texts.mark(mark(new Intervention.BatchSize(Settings.FULL_BATCH))))
        .endsWith("batch size 10 → full");
    assertThat(texts.mark(mark(new Intervention.Momentum(0.9)))).endsWith("momentum 0 → 0.9");
    assertThat(texts.mark(mark(new Intervention.L1(1e-5)))).endsWith("L1 penalty 0 → 1e−5");
    assertThat(texts.mark(mark(new Intervention.L2(0.5)))).endsWith("L2 penalty 0 → 0.5");
  }

  @Test
  void severalChangesAreSeveralLines() {
    SettingMark mark = mark(new Intervention.LearningRate(0.1), new Intervention.L2(0.5));
    assertThat(texts.mark(mark).lines()).hasSize(2);
  }

  @Test
  void numbersHaveADecimalPointInBothLanguages() {
    assertThat(texts.value(Curve.TEST_LOSS, 0.0742391)).isEqualTo("0.074239");
    language.set(Language.CHINESE);
    assertThat(texts.value(Curve.TEST_LOSS, 0.0742391)).isEqualTo("0.074239");
    assertThat(texts.value(Curve.TRAIN_SCORE, 29.0 / 30)).isEqualTo("0.9667");
    assertThat(texts.value(Curve.TEST_SCORE, 1)).isEqualTo("1.0000");
    assertThat(texts.value(Curve.VALIDATION_SCORE, -0.25)).isEqualTo("−0.2500");
    assertThat(texts.value(Curve.TEST_SCORE, -3e250)).isEqualTo("−3e250");
    assertThat(texts.value(Curve.TEST_SCORE, Double.NaN)).isEqualTo("–");
    assertThat(texts.part(Curve.VALIDATION_LOSS)).isEqualTo("验证");
    assertThat(texts.epoch(7)).isEqualTo("第 7 轮");
  }

  private static SettingMark mark(Intervention... interventions) {
    return new SettingMark(
        PLACE.epoch(), List.of(interventions).stream().map(CurveTextsTest::change).toList());
  }

  private static Change change(Intervention intervention) {
    return new Change(PLACE, intervention, BEFORE);
  }
}
