package engram.inspect.scores;

/** Means over the classes of what {@link ClassScores} holds for one. */
public record AverageScores(double precision, double recall, double f1) {}
