package engram.memory.tag;

import engram.memory.RepeatedRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Many mice: a step is one of them, with its twins. */
public final class TagRun extends RepeatedRun {
  private final TagSetup setup;
  private final List<TagMouse> mice = new ArrayList<>();

  public TagRun(TagSetup setup) {
    super(1, setup.mice());
    this.setup = setup;
  }

  @Override
  protected void measure(int thing, int time) {
    mice.add(TagMouse.of(setup, time));
  }

  /** Those that are measured. */
  public List<TagMouse> mice() {
    return Collections.unmodifiableList(mice);
  }
}
