package engram.ui.memory.tag;

import engram.memory.tag.TagMouse;
import engram.memory.tag.TagRun;
import engram.memory.tag.TagSetup;
import engram.ui.base.LongWork;
import engram.ui.memory.frame.MemoryMeasuring;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** Many mice with the settings of this moment, each treated in every way. */
public final class TagMiceViewModel extends MemoryMeasuring<TagSetup, TagMouse> {
  static final int MICE = TagSetup.USUAL.mice();

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  TagMiceViewModel(TagSettings settings, Executor worker, Executor window, LongSupplier clock) {
    super(worker, window, clock);
    settings.setupProperty().subscribe(setup -> follow(measured(setup)));
  }

  /** What is done to the mouse that is seen, and when, makes no difference to them. */
  private static TagSetup measured(TagSetup setup) {
    return new TagSetup(
        setup.firing(),
        setup.light(),
        setup.excitable(),
        TagSetup.USUAL.gap(),
        MICE,
        setup.seed(),
        List.of());
  }

  @Override
  public LongWork.Steps<List<TagMouse>> steps(TagSetup setup) {
    TagRun run = new TagRun(setup);
    return LongWork.Steps.of(run, () -> List.copyOf(run.mice()));
  }
}
