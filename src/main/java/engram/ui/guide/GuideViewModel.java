package engram.ui.guide;

import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.Shared;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which part of the window is spoken of, and what is said of it. */
public final class GuideViewModel {
  private final PanesViewModel panes;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Stop> stop = new ReadOnlyObjectWrapper<>(Stop.RUN);

  /** The parts of the window in the order of the tour. */
  public enum Stop {
    RUN("run", "#toggle"),
    STEPS("steps", ".steps"),
    NETWORK("network", ".network"),
    INSPECTOR("inspector", ".inspector"),
    CURVES("curves", ".curves"),
    WORKSPACES("workspaces", ".workspace-tabs");

    private final String id;
    private final String selector;

    Stop(String id, String selector) {
      this.id = id;
      this.selector = selector;
    }

    /** Finds the part in the window. */
    String selector() {
      return selector;
    }
  }

  GuideViewModel(Shared shared) {
    panes = shared.panes();
    texts = shared.texts();
  }

  // Properties

  public ReadOnlyObjectProperty<Stop> stopProperty() {
    return stop.getReadOnlyProperty();
  }

  public Stop getStop() {
    return stop.get();
  }

  public boolean isFirst() {
    return getStop().ordinal() == 0;
  }

  public boolean isLast() {
    return getStop().ordinal() == Stop.values().length - 1;
  }

  String title() {
    return texts.get("guide." + getStop().id + ".title");
  }

  String text() {
    return texts.get("guide." + getStop().id + ".text");
  }

  /** How far the tour is. */
  String count() {
    return texts.get("guide.count", getStop().ordinal() + 1, Stop.values().length);
  }

  String nextText() {
    return texts.get(isLast() ? "guide.done" : "guide.next");
  }

  // Commands

  /** From the first part on. */
  void begin() {
    stop.set(Stop.RUN);
  }

  /** To the next part; behind the last one the tour is over. */
  void next() {
    if (isLast()) close();
    else stop.set(Stop.values()[getStop().ordinal() + 1]);
  }

  void previous() {
    if (!isFirst()) stop.set(Stop.values()[getStop().ordinal() - 1]);
  }

  void close() {
    panes.close(Overlay.GUIDE);
  }
}
