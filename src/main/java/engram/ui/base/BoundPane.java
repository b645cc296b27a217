package engram.ui.base;

import javafx.util.Subscription;

/** A controller that ends what it has subscribed to. */
public abstract class BoundPane implements PaneController {
  private Subscription subscriptions = Subscription.EMPTY;

  /** Until the view goes. */
  public final void bind(Subscription... more) {
    subscriptions = subscriptions.and(Subscription.combine(more));
  }

  @Override
  public final void dispose() {
    subscriptions.unsubscribe();
  }
}
