package engram.tour;

import engram.viewmodel.BranchesViewModel;
import engram.viewmodel.CurvesViewModel;
import engram.viewmodel.DataDrawViewModel;
import engram.viewmodel.DataLookViewModel;
import engram.viewmodel.DataSetsViewModel;
import engram.viewmodel.DataTableViewModel;
import engram.viewmodel.DropViewModel;
import engram.viewmodel.EquationsViewModel;
import engram.viewmodel.ExplorerViewModel;
import engram.viewmodel.ForgettingModels;
import engram.viewmodel.ImportViewModel;
import engram.viewmodel.InspectorTabsViewModel;
import engram.viewmodel.LandscapeViewModel;
import engram.viewmodel.LesionModels;
import engram.viewmodel.ListsModels;
import engram.viewmodel.LookColumnsViewModel;
import engram.viewmodel.LookWallViewModel;
import engram.viewmodel.NeuronMapsViewModel;
import engram.viewmodel.NeuronModels;
import engram.viewmodel.PadViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PinsViewModel;
import engram.viewmodel.PointingViewModel;
import engram.viewmodel.ProgramViewModel;
import engram.viewmodel.RecallModels;
import engram.viewmodel.ResultsViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleFilterViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.SurfaceViewModel;
import engram.viewmodel.TransportViewModel;
import engram.viewmodel.TwinViewModel;
import java.util.function.Supplier;
import javafx.scene.Scene;

/**
 * What the tour uses of the window: its scene, and the view models that a teacher's hands reach.
 * Those behind a {@code Supplier} are made when they are first asked for, as in the window.
 */
public record TourWindow(
    Scene scene,
    RunViewModel run,
    SelectionViewModel selection,
    SampleViewModel sample,
    PanesViewModel panes,
    PointingViewModel pointing,
    TransportViewModel transport,
    DropViewModel drop,
    ProgramViewModel program,
    ResultsViewModel results,
    SampleFilterViewModel sampleFilter,
    SurfaceViewModel surface,
    NeuronMapsViewModel neuronMaps,
    CurvesViewModel curves,
    EquationsViewModel equations,
    InspectorTabsViewModel tabs,
    PinsViewModel pins,
    BranchesViewModel branches,
    TwinViewModel twin,
    ExplorerViewModel explorer,
    LandscapeViewModel landscape,
    PadViewModel pad,
    Supplier<DataPage> data,
    Supplier<LesionModels> lesion,
    Supplier<RecallModels> recall,
    Supplier<ForgettingModels> forgetting,
    Supplier<ListsModels> stores,
    Supplier<NeuronModels> neuron) {

  /** The Data page. */
  public record DataPage(
      DataSetsViewModel sets,
      DataLookViewModel look,
      LookColumnsViewModel columns,
      LookWallViewModel wall,
      DataDrawViewModel draw,
      ImportViewModel importing,
      Supplier<DataTableViewModel> table) {}
}
