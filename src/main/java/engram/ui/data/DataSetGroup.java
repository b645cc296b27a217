package engram.ui.data;

import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.data.sets.Group;

/** The parts of the list of data sets, in their order. */
enum DataSetGroup {
  PLANE("plane"),
  LOGIC("logic"),
  REGRESSION("regression"),
  TABLE("table"),
  PICTURE("picture");

  private final String id;

  DataSetGroup(String id) {
    this.id = id;
  }

  static DataSetGroup of(BuiltInSet set) {
    if (set.group() == Group.PLANE && set.task() == Task.REGRESSION) return REGRESSION;
    return switch (set.group()) {
      case PLANE -> PLANE;
      case LOGIC -> LOGIC;
      case TABLE -> TABLE;
      case PICTURE -> PICTURE;
    };
  }

  String id() {
    return id;
  }
}
