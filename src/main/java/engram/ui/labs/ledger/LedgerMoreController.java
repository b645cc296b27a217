package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.SplitBy;
import engram.ui.base.BoundPane;
import engram.ui.controls.Presence;
import engram.ui.labs.frame.LabTable;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * The table of all samples by what they have added; it is there while the weight is split by
 * sample.
 */
public final class LedgerMoreController extends BoundPane {
  private final LedgerModels models;
  private final Shared shared;

  /** For the name of a class, beside the columns of both tasks and without them; in em. */
  private static final double NARROW = 5.4;

  private static final double WIDE = 11;

  @FXML private Node pane;
  @FXML private TableView<Named> table;

  /** What a sample has added, with the name of its class. */
  private record Named(RowAmount amount, String label) {}

  public LedgerMoreController(LedgerModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    LabTable<Named> rows = new LabTable<>(table, "ledger.table.", shared);
    rows.column("sample", 3.6, each -> String.valueOf(each.amount().sample()));
    TableColumn<Named, String> label = rows.column("class", NARROW, Named::label);
    rows.column("seen", 3.4, each -> String.valueOf(each.amount().seen()));
    List<TableColumn<?, ?>> ofTasks =
        List.of(
            rows.column("first", 4.4, each -> LedgerWords.fine(each.amount().inFirst())),
            rows.column("second", 4.4, each -> LedgerWords.fine(each.amount().inSecond())));
    rows.column("all", 4.4, each -> LedgerWords.fine(each.amount().inBoth()));
    rows.onChosen(place -> models.ledger.ask(table.getItems().get(place).amount().sample()));
    bind(
        models.subscribe(
            () -> {
              show(rows);
              boolean own = models.settings.isOwn();
              ofTasks.forEach(each -> each.setVisible(!own));
              rows.resize(label, own ? WIDE : NARROW);
            }));
  }

  private void show(LabTable<Named> rows) {
    boolean byRow = models.settings.getSetup().by() == SplitBy.ROW;
    Presence.set(pane, byRow);
    Optional<Ledger> whole = models.ledger.whole().filter(now -> byRow);
    List<RowAmount> all = whole.map(Ledger::strongest).orElse(List.of());
    int chosen =
        whole
            .flatMap(now -> models.ledger.scene(SplitBy.ROW))
            .flatMap(LedgerScene::chosen)
            .map(all::indexOf)
            .orElse(-1);
    rows.show(
        all.stream()
            .map(each -> new Named(each, models.words.classOf(each, whole.orElseThrow())))
            .toList(),
        chosen);
  }
}
