package engram.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.SplitPlan;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.ui.base.PanesViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleFilterViewModelTest {
  private final TestRun test = new TestRun();
  private final SampleViewModel sample = new SampleViewModel(test.run, new Random(5));
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final SampleFilterViewModel victim =
      new SampleFilterViewModel(
          SharedFixture.of(test.run, sample, new PanesViewModel(), test.texts),
          later::add,
          Runnable::run);

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void pagesThroughTheSamplesOfACellAndNoOthers() {
    int[] cell = cell(DataPart.TRAINING, 2, 1);
    assertThat(cell.length).isGreaterThan(3);
    victim.page(new SampleFilter(DataPart.TRAINING, 2, 1));
    assertThat(victim.sentence.get())
        .isEqualTo(
            "sample 1 of " + cell.length + " · true virginica, predicted versicolor · training");
    assertThat(victim.cellOf(DataPart.TRAINING)).hasValue(new ConfusionMap.Cell(2, 1));
    assertThat(victim.cellOf(DataPart.TEST)).isEmpty();
    TreeSet<Integer> seen = new TreeSet<>();
    for (int k = 0; k < cell.length; k++) {
      seen.add(sample.getRow());
      sample.next();
    }
    assertThat(seen).containsExactlyElementsOf(IntStream.of(cell).boxed().toList());
    assertThat(sample.getRow()).isEqualTo(cell[0]);
    sample.previous();
    assertThat(sample.getRow()).isEqualTo(cell[cell.length - 1]);
    assertThat(victim.sentence.get()).startsWith("sample " + cell.length + " of " + cell.length);
    for (int k = 0; k < 20; k++) {
      sample.random();
      assertThat(cell).contains(sample.getRow());
    }
  }

  @Test
  void aCellOfDataThatWereReplacedMeanwhileIsLeftAlone() {
    SampleFilter digit = new SampleFilter(DataPart.TRAINING, 7, 1);
    SampleFilter validation = new SampleFilter(DataPart.VALIDATION, 2, 1);
    victim.page(digit);
    victim.page(validation);
    assertThat(victim.getFilter()).isEmpty();
    assertThat(victim.sentence.get()).isEmpty();
  }

  @Test
  void dataWithoutClassesHaveNoCells() {
    try (TestRun numbers = new TestRun(Preset.PENGUINS.recipe(), BuiltInSet.PENGUINS.load())) {
      SampleFilterViewModel filter =
          new SampleFilterViewModel(
              SharedFixture.of(
                  numbers.run,
                  new SampleViewModel(numbers.run, new Random(5)),
                  new PanesViewModel(),
                  numbers.texts),
              later::add,
              Runnable::run);
      filter.page(new SampleFilter(DataPart.TRAINING, 0, 0));
      assertThat(filter.getFilter()).isEmpty();
    }
  }

  @Test
  void aSampleThatNoLongerBelongsStaysAndTheCountFollows() {
    int[] before = cell(DataPart.TRAINING, 2, 1);
    victim.page(new SampleFilter(DataPart.TRAINING, 2, 1));
    int row = sample.getRow();
    for (int epoch = 0; belongs(row, cell(DataPart.TRAINING, 2, 1)) && epoch < 400; epoch += 20) {
      test.train(20);
    }
    int[] after = cell(DataPart.TRAINING, 2, 1);
    assertThat(after.length).isPositive().isNotEqualTo(before.length);
    assertThat(sample.getRow()).isEqualTo(row);
    assertThat(victim.sentence.get())
        .isEqualTo(
            "this sample no longer, "
                + after.length
                + " others · true virginica, predicted versicolor · training");
    sample.next();
    assertThat(after).contains(sample.getRow());
  }

  @Test
  void endsWhenAnotherWayOfPagingIsChosen() {
    victim.page(new SampleFilter(DataPart.TEST, 1, 1));
    victim.end();
    assertThat(victim.getFilter()).isEmpty();
    assertThat(victim.sentence.get()).isEmpty();
    victim.page(new SampleFilter(DataPart.TEST, 1, 1));
    sample.show(3);
    assertThat(victim.getFilter()).isEmpty();
    victim.page(new SampleFilter(DataPart.TEST, 1, 1));
    sample.nextOfClass(2);
    assertThat(victim.getFilter()).isEmpty();
    victim.page(new SampleFilter(DataPart.TEST, 1, 1));
    sample.wrongOnlyProperty().set(true);
    assertThat(victim.getFilter()).isEmpty();
    victim.page(new SampleFilter(DataPart.TEST, 1, 1));
    assertThat(sample.wrongOnlyProperty().get()).isFalse();
  }

  @Test
  void outlivesAnotherStartButNotOtherData() {
    victim.page(new SampleFilter(DataPart.TRAINING, 2, 1));
    PreparedData data = test.snapshot().data();
    test.run.session().newWeights();
    test.until(moment -> moment.data() != data);
    assertThat(victim.getFilter()).isPresent();
    test.run
        .session()
        .load(Preset.REPAIRED.recipe().withData(data.setup().withSplit(SplitPlan.of(0.2, 7))));
    test.until(moment -> !moment.data().setup().equals(data.setup()));
    assertThat(victim.getFilter()).isEmpty();
  }

  @Test
  void aLargeNetworkIsSearchedBesideTheWindowAndTheLastWishIsHeard() {
    NetworkSpec wide =
        new NetworkSpec(
            4, List.of(new LayerSpec(500, Activation.TANH), new LayerSpec(3, Activation.TANH)));
    test.run.session().load(Preset.REPAIRED.recipe().withNetwork(wide));
    test.until(moment -> moment.recipe().network().equals(wide));
    int[] wanted = cell(DataPart.TRAINING, 1, 1);
    victim.page(new SampleFilter(DataPart.TRAINING, 0, 0));
    victim.page(new SampleFilter(DataPart.TRAINING, 1, 1));
    assertThat(victim.sentence.get()).isEmpty();
    while (!later.isEmpty()) later.remove().run();
    assertThat(victim.getFilter()).contains(new SampleFilter(DataPart.TRAINING, 1, 1));
    assertThat(victim.sentence.get()).contains(" of " + wanted.length + " · true versicolor");
    assertThat(wanted).contains(sample.getRow());
  }

  @Test
  void anotherCellAndAnotherLanguage() {
    victim.page(new SampleFilter(DataPart.TEST, 0, 0));
    victim.page(new SampleFilter(DataPart.TEST, 1, 1));
    assertThat(victim.getFilter()).contains(new SampleFilter(DataPart.TEST, 1, 1));
    assertThat(victim.sentence.get()).contains("true versicolor, predicted versicolor · test");
    test.preferences.switchLanguage();
    assertThat(victim.sentence.get()).contains("真实为变色鸢尾，预测为变色鸢尾 · 测试集");
  }

  private int[] cell(DataPart part, int trueClass, int namedClass) {
    PreparedData data = test.snapshot().data();
    return IntStream.of(part.rows(data))
        .filter(row -> data.dataset().label(row) == trueClass)
        .filter(
            row ->
                data.targets()
                        .classOf(
                            ForwardPass.of(test.snapshot().parameters(), data.input(row)).output())
                    == namedClass)
        .sorted()
        .toArray();
  }

  private static boolean belongs(int row, int[] rows) {
    return IntStream.of(rows).anyMatch(r -> r == row);
  }
}
