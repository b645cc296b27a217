package engram.ui.pictures;

import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the composition root for data that are pictures. */
public final class PicturesWiring {
  public final PicturesViewModel pictures;
  public final PadViewModel pad;
  private final PreferencesViewModel preferences;

  public PicturesWiring(
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

  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        PicturesController.class, () -> new PicturesController(pictures, pad, preferences));
  }
}
