package engram.lesson;

import engram.data.Identified;

/** What a lesson does to a control that pupils are not to use. */
public enum Lock implements Identified {
  /** It is seen and can't be used. */
  LOCKED,
  /** It is not there. */
  HIDDEN
}
