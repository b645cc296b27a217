package engram.view;

/** The steps pane. */
public final class StepsController {}
