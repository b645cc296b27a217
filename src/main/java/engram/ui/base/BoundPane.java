package engram.ui.base;

import javafx.beans.property.Property;
import javafx.util.Subscription;

/** A controller that ends what it has subscribed to. */
public abstract class BoundPane implements PaneController {
  private Subscription subscriptions = Subscription.EMPTY;
  private boolean gone;

  /** Until the view goes; if it is gone, not at all. */
  public final void bind(Subscription... more) {
    subscriptions = subscriptions.and(Subscription.combine(more));
    if (gone) dispose();
  }

  /** The same both ways until the view goes. */
  public final <T> void bindBoth(Property<T> shown, Property<T> known) {
    shown.bindBidirectional(known);
    bind(() -> shown.unbindBidirectional(known));
  }

  @Override
  public final void dispose() {
    gone = true;
    subscriptions.unsubscribe();
    subscriptions = Subscription.EMPTY;
  }
}
