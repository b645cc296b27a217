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

  @FXML private Node pane;
  @FXML private TableView<RowAmount> table;

  public LedgerMoreController(LedgerModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    LabTable<RowAmount> rows = new LabTable<>(table, "ledger.table.", shared);
    rows.column("sample", 3.6, each -> String.valueOf(each.sample()));
    rows.column("class", 5.4, each -> models.words.classOf(each, ledger()));
    rows.column("seen", 3.4, each -> String.valueOf(each.seen()));
    TableColumn<?, ?> first = rows.column("first", 4.4, each -> LedgerWords.fine(each.inFirst()));
    TableColumn<?, ?> second =
        rows.column("second", 4.4, each -> LedgerWords.fine(each.inSecond()));
    rows.column("all", 4.4, each -> LedgerWords.fine(each.inBoth()));
    rows.onChosen(place -> models.ledger.ask(table.getItems().get(place).sample()));
    bind(
        models.subscribe(
            () -> {
              boolean tasks = !models.settings.isOwn();
              first.setVisible(tasks);
              second.setVisible(tasks);
              show(rows);
            }));
  }

  private Ledger ledger() {
    return models.ledger.getLedger().orElseThrow();
  }

  private void show(LabTable<RowAmount> rows) {
    boolean byRow = models.settings.getSetup().by() == SplitBy.ROW;
    Presence.set(pane, byRow);
    if (!byRow) return;
    Optional<Ledger> whole = models.ledger.whole();
    List<RowAmount> all = whole.map(Ledger::strongest).orElse(List.of());
    int chosen =
        whole
            .flatMap(now -> models.ledger.scene(SplitBy.ROW))
            .flatMap(LedgerScene::chosen)
            .map(all::indexOf)
            .orElse(-1);
    rows.show(all, chosen);
  }
}
