package engram.ui.data.files;

import engram.data.Task;
import engram.data.table.ColumnKind;
import engram.data.table.Remark;
import engram.data.table.Table;
import engram.data.text.Quote;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.data.files.OwnFiles.OwnFile;
import engram.ui.data.own.OwnData;
import engram.ui.data.own.OwnSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/**
 * What is to be known of the user's own data in use; empty texts for data that come with Engram.
 */
public final class DataFileViewModel {
  private static final int MOST_REMARKS = 5;

  private final OwnData own;
  private final OwnFiles files;
  private final ImportViewModel importing;

  /** What they are called, how many, and what is learned of what. */
  public final ObservableValue<String> about;

  /** What is worth knowing of them, a line each. */
  public final ObservableValue<String> remarks;

  public DataFileViewModel(OwnData own, OwnFiles files, ImportViewModel importing, Texts texts) {
    this.own = own;
    this.files = files;
    this.importing = importing;
    about = text(texts, set -> about(texts, set));
    remarks = text(texts, set -> remarks(texts, set));
  }

  private ObservableValue<String> text(Texts texts, Function<OwnSet, String> write) {
    return texts.bound(
        () -> own.chosenProperty().get().map(write).orElse(""), own.chosenProperty());
  }

  private static String about(Texts texts, OwnSet set) {
    Table table = set.table();
    int target = set.plan().target();
    long features =
        set.plan().kinds().stream().filter(kind -> kind != ColumnKind.IGNORE).count() - 1;
    String task = set.task() == Task.REGRESSION ? "number" : "classes";
    return texts.get(
        "data-file." + task,
        Quote.visible(set.id()),
        RoundedNumber.whole(table.rows()),
        String.valueOf(table.columns()),
        Quote.visible(table.heading(target).name()),
        String.valueOf(features));
  }

  private String remarks(Texts texts, OwnSet set) {
    List<Remark> all = new ArrayList<>(files.of(set.id()).map(OwnFile::remarks).orElse(List.of()));
    all.addAll(set.remarks());
    List<String> lines = new ArrayList<>();
    for (Remark remark : all.subList(0, Math.min(MOST_REMARKS, all.size()))) {
      lines.add(texts.get(remark.kind().key(), remark.arguments()));
    }
    int more = all.size() - lines.size();
    if (more > 0) lines.add(texts.get("data-file.more", String.valueOf(more)));
    return String.join("\n", lines);
  }

  // Commands

  /** Opens the assistant on them. */
  public void change() {
    Optional<OwnSet> set = own.chosenProperty().get();
    set.ifPresent(importing::change);
  }
}
