package engram.viewmodel;

import engram.data.InputPlan;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** The data sets to choose from, in groups, and the one that the network learns from. */
public final class DataSetsViewModel {
  private final List<DataSetChoice> choices;
  private final DataEditor editor;
  private final ObservableValue<Optional<DataSetChoice>> chosen;

  /**
   * @param choices in the order of the list
   */
  public DataSetsViewModel(List<DataSetChoice> choices, RunViewModel run, DataEditor editor) {
    this.choices = List.copyOf(choices);
    this.editor = editor;
    chosen = run.snapshotProperty().map(s -> s.recipe().data().source().id()).map(this::of);
  }

  private Optional<DataSetChoice> of(String id) {
    return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }

  // Properties

  public List<DataSetChoice> choices() {
    return choices;
  }

  /** The one in use; empty for the user's own rows. */
  public ObservableValue<Optional<DataSetChoice>> chosenProperty() {
    return chosen;
  }

  // Commands

  /** Begins a run on that set, with all its features. */
  public void choose(DataSetChoice choice) {
    if (chosen.getValue().equals(Optional.of(choice))) return;
    editor.edit(
        DataEditor.Place.SETS,
        setup -> setup.withSource(choice.source()).withInputs(InputPlan.ALL));
  }
}
