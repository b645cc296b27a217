/**
 * Many learning rates tried from the same first weights, and what each comes to: too slow, good,
 * oscillating, stuck or diverged. Stands on {@code engram.training}; the window's explorer uses it.
 * Begin with {@code RateExplorer}.
 */
package engram.training.explore;
