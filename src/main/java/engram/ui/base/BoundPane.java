package engram.ui.base;

import javafx.beans.property.Property;
import javafx.util.Subscription;

/** A controller that ends what it has subscribed to. */
public abstract class BoundPane implements PaneController {
  private Subscription subscriptions = Subscription.EMPTY;

  /** Until the view goes. */
  public final void bind(Subscription... more) {
    subscriptions = subscriptions.and(Subscription.combine(more));
  }

  /** Keeps both equal until the view goes; the one takes the other's value first. */
  public final <T> void bindBoth(Property<T> one, Property<T> other) {
    one.bindBidirectional(other);
    bind(() -> one.unbindBidirectional(other));
  }

  @Override
  public final void dispose() {
    subscriptions.unsubscribe();
  }
}
