package engram.ui.branches;

import engram.ui.base.Room;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;

/** The branches of the run. */
public final class BranchesRoom implements Room {
  public final BranchesViewModel branches;

  /**
   * @param compared the id of the branch that is compared with the present one
   */
  public BranchesRoom(ObjectProperty<OptionalInt> compared, Shared shared) {
    branches = new BranchesViewModel(compared, shared);
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(BranchesController.class, () -> new BranchesController(branches));
  }
}
