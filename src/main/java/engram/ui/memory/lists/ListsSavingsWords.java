package engram.ui.memory.lists;

import engram.memory.lists.ListSavingsRun;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ListsTimes;
import java.util.List;

/** What is said of the forgetting curve. */
public final class ListsSavingsWords {
  /** Ebbinghaus's intervals, rounded: his table has 0.33 h and 8.8 h. */
  private static final long[] INTERVALS = {
    20 * 60, 3600, 9 * 3600, 86_400, 2 * 86_400, 6 * 86_400, 31 * 86_400
  };

  private final ListsTimes times;
  private final Texts texts;

  ListsSavingsWords(ListsTimes times, Texts texts) {
    this.times = times;
    this.texts = texts;
  }

  /** How it was measured, or what a measuring does. */
  public String measured(List<ListSavingsRun.Point> points) {
    if (points.isEmpty()) return texts.get("stores.savings.invite");
    int lists = points.get(points.size() - 1).lists();
    return texts.get("stores.savings.note", RoundedNumber.whole(lists));
  }

  /** One of Ebbinghaus's intervals, as it is called. */
  public String interval(int index) {
    return times.tick(INTERVALS[index]);
  }
}
