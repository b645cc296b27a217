package engram.ui.data;

import engram.ui.base.PanesViewModel;
import engram.ui.base.RecentFiles;
import engram.ui.base.Texts;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.data.files.DataFileViewModel;
import engram.ui.data.files.ImportViewModel;
import engram.ui.data.files.OwnFiles;
import engram.ui.data.look.DataLookViewModel;
import engram.ui.data.look.LookColumnsViewModel;
import engram.ui.data.look.LookWallViewModel;
import engram.ui.data.own.DataEditor;
import engram.ui.data.own.OwnData;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The view models of the Data page. */
public final class DataModels {
  public final OwnData own;
  public final DataSetsViewModel sets;
  final DataAboutViewModel about;
  public final DataLookViewModel look;
  public final LookColumnsViewModel columns;
  public final LookWallViewModel wall;
  final DataPointsViewModel points;
  final DataInputsViewModel inputs;
  final DataScalingViewModel scaling;
  final DataSplitViewModel split;
  public final DataDrawViewModel draw;
  final OwnFiles files;
  final OwnSetsViewModel ownSets;
  public final ImportViewModel importing;
  final DataFileViewModel file;

  /**
   * @param worker for work that lasts
   * @param reader reads files
   */
  DataModels(
      RunViewModel run,
      SampleViewModel sample,
      PanesViewModel panes,
      RecentFiles recent,
      Texts texts,
      Executor worker,
      Executor reader) {
    DataEditor editor = new DataEditor(run, texts, Platform::runLater);
    own = new OwnData(run, editor);
    sets = new DataSetsViewModel(run, editor, worker, Platform::runLater);
    about = new DataAboutViewModel(sets, editor, texts);
    look = new DataLookViewModel(run, sample);
    columns = new LookColumnsViewModel(look, sample, worker, Platform::runLater);
    wall =
        new LookWallViewModel(
            run, sample, look, panes, texts, worker, Platform::runLater, System::nanoTime);
    points = new DataPointsViewModel(run, editor, texts);
    inputs = new DataInputsViewModel(run, editor, texts);
    scaling = new DataScalingViewModel(run, editor, texts);
    split = new DataSplitViewModel(run, editor, texts);
    draw =
        new DataDrawViewModel(
            run, own, editor, panes, texts, worker, Platform::runLater, System::nanoTime);
    files = new OwnFiles(own);
    ownSets = new OwnSetsViewModel(run, own, texts, worker, Platform::runLater);
    importing =
        new ImportViewModel(
            run, own, files, recent, panes, editor, texts, reader, Platform::runLater);
    file = new DataFileViewModel(own, files, importing, texts);
  }
}
