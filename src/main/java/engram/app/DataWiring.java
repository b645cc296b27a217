package engram.app;

import engram.data.DataSource;
import engram.view.DataController;
import engram.view.DataLookController;
import engram.view.DataSetsController;
import engram.view.DataSettingsController;
import engram.viewmodel.DataEditor;
import engram.viewmodel.DataLookViewModel;
import engram.viewmodel.DataSetChoice;
import engram.viewmodel.DataSetTexts;
import engram.viewmodel.DataSetsViewModel;
import engram.viewmodel.DataViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The Data page's part of the composition root. */
final class DataWiring {
  final DataSetsViewModel sets;
  final DataLookViewModel look;
  private final DataViewModel data;
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  DataWiring(
      RunViewModel run,
      DataViewModel data,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.data = data;
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
    DataEditor editor = new DataEditor(run, Platform::runLater);
    sets = new DataSetsViewModel(choices(), run, editor);
    look = new DataLookViewModel(run);
  }

  private static List<DataSetChoice> choices() {
    return List.of(new DataSetChoice(DataSetChoice.Group.TABLE, new DataSource.BuiltIn("iris")));
  }

  /**
   * @param parts loads a view by its stem
   */
  Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    return Map.of(
        DataController.class,
        () -> new DataController(panes, data, texts, parts),
        DataSetsController.class,
        () -> new DataSetsController(sets, new DataSetTexts(texts)),
        DataSettingsController.class,
        () -> new DataSettingsController(data, texts),
        DataLookController.class,
        () -> new DataLookController(look, preferences, texts));
  }
}
