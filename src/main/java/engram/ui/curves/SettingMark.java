package engram.ui.curves;

import engram.training.Change;
import java.util.ArrayList;
import java.util.List;

/** An epoch in which settings were changed. */
record SettingMark(int epoch, List<Change> changes) {
  SettingMark {
    changes = List.copyOf(changes);
  }

  /** One mark an epoch, in the order of the epochs. */
  static List<SettingMark> of(List<Change> changes) {
    List<SettingMark> marks = new ArrayList<>();
    for (int i = 0; i < changes.size(); ) {
      int epoch = changes.get(i).at().epoch();
      List<Change> there = new ArrayList<>();
      while (i < changes.size() && changes.get(i).at().epoch() == epoch)
        there.add(changes.get(i++));
      marks.add(new SettingMark(epoch, there));
    }
    return marks;
  }
}
