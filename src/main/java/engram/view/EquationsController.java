package engram.view;

/** The equations pane. */
public final class EquationsController {}
