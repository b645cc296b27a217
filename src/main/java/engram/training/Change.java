package engram.training;

/**
 * An intervention and where it happened.
 *
 * @param before the settings of the batch before
 */
public record Change(Position at, Intervention intervention, Settings before) {}
