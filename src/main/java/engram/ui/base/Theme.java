package engram.ui.base;

import engram.data.Identified;

/** Light for a bright room, dark for a dim one. */
public enum Theme implements Identified {
  LIGHT,
  DARK;

  public static Theme of(String id) {
    return DARK.id().equals(id) ? DARK : LIGHT;
  }
}
