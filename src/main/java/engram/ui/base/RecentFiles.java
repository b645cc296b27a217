package engram.ui.base;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** The files that were opened last, the newest first. */
public final class RecentFiles {
  public static final int MOST = 8;

  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(files);

  /** Has the same files from now on, in both directions, until that ends. */
  Subscription follow(RecentFiles lasting) {
    Bindings.bindContentBidirectional(files, lasting.files);
    return () -> Bindings.unbindContentBidirectional(files, lasting.files);
  }

  public ObservableList<Path> files() {
    return shown;
  }

  /** Those of an earlier start. */
  public void set(List<Path> paths) {
    files.setAll(paths.stream().distinct().limit(MOST).toList());
  }

  public void add(Path file) {
    if (!files.isEmpty() && files.get(0).equals(file)) return;
    files.remove(file);
    files.add(0, file);
    if (files.size() > MOST) files.remove(MOST, files.size());
  }

  public void remove(Path file) {
    files.remove(file);
  }
}
