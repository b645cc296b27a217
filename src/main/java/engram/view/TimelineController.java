package engram.view;

/** The timeline pane. */
public final class TimelineController {}
