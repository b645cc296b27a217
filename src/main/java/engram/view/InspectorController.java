package engram.view;

/** The inspector pane. */
public final class InspectorController {}
