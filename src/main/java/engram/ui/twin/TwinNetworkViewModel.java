package engram.ui.twin;

import engram.inspect.surface.OutputMarks;
import engram.inspect.surface.Pixels;
import engram.nn.ForwardPass;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.PreparedData;
import engram.training.twin.TwinMoment;
import engram.training.twin.TwinSession.Sight;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkLabels;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.run.ShownSample;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The network of the twin with the sample and the selected part of the run's. */
final class TwinNetworkViewModel {

  /**
   * What its picture shows.
   *
   * @param pass of the sample
   * @param pixels of the sample, if it is a picture
   * @param selected what is selected in the run's network, if this one has it
   * @param hovered the same of what is pointed at
   */
  record Shown(
      TwinMoment moment,
      NetworkLabels labels,
      ForwardPass pass,
      Optional<Pixels> pixels,
      OutputMarks marks,
      Optional<Part> selected,
      Optional<Part> hovered) {

    NetworkSpec spec() {
      return moment.parameters().spec();
    }
  }

  private final RunViewModel run;
  private final TwinViewModel twin;
  private final SampleViewModel sample;
  private final SelectionViewModel selection;
  private final Texts texts;

  /** Empty before the first moment of the twin; changes whenever its picture does. */
  final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private NetworkLabels labels;
  private Object labelled;

  private record Labelled(PreparedData data, NetworkSpec spec, int row, Language language) {}

  TwinNetworkViewModel(TwinViewModel twin, Shared shared) {
    this.twin = twin;
    run = shared.run();
    sample = shared.sample();
    selection = shared.selection();
    texts = shared.texts();
    twin.sight.subscribe((before, now) -> show());
    sample.rowProperty().subscribe((before, now) -> show());
    selection.selectedProperty().subscribe((before, now) -> show());
    selection.hoveredProperty().subscribe((before, now) -> show());
    texts.languageProperty().subscribe(language -> show());
  }

  // Commands

  /** Selects a part in both networks, if both have it; else nothing is selected. */
  void select(Optional<Part> part) {
    part.filter(this::isInRun).ifPresentOrElse(selection::select, selection::clear);
  }

  void hover(Optional<Part> part) {
    selection.hover(part.filter(this::isInRun));
  }

  private boolean isInRun(Part part) {
    return part.isIn(run.getSnapshot().recipe().network());
  }

  private void show() {
    shown.set(twin.getSight().map(Sight::twin).filter(this::hasSample).map(this::shown));
  }

  private boolean hasSample(TwinMoment moment) {
    return sample.getRow() < moment.data().dataset().rows();
  }

  private Shown shown(TwinMoment moment) {
    NetworkSpec spec = moment.parameters().spec();
    int row = sample.getRow();
    ForwardPass pass = ForwardPass.of(moment.parameters(), moment.data().input(row));
    return new Shown(
        moment,
        labels(moment.data(), spec, row),
        pass,
        ShownSample.pixels(
            moment.data(), moment.data().inputs().values(moment.data().dataset(), row)),
        OutputMarks.of(moment.data(), row, pass),
        selection.getSelected().filter(part -> part.isIn(spec)),
        selection.getHovered().filter(part -> part.isIn(spec)));
  }

  private NetworkLabels labels(PreparedData data, NetworkSpec spec, int row) {
    Labelled now = new Labelled(data, spec, row, texts.language());
    if (!now.equals(labelled)) {
      // the values stand in the run's network
      labels = NetworkLabels.of(texts, data, spec, row).withoutValues();
    }
    labelled = now;
    return labels;
  }
}
