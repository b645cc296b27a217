package engram.ui.data.files;

import engram.data.DataException;
import engram.data.read.Preview;
import engram.data.table.DatasetMaker;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import engram.ui.base.Texts;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The first rows, how they are read, and what would become of them. */
public final class ImportPreviewViewModel {
  public final ImportFormatViewModel format;
  public final ImportColumnsViewModel columns = new ImportColumnsViewModel(this::check);
  final ImportSettingsViewModel settings;

  /** What is wrong, and where. */
  public final ImportFaults faults;

  /** The rows shown; empty if there are none. */
  final ObjectProperty<Optional<ImportSample>> sample =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param reread called when the file is to be read in another way
   */
  ImportPreviewViewModel(Texts texts, ImportFaults faults, Runnable reread) {
    this.faults = faults;
    format = new ImportFormatViewModel(reread);
    settings = new ImportSettingsViewModel(texts);
    faults.text.subscribe(text -> faults.mark(sample.get()));
  }

  // Properties

  Optional<ImportPlan> getPlan() {
    return columns.planProperty().get();
  }

  /** Whether nothing is wrong that is known of. */
  boolean isSound() {
    return getPlan().isPresent() && !faults.isInSample();
  }

  /** Shows nothing. */
  void clear() {
    faults.ofReading(Optional.empty());
    columns.begin();
    sample.set(Optional.empty());
    settings.showNothing();
  }

  void show(Preview preview) {
    format.show(preview.format());
    show(ImportSample.of(preview));
  }

  void show(Table table) {
    show(ImportSample.of(table));
  }

  private void show(ImportSample rows) {
    sample.set(Optional.of(rows));
    columns.show(rows.table());
    faults.ofReading(rows.fault());
    check();
  }

  /** Nothing can be shown. */
  void refuse(DataException fault) {
    sample.set(Optional.empty());
    columns.show(Optional.empty());
    settings.showNothing();
    faults.ofReading(Optional.of(fault));
  }

  /** Tries the plan on the first rows. */
  private void check() {
    Optional<DataException> fault = Optional.empty();
    settings.showNothing();
    if (sample.get().isPresent() && getPlan().isPresent()) {
      fault = tried(sample.get().get(), getPlan().get());
    }
    faults.ofPlan(fault);
    faults.mark(sample.get());
  }

  private Optional<DataException> tried(ImportSample rows, ImportPlan plan) {
    try {
      settings.show(
          DatasetMaker.toDataset(rows.table().orElseThrow(), plan).dataset(), rows.whole());
      return Optional.empty();
    } catch (DataException e) {
      if (!rows.isUndecided(e)) return Optional.of(e);
      settings.showUndecided();
      return Optional.empty();
    }
  }
}
