package engram.labs.race;

import engram.data.Identified;

/** What of the lab is looked at. */
public enum RacePicture implements Identified {
  /** Loss against time, or against samples seen. */
  RACE,
  /** Time for a step and for an epoch as rows grow. */
  GROWTH,
  /** Noise of a mini-batch's gradient against the size of the batch. */
  NOISE,
  /** What several workers win. */
  WORKERS
}
