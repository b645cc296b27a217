package engram.ui.data.files;

import engram.data.text.Quote;
import engram.ui.base.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A file that is dragged over the window, and what is said of it. */
public final class DropViewModel {

  /** What the drag is at. */
  enum Phase {
    NONE,
    /** Over the window. */
    OVER,
    /** Let go, and it was nothing that can be opened. */
    REFUSED
  }

  /**
   * @param text what would happen, or why nothing can
   * @param good whether it can be opened
   */
  record State(Phase phase, String text, boolean good) {}

  private static final State NONE = new State(Phase.NONE, "", false);

  private final Texts texts;
  private final Consumer<Path> open;

  /** Never null. */
  final ObjectProperty<State> state = new SimpleObjectProperty<>(NONE);

  public DropViewModel(Texts texts, Consumer<Path> open) {
    this.texts = texts;
    this.open = open;
  }

  /**
   * They are over the window.
   *
   * @param files none if it is something else that is dragged
   */
  public void over(List<Path> files) {
    show(Phase.OVER, files);
  }

  /** They have left the window again. */
  public void leave() {
    if (state.get().phase() == Phase.OVER) state.set(NONE);
  }

  /** They are let go; true if that was one file, which is opened. */
  boolean drop(List<Path> files) {
    show(Phase.REFUSED, files);
    if (!state.get().good()) return false;
    state.set(NONE);
    open.accept(files.get(0));
    return true;
  }

  /** The sentence has been read. */
  void close() {
    state.set(NONE);
  }

  private void show(Phase phase, List<Path> files) {
    String key = key(files);
    String name = files.isEmpty() ? "" : Quote.visible(String.valueOf(files.get(0).getFileName()));
    String text = texts.get("drop." + key, name, String.valueOf(files.size()));
    state.set(new State(phase, text, key.equals("file")));
  }

  private static String key(List<Path> files) {
    if (files.isEmpty()) return "nothing";
    if (files.size() > 1) return "several";
    return Files.isDirectory(files.get(0)) ? "folder" : "file";
  }
}
