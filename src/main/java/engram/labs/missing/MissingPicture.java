package engram.labs.missing;

import engram.data.Identified;

/** What of the lab is looked at. */
public enum MissingPicture implements Identified {
  /** What those that are missing are called, and how surely. */
  WALL,
  /** Whether what the network is sure of comes true. */
  CALIBRATION,
  /** What a class can discuss about it. */
  QUESTIONS
}
