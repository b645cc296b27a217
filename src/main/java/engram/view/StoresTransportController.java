package engram.view;

import engram.viewmodel.SteppedPlayback;
import engram.viewmodel.StoresReadOuts;
import engram.viewmodel.StoresViewModel;
import engram.viewmodel.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** The part of the bar that lets a list be learned, with the clock and what would be recalled. */
public final class StoresTransportController extends SteppedBar {
  private final StoresViewModel stores;
  private final StoresReadOuts readOuts;

  @FXML private Label clock;
  @FXML private Label recalled;
  @FXML private Label ofItems;

  public StoresTransportController(
      StoresViewModel stores, SteppedPlayback playback, StoresReadOuts readOuts, Texts texts) {
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
