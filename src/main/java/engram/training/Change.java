package engram.training;

/**
 * An intervention and where it happened.
 *
 * @param before the settings until then
 */
public record Change(Position at, Intervention intervention, Settings before) {}
