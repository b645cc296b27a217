package engram.ui.base;

/** What the window is for at the moment; a transport bar stands above each. */
public enum Workspace {
  /** The network, its steps, equations, curves and timeline. */
  TRAIN,
  /** What the network learns from. */
  DATA,
  /** Experiments on how networks remember; training is not touched by them. */
  MEMORY,
  /** Labs on what is open about networks; training is not touched by them. */
  CHALLENGES,
  /** The article that the program teaches, page by page. */
  DOCUMENT
}
