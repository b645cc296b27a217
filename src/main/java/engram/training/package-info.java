/**
 * A run in time. A run is a {@code Recipe} plus the list of what was changed along the way, and
 * training is deterministic, so that any epoch can be computed again bit for bit: time travel,
 * branches, undo, twins and saved files all rest on that. Begin with {@code Recipe}, {@code
 * Trainer} and {@code Run}; {@code Session} runs them on a thread of its own, takes commands and
 * hands out immutable {@code Snapshot}s. For the command line and the window; knows neither.
 *
 * <p>A change of the learning rate walks one way: {@code SettingSlider}, {@code SliderViewModel},
 * {@code NumberViewModel}, {@code StepOptimiserViewModel}, {@code Session}, {@code SessionThread},
 * {@code Driver}, {@code Run}, {@code Course}, {@code Trainer}, {@code BatchKernel}, {@code
 * Optimizer}.
 */
package engram.training;
