package engram.ui.present;

import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What is presented of the workspace in front, and what the keys of a presenter do. */
public final class PresentViewModel {
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Supplier<? extends PresentSubject> inFront;
  private final ReadOnlyIntegerWrapper focus = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
  private PresentSubject chosen;

  /**
   * @param inFront what the workspace in front offers
   */
  PresentViewModel(Shared shared, Supplier<? extends PresentSubject> inFront) {
    panes = shared.panes();
    preferences = shared.preferences();
    this.inFront = inFront;
    panes.presentingProperty().subscribe(this::turn);
    panes.workspaceProperty().subscribe((before, now) -> change());
    panes.experimentProperty().subscribe((before, now) -> change());
    panes.challengeProperty().subscribe((before, now) -> change());
  }

  // Properties

  /** Which of the subject's foci is shown, counted from 0. */
  public ReadOnlyIntegerProperty focusProperty() {
    return focus.getReadOnlyProperty();
  }

  public int getFocus() {
    return focus.get();
  }

  /** Whether nothing is shown, so that the class looks at the teacher. */
  public ReadOnlyBooleanProperty blankProperty() {
    return blank.getReadOnlyProperty();
  }

  public boolean isBlank() {
    return blank.get();
  }

  // Commands; each does nothing where it can't act

  /** Shows that focus, counted from 0. */
  public void choose(int wanted) {
    if (wanted >= inFront.get().foci().size()) return;
    focus.set(wanted);
    chosen = inFront.get();
    chosen.choose(wanted);
  }

  public void toggle() {
    inFront.get().transport().toggle();
  }

  public void stepForward() {
    inFront.get().transport().stepForward();
  }

  public void stepBack() {
    inFront.get().transport().stepBack();
  }

  public void reset() {
    inFront.get().transport().reset();
  }

  public void next() {
    inFront.get().next();
  }

  public void previous() {
    inFront.get().previous();
  }

  /** As long as that is held, the picture is as it was before any training. */
  public void holdBefore(boolean held) {
    inFront.get().holdBefore(held);
  }

  /** Shows nothing, or all again. */
  public void switchBlank() {
    blank.set(!blank.get());
  }

  public void switchLanguage() {
    preferences.switchLanguage();
  }

  public void switchTheme() {
    preferences.switchTheme();
  }

  /** Covers what is presented, and asks the class what comes next. */
  public void predict() {
    panes.open(Overlay.PREDICT);
  }

  /**
   * From a page over the window to what is presented, from one thing of the picture to all of it;
   * from that to the window.
   */
  public void goBack() {
    Optional<Overlay> page = panes.pageProperty().getValue();
    if (page.isPresent()) panes.close(page.get());
    else if (inFront.get().isPart()) inFront.get().showWhole();
    else leave();
  }

  public void leave() {
    panes.presentingProperty().set(false);
  }

  private void turn(boolean presenting) {
    blank.set(false);
    if (presenting) choose(Math.min(focus.get(), inFront.get().foci().size() - 1));
    else end();
  }

  /** Another workspace begins with the whole of it. */
  private void change() {
    end();
    focus.set(0);
    if (panes.presentingProperty().get()) choose(0);
  }

  private void end() {
    if (chosen != null) chosen.choose(-1);
    chosen = null;
  }
}
