package engram.ui.inspector;

import engram.inspect.BatchShare;
import engram.inspect.Moment;
import engram.inspect.NumberText;
import engram.nn.Part;
import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import engram.ui.base.CopyTable;
import engram.ui.base.LatestWork;
import engram.ui.base.RoundedNumber;
import engram.ui.graph.NetworkReadouts;
import engram.ui.inspector.InspectorViewModel.Shown;
import engram.ui.run.SampleViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The sample that the network shows: what goes in, what comes out, and what it has cost. */
final class InspectorSampleViewModel extends WorkedViewModel<BatchShare> {
  /** Of more features the rest is named by its number. */
  private static final int MOST_FEATURES = 24;

  private final InspectorTabsViewModel tabs;
  private final SampleViewModel sample;
  private final LatestWork<Optional<BatchShare>> sharing;
  private int sharedRow;

  /**
   * @param worker where the loss of a large batch is computed
   * @param window the window's thread
   */
  InspectorSampleViewModel(
      InspectorViewModel inspector,
      InspectorTabsViewModel tabs,
      SampleViewModel sample,
      Executor worker,
      Executor window) {
    super(inspector);
    this.tabs = tabs;
    this.sample = sample;
    sharing = new LatestWork<>(worker, window, this::setWorked);
    inspector.shownProperty().subscribe(this::follow);
    tabs.tabProperty().subscribe((before, now) -> follow(inspector.getShown()));
  }

  // Properties

  /** {@code Sample 73} */
  @Override
  public String title() {
    return text("inspector.sample.title", String.valueOf(moment().row()));
  }

  /** {@code test row} */
  @Override
  public String subtitle() {
    return text("inspector.sample." + sample.part().id());
  }

  /** Name, measured value with its unit, and what the network sees. */
  List<List<String>> features() {
    PreparedData data = data();
    List<List<String>> rows = new ArrayList<>();
    int shown = Math.min(data.inputs().count(), MOST_FEATURES);
    for (int f = 0; f < shown; f++) {
      rows.add(
          List.of(
              names().input(f),
              NetworkReadouts.measured(data, moment().row(), f),
              numbers().signed(moment().forward().input(f))));
    }
    if (shown < data.inputs().count()) {
      String more = RoundedNumber.whole(data.inputs().count() - shown);
      rows.add(List.of(text("inspector.neuron.more", more), "", ""));
    }
    return rows;
  }

  List<String> featureHeads() {
    return List.of(text("inspector.sample.features"), text("inspector.sample.measured"), "x");
  }

  /** Class, target and output. */
  List<List<String>> outputs() {
    List<List<String>> rows = new ArrayList<>();
    int last = spec().layerCount() - 1;
    double[] target = data().target(moment().row());
    for (int o = 0; o < target.length; o++) {
      rows.add(
          List.of(
              names().neuron(new Part.Neuron(last, o)),
              data().dataset().isClassification()
                  ? new NumberText(0).of(target[o])
                  : numbers().signed(target[o]),
              numbers().signed(moment().forward().a(last, o))));
    }
    return rows;
  }

  List<String> outputHeads() {
    return List.of(text("inspector.sample.outputs"), text("inspector.sample.target"), "a");
  }

  /** What it has to do with the batch made next, in a sentence; empty while that is not known. */
  String batch() {
    DataPart part = sample.part();
    if (part != DataPart.TRAINING) return text("inspector.sample.never." + part.id());
    return getWorked()
        .map(
            s ->
                s.isInBatch()
                    ? text(
                        "inspector.sample.share",
                        RoundedNumber.fixed(100 * s.share(), 1),
                        RoundedNumber.whole(s.rows()),
                        numbers().of(s.batchLoss()))
                    : text("inspector.sample.not-in-batch", RoundedNumber.whole(s.rows())))
        .orElse("");
  }

  @Override
  public String copyText() {
    CopyTable out = new CopyTable().line(title(), subtitle());
    out.line(featureHeads().toArray());
    features().forEach(row -> out.line(row.toArray()));
    out.line(outputHeads().toArray());
    outputs().forEach(row -> out.line(row.toArray()));
    return out.line(text("inspector.summary.loss"), loss()).text();
  }

  // Commands

  void next() {
    sample.next();
  }

  void previous() {
    sample.previous();
  }

  private void follow(Shown shown) {
    if (!tabs.shows(InspectorTab.SAMPLE) || shown.moment().next().isEmpty()) {
      sharing.forget();
      setWorked(Optional.empty());
      return;
    }
    Moment moment = shown.moment();
    long rows = moment.next().orElseThrow().rows().length;
    long work = rows * moment.parameters().spec().parameterCount();
    boolean later = work > LatestWork.WORK_WITHIN_A_FRAME;
    if (later && moment.row() != sharedRow) setWorked(Optional.empty());
    sharing.doSoon(work, moment.row(), !inspector.isRunning(), () -> BatchShare.of(moment));
    sharedRow = moment.row();
  }
}
