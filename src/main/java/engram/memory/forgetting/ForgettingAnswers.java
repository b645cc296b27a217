package engram.memory.forgetting;

/**
 * What a network says of the test rows of a task.
 *
 * @param given the output that is largest for each row
 * @param right for each class of the task the share of its rows that get their own output
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record ForgettingAnswers(int[] given, double[] right) {}
