package engram.memory.sleep;

import engram.data.Identified;

/** What the slow network is shown. */
public enum SleepTeacher implements Identified {
  /** At night, what the fast store dreams. */
  DREAMS,
  /** By day, the letters of the day themselves; there is no fast store. */
  DAY
}
