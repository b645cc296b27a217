package engram.ui.data.files;

import engram.data.DataException;
import engram.ui.base.FaultText;
import engram.ui.base.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What is wrong with what is to be imported; one thing at a time is told. */
public final class ImportFaults {
  private Optional<DataException> ofReading = Optional.empty();
  private Optional<DataException> ofPlan = Optional.empty();
  private Optional<DataException> ofImport = Optional.empty();
  private Optional<String> waited = Optional.empty();
  private boolean isRefused;

  /** Where it is, if that is among the rows shown. */
  final ObjectProperty<Optional<ImportSample.Mark>> mark =
      new SimpleObjectProperty<>(Optional.empty());

  /** Changes with what is told; what is waited for, and whether the run refused the rows. */
  private final ReadOnlyObjectWrapper<Told> told =
      new ReadOnlyObjectWrapper<>(new Told(Optional.empty(), Optional.empty(), false));

  /** What is wrong and what to do; empty if nothing is known to be wrong. */
  public final ObservableValue<String> text;

  private record Told(Optional<DataException> fault, Optional<String> waited, boolean refused) {}

  /**
   * @param refusal why the run could not begin
   */
  ImportFaults(Texts texts, ObservableValue<String> refusal) {
    text = texts.bound(() -> sentence(texts, refusal.getValue()), told, refusal);
  }

  private String sentence(Texts texts, String refusal) {
    if (told.get().refused) return refusal;
    if (told.get().waited.isPresent())
      return texts.get("import-progress.waits", told.get().waited.get());
    return told.get().fault.map(fault -> FaultText.sentence(texts, fault)).orElse("");
  }

  /** Whether the rows shown have a fault, so that there is no use in importing them. */
  boolean isInSample() {
    return ofReading.isPresent() || ofPlan.isPresent();
  }

  /** The text of the first rows is wrong, or is not. */
  void ofReading(Optional<DataException> fault) {
    waited = Optional.empty();
    ofReading = fault;
    ofPlan = Optional.empty();
    ofImport(Optional.empty());
  }

  /** Nothing has come yet of a pipe or the like. */
  void waits(String file) {
    waited = Optional.of(file);
    tell();
  }

  /** What the first rows are taken for is wrong, or is not. */
  void ofPlan(Optional<DataException> fault) {
    ofPlan = fault;
    ofImport(Optional.empty());
  }

  /** All rows have a fault, or none that is known. */
  void ofImport(Optional<DataException> fault) {
    ofImport = fault;
    isRefused = false;
    tell();
  }

  /** The run did not begin. */
  void refused() {
    isRefused = true;
    tell();
  }

  private void tell() {
    Optional<DataException> first =
        Stream.of(ofReading, ofPlan, ofImport).flatMap(Optional::stream).findFirst();
    told.set(new Told(first, waited, isRefused));
  }

  /** Finds the place of what is told. */
  void mark(Optional<ImportSample> sample) {
    mark.set(sample.flatMap(rows -> told.get().fault.flatMap(rows::mark)));
  }
}
