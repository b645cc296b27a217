package engram.lesson;

import java.time.Instant;

/**
 * An answer of a pupil.
 *
 * @param question its id
 * @param when it was given, to the second
 */
public record Answer(String question, Instant when, Reply reply) {}
