package engram.app;

import engram.viewmodel.DataAboutViewModel;
import engram.viewmodel.DataDrawViewModel;
import engram.viewmodel.DataEditor;
import engram.viewmodel.DataInputsViewModel;
import engram.viewmodel.DataLookViewModel;
import engram.viewmodel.DataPointsViewModel;
import engram.viewmodel.DataScalingViewModel;
import engram.viewmodel.DataSetsViewModel;
import engram.viewmodel.DataSplitViewModel;
import engram.viewmodel.OwnData;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.Texts;
import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The view models of the Data page. */
final class DataModels {
  final OwnData own;
  final DataSetsViewModel sets;
  final DataAboutViewModel about;
  final DataLookViewModel look;
  final DataPointsViewModel points;
  final DataInputsViewModel inputs;
  final DataScalingViewModel scaling;
  final DataSplitViewModel split;
  final DataDrawViewModel draw;

  DataModels(RunViewModel run, PanesViewModel panes, Texts texts, Executor worker) {
    DataEditor editor = new DataEditor(run, texts, Platform::runLater);
    own = new OwnData(run, editor);
    sets = new DataSetsViewModel(run, editor, worker, Platform::runLater);
    about = new DataAboutViewModel(sets, editor, texts);
    look = new DataLookViewModel(run);
    points = new DataPointsViewModel(run, editor, texts);
    inputs = new DataInputsViewModel(run, editor, texts);
    scaling = new DataScalingViewModel(run, editor, texts);
    split = new DataSplitViewModel(run, editor, texts);
    draw =
        new DataDrawViewModel(
            run, own, editor, panes, texts, worker, Platform::runLater, System::nanoTime);
  }
}
