package engram.app;

import engram.viewmodel.DataAboutViewModel;
import engram.viewmodel.DataDrawViewModel;
import engram.viewmodel.DataEditor;
import engram.viewmodel.DataFileViewModel;
import engram.viewmodel.DataInputsViewModel;
import engram.viewmodel.DataLookViewModel;
import engram.viewmodel.DataPointsViewModel;
import engram.viewmodel.DataScalingViewModel;
import engram.viewmodel.DataSetsViewModel;
import engram.viewmodel.DataSplitViewModel;
import engram.viewmodel.ImportViewModel;
import engram.viewmodel.LookColumnsViewModel;
import engram.viewmodel.LookWallViewModel;
import engram.viewmodel.OwnData;
import engram.viewmodel.OwnFiles;
import engram.viewmodel.OwnSetsViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.RecentFiles;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.Texts;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The view models of the Data page. */
final class DataModels {
  final OwnData own;
  final DataSetsViewModel sets;
  final DataAboutViewModel about;
  final DataLookViewModel look;
  final LookColumnsViewModel columns;
  final LookWallViewModel wall;
  final DataPointsViewModel points;
  final DataInputsViewModel inputs;
  final DataScalingViewModel scaling;
  final DataSplitViewModel split;
  final DataDrawViewModel draw;
  final OwnFiles files;
  final OwnSetsViewModel ownSets;
  final ImportViewModel importing;
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
