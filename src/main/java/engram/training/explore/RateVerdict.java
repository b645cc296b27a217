package engram.training.explore;

import engram.data.Identified;

/** How well a learning rate does beside others, by the rule of {@link RateJudgement}. */
public enum RateVerdict implements Identified {
  TOO_SLOW,
  GOOD,
  OSCILLATING,
  /** Too large, but without a sign of it in the ups and downs: the loss came to rest too high. */
  STUCK,
  DIVERGED
}
