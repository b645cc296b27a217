package engram.memory.forgetting;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.Samples;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import java.util.List;
import java.util.stream.IntStream;

/** Two tasks, and what a network that learned them dreams of. */
record ForgettingTasks(ForgettingTask old, ForgettingTask fresh, ForgettingDream dream) {

  /** Rows of some classes, then of others; split and scaled as by the set's usual recipe. */
  static ForgettingTasks ofClasses(BuiltInSet set, List<Integer> first, List<Integer> second) {
    PreparedData data = new PreparedData(Preset.of(set).recipe().data(), set.load());
    return new ForgettingTasks(task(data, first), task(data, second), ForgettingDream.MEASUREMENTS);
  }

  private static ForgettingTask task(PreparedData data, List<Integer> classes) {
    return new ForgettingTask(
        classes.stream().map(data.dataset().classNames()::get).toList(),
        rows(data.dataset(), data.train(), data.split().train(), classes),
        rows(data.dataset(), data.test(), data.split().test(), classes));
  }

  private static Samples rows(
      Dataset dataset, Samples part, int[] datasetRows, List<Integer> classes) {
    int[] chosen =
        IntStream.range(0, datasetRows.length)
            .filter(row -> classes.contains(dataset.label(datasetRows[row])))
            .toArray();
    return part.subset(chosen);
  }

  static ForgettingTasks ofLists(WordLists lists) {
    return new ForgettingTasks(lists.task(0), lists.task(1), ForgettingDream.CUE);
  }
}
