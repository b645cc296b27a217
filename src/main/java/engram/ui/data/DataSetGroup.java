package engram.ui.data;

import engram.data.Identified;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.data.sets.Group;

/** The parts of the list of data sets, in their order. */
enum DataSetGroup implements Identified {
  PLANE,
  LOGIC,
  REGRESSION,
  TABLE,
  PICTURE;

  static DataSetGroup of(BuiltInSet set) {
    boolean numbers = set.group() == Group.PLANE && set.task() == Task.REGRESSION;
    return numbers ? REGRESSION : valueOf(set.group().name());
  }
}
