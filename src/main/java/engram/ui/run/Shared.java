package engram.ui.run;

import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;

/** What every room of the window gets: they all show the same run at the same moment. */
public record Shared(
    RunViewModel run,
    SampleViewModel sample,
    SelectionViewModel selection,
    PanesViewModel panes,
    PreferencesViewModel preferences,
    Texts texts) {}
