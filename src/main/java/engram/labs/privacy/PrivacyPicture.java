package engram.labs.privacy;

import engram.data.Identified;

/** What of the lab is looked at. */
public enum PrivacyPicture implements Identified {
  /** The losses of members and of others, and what an attacker makes of them. */
  MEMBERSHIP,
  /** Accuracy, the attack and ε as the noise of DP-SGD grows. */
  NOISE,
  /** Three ways to take a sample out again. */
  ERASURE,
  /** How little must be changed to fool a network. */
  FOOLING,
  /** What poison in the training set does, and who is found to have taught it. */
  POISON
}
