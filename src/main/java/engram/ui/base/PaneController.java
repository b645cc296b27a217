package engram.ui.base;

/** A controller whose listeners on view models, which outlive it, are to be removed. */
public interface PaneController {

  /** Called once, when the view is replaced (the language changed) or the window closed. */
  void dispose();
}
