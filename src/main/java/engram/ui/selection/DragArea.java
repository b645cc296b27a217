package engram.ui.selection;

/** What a drag moves or draws on, so that none that begins there selects text. */
public interface DragArea {}
