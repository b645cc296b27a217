package engram.memory.sleep;

/**
 * How well a letter is recalled.
 *
 * @param letter its place among the letters of the life's script
 * @param age nights since it was learned
 * @param strength s in the fast store
 * @param recalled by both, as a share of {@link SleepLife#CUES} cues
 * @param withoutFast by the slow network alone, likewise
 */
public record LetterRecall(
    int letter, int age, double strength, double recalled, double withoutFast) {}
