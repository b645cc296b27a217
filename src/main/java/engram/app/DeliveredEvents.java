package engram.app;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.event.EventTarget;
import javafx.event.EventType;

/**
 * What JavaFX keeps of the events that it has delivered: it reuses one chain of receivers for all,
 * and does not clear what a receiver has put before the others (as a scroll pane's bars do when the
 * wheel turns over them). So the bar, and the whole window that it was in, stay until a longer
 * chain is delivered.
 */
final class DeliveredEvents {
  /** More than there are nodes above one another in any window. */
  private static final int LONGEST_CHAIN = 256;

  private static final EventDispatcher NOBODY = (event, rest) -> rest.dispatchEvent(event);

  private static final EventTarget LONG_CHAIN =
      chain -> {
        for (int i = 0; i < LONGEST_CHAIN; i++) chain.append(NOBODY);
        return chain;
      };

  private DeliveredEvents() {}

  /** Lets go of all receivers, as soon as the event that is being delivered has arrived. */
  static void forget() {
    // within another event it would get a chain of its own
    Platform.runLater(() -> Event.fireEvent(LONG_CHAIN, new Event(EventType.ROOT)));
  }
}
