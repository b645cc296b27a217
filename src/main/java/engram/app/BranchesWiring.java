package engram.app;

import engram.view.BranchesController;
import engram.viewmodel.BranchesViewModel;
import engram.viewmodel.CurvesViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the composition root for the branches of the run. */
final class BranchesWiring {
  final BranchesViewModel branches;

  BranchesWiring(RunViewModel run, PanesViewModel panes, CurvesViewModel curves, Texts texts) {
    branches = new BranchesViewModel(run, panes, curves.comparedProperty(), texts);
  }

  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(BranchesController.class, () -> new BranchesController(branches));
  }
}
