/**
 * What a run is made of before it begins: the network, the data and their preparation, the settings
 * of the optimiser, and when to stop; together a {@code Recipe}. All of it is values that check
 * themselves. {@code engram.training} runs recipes; {@code Preset} has those that come with the
 * program. Begin with {@code Recipe}.
 */
package engram.training.recipe;
