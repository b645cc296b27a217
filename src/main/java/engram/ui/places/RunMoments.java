package engram.ui.places;

import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.util.OptionalInt;
import javafx.util.Subscription;

/**
 * Brings the run to a moment. The run works on a thread of its own, so what stands in its network
 * is selected in the frame that shows it.
 */
final class RunMoments {
  private final RunViewModel run;
  private final SelectionViewModel selection;
  private final SampleViewModel sample;

  /** Until the run that was asked for is there. */
  private Subscription waiting = Subscription.EMPTY;

  RunMoments(Shared shared) {
    run = shared.run();
    selection = shared.selection();
    sample = shared.sample();
  }

  void show(Moment moment) {
    waiting.unsubscribe();
    waiting = Subscription.EMPTY;
    if (moment.recipe().isEmpty()) {
      moment.epoch().ifPresent(epoch -> reach(epoch, run.getSnapshot().lastEpoch()));
      point(moment, run.getSnapshot());
      return;
    }
    Recipe wanted = moment.recipe().get();
    Recipe before = run.getSnapshot().recipe();
    run.session().load(wanted);
    moment.epoch().ifPresent(epoch -> reach(epoch, 0));
    if (before.equals(wanted)) point(moment, run.getSnapshot());
    else waiting = run.snapshotProperty().subscribe((old, now) -> arrive(moment, before, now));
  }

  /** Steps, for the rule and the pace of the run are the user's. */
  private void reach(int epoch, int trained) {
    Session session = run.session();
    session.goTo(Math.min(epoch, trained));
    for (int i = trained; i < epoch; i++) session.stepForward();
  }

  private void arrive(Moment moment, Recipe before, Snapshot now) {
    if (now.recipe().equals(before)) return;
    waiting.unsubscribe();
    if (now.recipe().equals(moment.recipe().orElseThrow())) point(moment, now);
  }

  private void point(Moment moment, Snapshot now) {
    OptionalInt row = moment.sample();
    int rows = now.data().dataset().rows();
    if (row.isPresent() && row.getAsInt() < rows) sample.show(row.getAsInt());
    moment.part().filter(part -> part.isIn(now.recipe().network())).ifPresent(selection::select);
  }
}
