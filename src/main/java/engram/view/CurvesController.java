package engram.view;

/** The curves pane. */
public final class CurvesController {}
