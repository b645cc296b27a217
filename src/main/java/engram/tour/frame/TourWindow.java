package engram.tour.frame;

import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.branches.BranchesViewModel;
import engram.ui.clinic.ClinicViewModel;
import engram.ui.curves.CurvesViewModel;
import engram.ui.data.DataSetsViewModel;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.data.files.DropViewModel;
import engram.ui.data.files.ImportViewModel;
import engram.ui.data.look.DataLookViewModel;
import engram.ui.data.look.LookColumnsViewModel;
import engram.ui.data.look.LookWallViewModel;
import engram.ui.data.table.DataTableViewModel;
import engram.ui.document.DocumentViewModel;
import engram.ui.equations.EquationsViewModel;
import engram.ui.explore.ExplorerViewModel;
import engram.ui.explore.LandscapeViewModel;
import engram.ui.find.FindViewModel;
import engram.ui.grades.GradesViewModel;
import engram.ui.inspector.InspectorTabsViewModel;
import engram.ui.labs.LabsRoom;
import engram.ui.lesson.LessonViewModel;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.heads.HeadsModels;
import engram.ui.memory.lesion.LesionModels;
import engram.ui.memory.lists.ListsModels;
import engram.ui.memory.neuron.NeuronModels;
import engram.ui.memory.recall.RecallModels;
import engram.ui.memory.sleep.SleepModels;
import engram.ui.memory.spacing.SpacingModels;
import engram.ui.memory.tag.TagModels;
import engram.ui.paths.PinsViewModel;
import engram.ui.pictures.PadSampleViewModel;
import engram.ui.pictures.PadViewModel;
import engram.ui.places.Places;
import engram.ui.predict.PredictViewModel;
import engram.ui.present.PresentViewModel;
import engram.ui.program.ProgramViewModel;
import engram.ui.results.ResultsViewModel;
import engram.ui.results.SampleFilterViewModel;
import engram.ui.run.PointingViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.surface.NeuronMapsViewModel;
import engram.ui.surface.SurfaceViewModel;
import engram.ui.transport.TransportViewModel;
import engram.ui.twin.TwinViewModel;
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
    FindViewModel find,
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
    PadSampleViewModel padSamples,
    PresentViewModel present,
    Places places,
    Supplier<PredictViewModel> predict,
    Supplier<LessonViewModel> lesson,
    Supplier<Language> language,
    Supplier<GradesViewModel> grades,
    ClinicViewModel clinic,
    Supplier<DataPage> data,
    Supplier<LesionModels> lesion,
    Supplier<RecallModels> recall,
    Supplier<ForgettingModels> forgetting,
    Supplier<ListsModels> stores,
    Supplier<SpacingModels> spacing,
    Supplier<NeuronModels> neuron,
    Supplier<SleepModels> sleep,
    Supplier<TagModels> tag,
    Supplier<HeadsModels> heads,
    LabsRoom labs,
    Supplier<DocumentViewModel> document) {

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
