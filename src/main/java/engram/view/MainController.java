package engram.view;

/** The main pane. */
public final class MainController {}
