package engram.ui.data;

import engram.data.Dataset;
import engram.files.RowsFile;
import engram.ui.base.Background;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.data.files.DataFileViewModel;
import engram.ui.data.files.ImportViewModel;
import engram.ui.data.files.OwnFiles;
import engram.ui.data.look.DataLookViewModel;
import engram.ui.data.look.LookColumnsViewModel;
import engram.ui.data.look.LookWallViewModel;
import engram.ui.data.own.DataEditor;
import engram.ui.data.own.OwnData;
import engram.ui.data.table.DataTableViewModel;
import engram.ui.data.table.SampleAdding;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The view models of the Data page. */
public final class DataModels {
  public final OwnData own;
  public final DataSetsViewModel sets;
  public final DataLookViewModel look;
  public final LookColumnsViewModel columns;
  public final LookWallViewModel wall;
  final DataPointsViewModel points;
  final DataInputsViewModel inputs;
  final DataScalingViewModel scaling;
  final DataSplitViewModel split;
  public final DataDrawViewModel draw;
  final OwnSetsViewModel ownSets;
  public final ImportViewModel importing;
  final DataFileViewModel file;
  public final SampleAdding adding;
  private final OwnFiles files;
  private final Shared shared;
  private final Background background;

  /**
   * @param worker for work that lasts
   * @param reader reads files
   */
  DataModels(Shared shared, Executor worker, Executor reader) {
    this.shared = shared;
    background = new Background(worker, Platform::runLater);
    DataEditor editor = new DataEditor(shared, Platform::runLater);
    own = new OwnData(shared.run(), editor);
    sets = new DataSetsViewModel(shared, editor, background);
    look = new DataLookViewModel(shared);
    columns = new LookColumnsViewModel(look, background);
    wall = new LookWallViewModel(shared, look, background, System::nanoTime);
    points = new DataPointsViewModel(shared, editor);
    inputs = new DataInputsViewModel(shared, editor);
    scaling = new DataScalingViewModel(shared, editor);
    split = new DataSplitViewModel(shared, editor);
    draw = new DataDrawViewModel(shared, own, editor, background, System::nanoTime);
    ownSets = new OwnSetsViewModel(shared, own, background);
    files = new OwnFiles(own);
    importing =
        new ImportViewModel(shared, own, files, editor, new Background(reader, Platform::runLater));
    adding = new SampleAdding(shared, own, background);
    file = new DataFileViewModel(own, files, importing, shared.texts());
  }

  /** Of which file those rows are, if they are as they were in it. */
  public Optional<RowsFile.Origin> rowsFile(Dataset rows) {
    return own.of(rows).flatMap(files::origin);
  }

  DataTableViewModel table() {
    return new DataTableViewModel(shared, own, background);
  }
}
