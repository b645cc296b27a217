package engram.view;

/** The transport pane. */
public final class TransportController {}
