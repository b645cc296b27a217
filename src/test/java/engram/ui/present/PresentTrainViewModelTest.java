package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import engram.PlaneSets;
import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.data.sets.BuiltInSet;
import engram.inspect.NumberText;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedWeight;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Transport;
import engram.ui.curves.TimelineViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PresentTrainViewModelTest {
  private TestRun run;
  private Shared shared;
  private PresentTrainViewModel train;

  private void begin(TestRun newRun) {
    run = newRun;
    shared = SharedFixture.of(run.run, new PanesViewModel(), run.texts);
    train =
        new PresentTrainViewModel(
            shared, new NoTransport(), new TimelineViewModel(run.run, run.texts));
  }

  private void iris() {
    begin(new TestRun());
  }

  private static final class NoTransport implements Transport {
    @Override
    public void toggle() {}

    @Override
    public void stepForward() {}

    @Override
    public void stepBack() {}

    @Override
    public void reset() {}
  }

  @AfterEach
  void close() {
    run.close();
  }

  private PresentSentence sentence() {
    return train.sentence(PresentTrainViewModel.NETWORK);
  }

  private PresentNumber number() {
    return train.number(PresentTrainViewModel.NETWORK);
  }

  private void inChinese() {
    run.preferences.languageProperty().set(Language.CHINESE);
  }

  private void says(String truth, String answer) {
    assertThat(sentence()).isEqualTo(new PresentSentence(truth, answer));
  }

  @Test
  void aFlowerIsWronglyNamedUntilItIsLearned() {
    iris();
    shared.sample().show(107);
    assertThat(sentence().answer()).startsWith("Untrained, ");
    run.train(60);
    says("This flower is a virginica.", "The network still says versicolor.");
    run.train(240);
    says("This flower is a virginica.", "Now it says virginica.");
    inChinese();
    says("这朵花是维吉尼亚鸢尾。", "现在网络说是维吉尼亚鸢尾。");
  }

  @Test
  void whatIsRightUntrainedIsChance() {
    iris();
    says("This flower is a versicolor.", "Untrained, it says versicolor, by chance.");
    inChinese();
    says("这朵花是变色鸢尾。", "未经训练，网络碰巧说对了：变色鸢尾。");
  }

  @Test
  void theNumberCountsTheTestFlowers() {
    iris();
    assertThat(number()).isEqualTo(new PresentNumber("18 of 30", "test flowers right"));
    inChinese();
    assertThat(number()).isEqualTo(new PresentNumber("18 / 30", "朵测试花答对"));
  }

  @Test
  void beforeAnyTrainingIsShownAsLongAsItIsAskedFor() {
    iris();
    shared.sample().show(107);
    PresentSentence untrained = sentence();
    PresentNumber score = number();
    run.train(300);
    PresentSentence trained = sentence();
    assertThat(trained).isNotEqualTo(untrained);
    train.holdBefore(true);
    assertThat(sentence()).isEqualTo(untrained);
    assertThat(number()).isEqualTo(score);
    train.holdBefore(false);
    assertThat(sentence()).isEqualTo(trained);
    train.holdBefore(true);
    train.choose(PresentTrainViewModel.NETWORK);
    assertThat(sentence()).isEqualTo(trained);
  }

  @Test
  void untrainedThereIsNothingToCompareWith() {
    iris();
    assertThat(train.hasBefore(PresentTrainViewModel.NETWORK)).isFalse();
    run.train(1);
    assertThat(train.hasBefore(PresentTrainViewModel.NETWORK)).isTrue();
    assertThat(train.hasBefore(PresentTrainViewModel.NETWORK + 1)).isFalse();
  }

  @Test
  void digitsAreCalledDigits() {
    begin(new TestRun(Preset.DIGITS.recipe(), BuiltInSet.DIGITS.load()));
    run.train(3);
    int row = shared.sample().getRow();
    String digit = String.valueOf(run.snapshot().data().dataset().label(row));
    assertThat(sentence().truth()).isEqualTo("This is a handwritten " + digit + ".");
    assertThat(number().caption()).isEqualTo("test digits right");
    inChinese();
    assertThat(sentence().truth()).isEqualTo("这是手写的 " + digit + "。");
    double[] drawn = shared.sample().shown().values();
    shared.sample().shown().draw(drawn);
    assertThat(sentence().truth()).isEqualTo("这是刚刚手绘的。");
    run.preferences.languageProperty().set(Language.ENGLISH);
    assertThat(sentence().truth()).isEqualTo("This was drawn by hand just now.");
    assertThat(sentence().answer()).isEqualTo("The network says " + digit + ".");
  }

  @Test
  void pointsOfThePlaneAreCalledPoints() {
    Dataset stripes = PlaneSets.stripes(60);
    begin(new TestRun(PlaneSets.recipe(stripes, TargetCoding.ZERO_ONE), stripes));
    run.train(1);
    assertThat(sentence().truth()).matches("This point belongs to (left|middle|right)\\.");
    assertThat(number().caption()).isEqualTo("test points right");
    inChinese();
    assertThat(sentence().truth()).matches("这个点属于 (left|middle|right)。");
  }

  @Test
  void aNumberIsToldBesideTheTruth() {
    Dataset slope = PlaneSets.slope(60);
    begin(new TestRun(PlaneSets.recipe(slope, TargetCoding.MEASURED), slope));
    assertThat(sentence().truth()).matches("The truth is −?\\d\\.\\d+ m\\.");
    assertThat(sentence().answer()).matches("Untrained, the network says −?\\d\\.\\d+ m\\.");
    run.train(1);
    assertThat(sentence().answer()).matches("The network says −?\\d\\.\\d+ m\\.");
    assertThat(number().caption()).isEqualTo("R² on the test samples");
    inChinese();
    assertThat(sentence().truth()).matches("真实值是 −?\\d\\.\\d+ m。");
    assertThat(sentence().answer()).matches("网络说是 −?\\d\\.\\d+ m。");
  }

  @Test
  void aTruthTableHasARightOutput() {
    begin(new TestRun(Preset.AND.recipe(), BuiltInSet.AND.load()));
    assertThat(sentence().truth()).matches("The right output is [01]\\.");
    assertThat(number().caption()).isEqualTo("lines of the table right");
    inChinese();
    assertThat(sentence().truth()).matches("正确的输出是 [01]。");
  }

  @Test
  void theSelectedNeuronIsToldOfElseTheLoudest() {
    iris();
    Part.Neuron loudest = train.neuron().part();
    assertThat(loudest.layer()).isZero();
    Part.Neuron chosen = new Part.Neuron(0, (loudest.unit() + 1) % 10);
    shared.selection().select(chosen);
    assertThat(train.neuron().part()).isEqualTo(chosen);
    WorkedNeuron worked = train.neuron();
    NumberText text = new NumberText(2);
    PresentSentence sentence = train.sentence(PresentTrainViewModel.NEURON);
    assertThat(sentence.truth()).endsWith(" adds up what comes in: " + text.of(worked.z()) + ".");
    assertThat(sentence.answer()).isEqualTo("tanh makes " + text.of(worked.a()) + " of it.");
    assertThat(train.number(PresentTrainViewModel.NEURON).text()).isEqualTo(text.of(worked.a()));
  }

  @Test
  void aWeightIsToldWithWhatTheNextStepMakesOfIt() {
    iris();
    train.choose(PresentTrainViewModel.WEIGHT);
    run.until(snapshot -> snapshot.next().isPresent());
    shared.selection().select(new Part.Weight(0, 2, 6));
    PresentSentence sentence = train.sentence(PresentTrainViewModel.WEIGHT);
    assertThat(sentence.truth()).startsWith("The weight petal length → h₇ is ");
    assertThat(sentence.answer()).startsWith("The next step makes it ");
    WorkedWeight.Update update = train.weight().update().orElseThrow();
    String before = sentence.truth().replaceAll(".* is (.*)\\.", "$1");
    String after = sentence.answer().replaceAll(".* it (.*)\\.", "$1");
    assertThat(before).isNotEqualTo(after);
    assertThat(number(before)).isCloseTo(update.before(), byHalf(before));
    assertThat(number(after)).isCloseTo(update.after(), byHalf(after));
    inChinese();
    assertThat(train.sentence(PresentTrainViewModel.WEIGHT).truth()).startsWith("权重 花瓣长度 → h₇ 是 ");
    train.choose(-1);
    run.until(
        snapshot -> snapshot.next().isPresent() == shared.selection().getSelected().isPresent());
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace('−', '-'));
  }

  private static org.assertj.core.data.Offset<Double> byHalf(String text) {
    int digits = text.length() - text.indexOf('.') - 1;
    return org.assertj.core.data.Offset.offset(0.5000001 * Math.pow(10, -digits));
  }

  @Test
  void thePrintedFactorsOfTheChainRuleGiveThePrintedGradient() {
    iris();
    run.train(20);
    for (int unit = 0; unit < 10; unit++) {
      shared.selection().select(new Part.Weight(0, 1, unit));
      var rule = train.weight().chainRule();
      NumberText text = train.ofProduct();
      double printed =
          number(text.of(rule.lossByActivation()))
              * number(text.of(rule.derivative()))
              * number(text.of(rule.x()));
      double half = 0.5000001 * Math.pow(10, -text.digits());
      assertThat(Math.abs(printed - number(text.of(rule.gradient())))).isLessThanOrEqualTo(half);
    }
  }

  @Test
  void thePillSaysEpochAndLossAndTheCurveGoesToTheStop() {
    iris();
    run.train(3);
    PresentTimeline line = train.timeline().orElseThrow();
    assertThat(line.end()).isEqualTo(1000);
    assertThat(line.now()).isEqualTo(3);
    assertThat(line.pill()).matches("epoch 3\u2003loss 0\\.\\d\\d");
    assertThat(line.curves()).extracting(PresentTimeline.Curve::last).containsOnly(3);
    train.goTo(1);
    run.until(snapshot -> snapshot.epoch() == 1);
    assertThat(train.timeline().orElseThrow().now()).isEqualTo(1);
    inChinese();
    assertThat(train.timeline().orElseThrow().pill()).matches("第 1 轮\u2003损失 0\\.\\d\\d");
  }

  @Test
  void eachFocusHasSentencesForEachActivation() {
    iris();
    for (var activation : engram.nn.Activation.values()) {
      for (Language language : Language.values()) {
        run.preferences.languageProperty().set(language);
        assertThat(run.texts.get("present.formula." + activation.id())).isNotBlank();
      }
    }
    assertThat(train.foci()).containsExactly("网络", "一个神经元", "一个权重", "公式", "代码");
    for (int focus = 0; focus < 5; focus++) {
      assertThat(train.sentence(focus).truth()).endsWith("。");
      assertThat(train.number(focus).text()).isNotBlank();
    }
  }

  @Test
  void theNextAndThePreviousSampleComeByTheKeysOfAPresenter() {
    iris();
    int row = shared.sample().getRow();
    train.next();
    assertThat(shared.sample().getRow()).isEqualTo(row + 1);
    train.previous();
    assertThat(shared.sample().getRow()).isEqualTo(row);
  }
}
