package engram.ui.document.pictures;

import engram.inspect.NumberText;
import engram.ui.base.Texts;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What a living picture knows. All methods are called on the window's thread. */
public abstract class LivingModel {
  final Shared shared;
  final Texts texts;
  private final List<Handle> handles = new ArrayList<>();
  private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();

  /**
   * The one number of the picture.
   *
   * @param caption what it counts
   */
  public record Headline(String number, String caption) {}

  LivingModel(Shared shared) {
    this.shared = shared;
    texts = shared.texts();
  }

  final Handle handle(String id, double low, double high, double step, double usual) {
    Handle handle = new Handle(id, low, high, step, usual);
    handle.valueProperty().subscribe((before, now) -> moved(handle));
    handles.add(handle);
    return handle;
  }

  // Properties

  /** Another number whenever the picture is another. */
  public final ReadOnlyIntegerProperty versionProperty() {
    return version.getReadOnlyProperty();
  }

  /** What can be moved, in the order of the keys. */
  public final List<Handle> handles() {
    return Collections.unmodifiableList(handles);
  }

  /** {@code x = 1.50}. */
  public String told(Handle handle) {
    return texts.get("document.handle", name(handle), value(handle));
  }

  final String name(Handle handle) {
    return texts.get("document.handle." + handle.id());
  }

  /** How the handle's value is written. */
  String value(Handle handle) {
    return numbers().of(handle.get());
  }

  final NumberText numbers() {
    return shared.preferences().numbers().with(2);
  }

  /** What is to be seen, with its numbers, for those who can't. */
  public abstract String say();

  /** Empty if no single number stands for the picture. */
  public Optional<Headline> headline() {
    return Optional.empty();
  }

  /** Whether it shows what it is about. */
  public boolean isReady() {
    return true;
  }

  // Commands

  /** It is shown from now on, or no longer. */
  public void show(boolean shown) {}

  /** What is read speaks of those parts. */
  public void follow(Set<String> parts) {}

  /** Time goes on; for what does not move, nothing. */
  public void advance(double seconds) {}

  /** As at first. */
  public void reset() {
    handles.forEach(Handle::reset);
  }

  /** That handle was moved. */
  void moved(Handle handle) {
    changed();
  }

  final void changed() {
    version.set(version.get() + 1);
  }
}
