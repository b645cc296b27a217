package engram.ui.branches;

import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.curves.CurvesViewModel;
import engram.ui.run.RunViewModel;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the composition root for the branches of the run. */
public final class BranchesWiring {
  public final BranchesViewModel branches;

  public BranchesWiring(
      RunViewModel run, PanesViewModel panes, CurvesViewModel curves, Texts texts) {
    branches = new BranchesViewModel(run, panes, curves.comparedProperty(), texts);
  }

  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(BranchesController.class, () -> new BranchesController(branches));
  }
}
