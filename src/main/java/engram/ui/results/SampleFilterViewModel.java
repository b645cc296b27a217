package engram.ui.results;

import engram.data.Dataset;
import engram.inspect.scores.PartAnswers;
import engram.training.DataPart;
import engram.training.Snapshot;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.ui.base.LatestWork;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.run.DataNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Pages through the samples of one cell of the confusion matrix. Which ones these are follows the
 * moment; the sample shown stays, even when it no longer is one of them.
 */
public final class SampleFilterViewModel {
  private final RunViewModel run;
  private final SampleViewModel sample;
  private final Texts texts;
  private final LatestWork<Found> search;

  /** Empty while paging goes over all samples. */
  final ObjectProperty<Optional<SampleFilter>> filter =
      new SimpleObjectProperty<>(Optional.empty());

  /** {@code sample 3 of 7 · true versicolor, named virginica · test}; empty without a filter. */
  final StringProperty sentence = new SimpleStringProperty("");

  private DataSetup setup;
  private boolean begins;

  /** Rows of the data set, ascending. */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  private record Found(int[] rows) {}

  /**
   * @param worker where a large part is searched
   * @param window the window's thread
   */
  public SampleFilterViewModel(Shared shared, Executor worker, Executor window) {
    run = shared.run();
    sample = shared.sample();
    texts = shared.texts();
    search = new LatestWork<>(worker, window, this::apply);
    run.snapshotProperty().subscribe((before, now) -> follow(now));
    sample.rowProperty().subscribe((before, now) -> say());
    sample.withinProperty().subscribe((before, now) -> left(now.isEmpty()));
    texts.languageProperty().subscribe((before, now) -> say());
  }

  // Properties

  /** The cell that is paged through, if it is one of that part. */
  Optional<ConfusionMap.Cell> cellOf(DataPart part) {
    return getFilter()
        .filter(f -> f.part() == part)
        .map(f -> new ConfusionMap.Cell(f.trueClass(), f.namedClass()));
  }

  public Optional<SampleFilter> getFilter() {
    return filter.get();
  }

  public String getSentence() {
    return sentence.get();
  }

  // Commands

  /**
   * Shows the first such sample, and from now on those alone. A cell that the data do not have is
   * left alone: a matrix is drawn a moment after the data are replaced.
   */
  public void page(SampleFilter wanted) {
    if (!has(run.getSnapshot().data(), wanted)) return;
    begins = true;
    sample.wrongOnlyProperty().set(false);
    sample.pageAnywhere();
    filter.set(Optional.of(wanted));
    setup = run.getSnapshot().data().setup();
    find(run.getSnapshot(), true);
  }

  private static boolean has(PreparedData data, SampleFilter cell) {
    Dataset set = data.dataset();
    return set.isClassification()
        && Math.max(cell.trueClass(), cell.namedClass()) < set.classes()
        && cell.part().samples(data).isPresent();
  }

  /** All samples again. */
  public void end() {
    search.forget();
    begins = false;
    filter.set(Optional.empty());
    sample.pageAnywhere();
    say();
  }

  private void left(boolean anywhere) {
    if (anywhere && !begins && getFilter().isPresent()) end();
  }

  private void follow(Snapshot moment) {
    if (getFilter().isEmpty()) return;
    if (moment.data().setup().equals(setup)) find(moment, !run.isRunning());
    else end();
  }

  private void find(Snapshot moment, boolean urgent) {
    SampleFilter wanted = getFilter().orElseThrow();
    if (PartAnswers.work(moment, wanted.part()) <= LatestWork.WORK_WITHIN_A_FRAME) {
      search.doNow(() -> found(moment, wanted));
    } else {
      search.submit(wanted, urgent, () -> found(moment, wanted));
    }
  }

  private static Found found(Snapshot moment, SampleFilter wanted) {
    PartAnswers answers = PartAnswers.of(moment, wanted.part());
    int[] labels = answers.labels();
    int[] named = answers.named();
    return new Found(
        IntStream.range(0, answers.size())
            .filter(i -> labels[i] == wanted.trueClass() && named[i] == wanted.namedClass())
            .map(answers::row)
            .sorted()
            .toArray());
  }

  private void apply(Found found) {
    sample.pageWithin(found.rows());
    if (begins) sample.first();
    begins = false;
    say();
  }

  private int at(int[] rows) {
    return Arrays.binarySearch(rows, sample.getRow());
  }

  private void say() {
    sentence.set(
        getFilter()
            .flatMap(wanted -> sample.withinProperty().get().map(rows -> words(wanted, rows)))
            .orElse(""));
  }

  private String words(SampleFilter wanted, int[] rows) {
    var data = run.getSnapshot().data().dataset();
    DataNames words = new DataNames(texts, data);
    String which =
        texts.get(
            "filter.cell",
            words.word(data.classNames().get(wanted.trueClass())),
            words.word(data.classNames().get(wanted.namedClass())),
            texts.get("filter.part." + wanted.part().id()));
    if (rows.length == 0) return texts.get("filter.none", which);
    int place = at(rows);
    String count = RoundedNumber.whole(rows.length);
    return place < 0
        ? texts.get("filter.left", count, which)
        : texts.get("filter.at", RoundedNumber.whole(place + 1), count, which);
  }
}
