package engram.ui.memory.lists;

import engram.ui.base.Texts;
import engram.ui.memory.frame.SteppedBar;
import engram.ui.memory.frame.SteppedPlayback;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** The part of the bar that lets a list be learned, with the clock and what would be recalled. */
public final class ListsTransportController extends SteppedBar {
  private final ListsViewModel stores;
  private final ListsReadOuts readOuts;

  @FXML private Label clock;
  @FXML private Label recalled;
  @FXML private Label ofItems;

  public ListsTransportController(
      ListsViewModel stores, SteppedPlayback playback, ListsReadOuts readOuts, Texts texts) {
    super(playback, texts);
    this.stores = stores;
    this.readOuts = readOuts;
  }

  @FXML
  void initialize() {
    bind(
        Subscription.combine(
            stores.courseProperty().subscribe(course -> refresh()),
            readOuts.clock().subscribe(clock::setText),
            readOuts.recalled().subscribe(recalled::setText),
            readOuts.items().subscribe(ofItems::setText)));
  }
}
