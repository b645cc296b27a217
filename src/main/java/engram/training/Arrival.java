package engram.training;

import engram.nn.Parameters;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;

/** What a run has when it comes to a place, before the interventions made there. */
public record Arrival(Settings settings, Parameters parameters, Surgery surgery) {

  /**
   * The interventions at a place with one more. It replaces an earlier one of the same target, and
   * what changes nothing is left out.
   */
  public List<Change> with(Position at, Intervention added, List<Change> here) {
    List<Change> merged = new ArrayList<>(here);
    merged.removeIf(change -> change.intervention().target().equals(added.target()));
    if (added instanceof Intervention.OnNetwork onNetwork) {
      Operation before = operated(merged);
      Operation after = operated(merged);
      after.apply(onNetwork);
      if (!after.isSameAs(before)) merged.add(new Change(at, added, settings, before.value(added)));
    } else if (!added.applyTo(settings).equals(settings)) {
      merged.add(new Change(at, added, settings));
    }
    return List.copyOf(merged);
  }

  /** The network behind those interventions. */
  Operation operated(List<Change> changes) {
    Operation operation = new Operation(parameters, surgery);
    for (Change change : changes) {
      if (change.intervention() instanceof Intervention.OnNetwork what) operation.apply(what);
    }
    return operation;
  }

  /** The settings behind those interventions. */
  Settings changed(List<Change> changes) {
    Settings changed = settings;
    for (Change change : changes) changed = change.intervention().applyTo(changed);
    return changed;
  }
}
