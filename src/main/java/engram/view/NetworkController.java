package engram.view;

/** The network pane. */
public final class NetworkController {}
