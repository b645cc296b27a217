package engram.view;

/** The frame of the Train workspace; it only includes. */
public final class MainController {}
