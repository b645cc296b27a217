package engram.ui.controls;

import engram.data.Identified;
import engram.lesson.LessonControl;
import engram.lesson.Lock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/**
 * Controls that a lesson can lock or hide: each says in FXML which it is, {@code
 * Locked.by="learning-rate"}, and follows the locks of the scene that it is in. What is locked is
 * disabled and says so beside the pointer; what is hidden takes no room.
 */
public final class Locked {
  private static final Object CONTROL = Locked.class;
  private static final Object LOCKS = LessonControl.class;
  private static final double BESIDE = 12;
  private static final Object OUT_OF_USE = "engram.out-of-use";

  /** What holds in a scene; the words are beside the pointer over what is locked. */
  private static final class Locks {
    private final ObjectProperty<Map<LessonControl, Lock>> all =
        new SimpleObjectProperty<>(Map.of());
    private final Tooltip words = new Tooltip();
    private final Set<Node> declared = new LinkedHashSet<>();
    private Node over;

    /** A disabled control gets no such events, but what it lies in does. */
    private void point(MouseEvent event) {
      Node now = declared.stream().filter(node -> isLockedAt(node, event)).findFirst().orElse(null);
      if (now == over) return;
      leave();
      over = now;
      if (now != null) words.show(now, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
    }

    /** The words lie in a window of their own, too. */
    private void leave() {
      over = null;
      words.hide();
    }

    private boolean isLockedAt(Node node, MouseEvent event) {
      if (all.get().get(node.getProperties().get(CONTROL)) != Lock.LOCKED) return false;
      boolean inside =
          node.localToScene(node.getLayoutBounds()).contains(event.getSceneX(), event.getSceneY());
      return inside && isIn(node, event.getPickResult().getIntersectedNode());
    }

    /** Whether it is seen there, and nothing lies over it. */
    private static boolean isIn(Node node, Node picked) {
      for (Node each = node; each != null && each.isVisible(); each = each.getParent()) {
        if (each == picked) return true;
      }
      return false;
    }

    private Subscription declare(Node node, LessonControl which) {
      declared.add(node);
      return Subscription.combine(
          all.subscribe(now -> Locked.show(node, now.get(which))), () -> declared.remove(node));
    }
  }

  private Locked() {}

  /**
   * @param control the id of a {@link LessonControl}
   * @throws IllegalArgumentException if there is none
   */
  public static void setBy(Node node, String control) {
    LessonControl which = Identified.of(LessonControl.values(), control);
    node.getProperties().put(CONTROL, which);
    Subscription[] following = {Subscription.EMPTY};
    node.sceneProperty()
        .subscribe(
            scene -> {
              following[0].unsubscribe();
              following[0] = scene == null ? Subscription.EMPTY : in(scene).declare(node, which);
            });
  }

  public static String getBy(Node node) {
    return node.getProperties().get(CONTROL) instanceof LessonControl control ? control.id() : null;
  }

  /** Whether that scene's lesson locks it or hides it. */
  public static boolean isClosed(LessonControl control, Scene scene) {
    return in(scene).all.get().containsKey(control);
  }

  /**
   * All controls of that scene follow these locks until the subscription ends.
   *
   * @param words beside the pointer over what is locked
   */
  public static Subscription follow(
      Scene scene, ObservableValue<Map<LessonControl, Lock>> locks, ObservableValue<String> words) {
    Locks here = in(scene);
    here.words.textProperty().bind(words);
    return Subscription.combine(
        locks.subscribe(here.all::set),
        here.words.textProperty()::unbind,
        () -> here.all.set(Map.of()));
  }

  private static Locks in(Scene scene) {
    return (Locks)
        scene
            .getProperties()
            .computeIfAbsent(
                LOCKS,
                key -> {
                  Locks locks = new Locks();
                  scene.addEventFilter(MouseEvent.MOUSE_MOVED, locks::point);
                  scene.addEventHandler(MouseEvent.MOUSE_EXITED, event -> locks.leave());
                  locks.words.getScene().addEventFilter(MouseEvent.ANY, e -> locks.leave());
                  return locks;
                });
  }

  private static void show(Node node, Lock lock) {
    Presence.hide(node, lock == Lock.HIDDEN);
    node.setDisable(lock == Lock.LOCKED || isOutOfUse(node));
  }

  /** Whether it can be used, unless it is locked. */
  static void setInUse(Node node, boolean inUse) {
    node.getProperties().put(OUT_OF_USE, !inUse);
    node.setDisable(!inUse || lockOf(node).filter(Lock.LOCKED::equals).isPresent());
  }

  private static boolean isOutOfUse(Node node) {
    return Boolean.TRUE.equals(node.getProperties().get(OUT_OF_USE));
  }

  private static Optional<Lock> lockOf(Node node) {
    if (node.getScene() == null) return Optional.empty();
    Object control = node.getProperties().get(CONTROL);
    return Optional.ofNullable(control).map(in(node.getScene()).all.get()::get);
  }
}
