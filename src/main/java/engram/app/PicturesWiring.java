package engram.app;

import engram.view.PicturesController;
import engram.viewmodel.PadViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PicturesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.SelectionViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the composition root for data that are pictures. */
final class PicturesWiring {
  final PicturesViewModel pictures;
  final PadViewModel pad;
  private final PreferencesViewModel preferences;

  PicturesWiring(
      RunViewModel run,
      SampleViewModel sample,
      SelectionViewModel selection,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.preferences = preferences;
    pictures = new PicturesViewModel(run, selection, panes, texts);
    pad = new PadViewModel(run, sample, panes, texts);
  }

  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        PicturesController.class, () -> new PicturesController(pictures, pad, preferences));
  }
}
