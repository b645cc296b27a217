package engram.memory.tag;

import engram.data.Identified;

/** Whose memory is tagged. */
public enum TagPart implements Identified {
  /** A mouse with 400 neurons. */
  MOUSE,
  /** A network that has learned handwritten digits. */
  DIGITS
}
