package engram.ui.run;

import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.Random;

/** What a room gets, around a run. */
public final class SharedFixture {
  private SharedFixture() {}

  /** With nothing open, in English. */
  public static Shared of(RunViewModel run) {
    return of(run, new PanesViewModel(), new Texts(new PreferencesViewModel().languageProperty()));
  }

  public static Shared of(RunViewModel run, PanesViewModel panes, Texts texts) {
    SampleViewModel sample = new SampleViewModel(run, new Random(1));
    return of(run, sample, panes, texts);
  }

  public static Shared of(
      RunViewModel run, SampleViewModel sample, PanesViewModel panes, Texts texts) {
    PreferencesViewModel preferences = new PreferencesViewModel();
    return new Shared(run, sample, new SelectionViewModel(run), panes, preferences, texts);
  }
}
