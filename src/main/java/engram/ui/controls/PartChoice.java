package engram.ui.controls;

import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import engram.ui.run.RunViewModel;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which part of the data is looked at; the test rows where there are no validation rows. */
public final class PartChoice {
  private final ObjectProperty<DataPart> part = new SimpleObjectProperty<>(DataPart.TEST);
  private final ReadOnlyBooleanWrapper hasValidation = new ReadOnlyBooleanWrapper();

  public PartChoice(RunViewModel run) {
    run.snapshotProperty().subscribe(moment -> follow(moment.data()));
  }

  // Properties

  public ObjectProperty<DataPart> partProperty() {
    return part;
  }

  public DataPart getPart() {
    return part.get();
  }

  public ReadOnlyBooleanProperty hasValidationProperty() {
    return hasValidation.getReadOnlyProperty();
  }

  private void follow(PreparedData data) {
    boolean has = data.validation().isPresent();
    if (!has && getPart() == DataPart.VALIDATION) part.set(DataPart.TEST);
    hasValidation.set(has);
  }
}
