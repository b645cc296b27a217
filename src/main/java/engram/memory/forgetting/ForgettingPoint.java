package engram.memory.forgetting;

/**
 * How well a network does behind an epoch.
 *
 * @param epoch from 0, before the first
 * @param old accuracy on the task learned first
 * @param fresh accuracy on the task learned second
 */
public record ForgettingPoint(int epoch, double old, double fresh) {}
