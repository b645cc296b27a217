package engram.ui.labs.frame;

import engram.ui.base.Challenge;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import engram.ui.memory.frame.PlayedRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The room of one lab. */
public abstract class LabRoom<M extends LabModels> extends PlayedRoom<M> {
  private final Challenge challenge;

  /**
   * @param undoing takes a place with steps of its own to undo
   */
  public LabRoom(Challenge challenge, Shared shared, Consumer<UndoPlace> undoing) {
    super(Workspace.CHALLENGES, shared.panes().challengeProperty(), challenge, shared, undoing);
    this.challenge = challenge;
  }

  public final Challenge challenge() {
    return challenge;
  }

  /** What is painted in the window; where it is not all that is presented, another painter. */
  public Presented picture() {
    return presented();
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of();
  }
}
