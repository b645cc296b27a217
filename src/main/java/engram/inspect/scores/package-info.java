/**
 * How well a network does on the rows of a part: confusion matrix, precision and recall by class,
 * ROC, R² and errors of numbers. Takes the answers to a part of the data; the results, the test
 * step and the command line ask it. Begin with {@code PartAnswers}, then {@code ClassReport}.
 */
package engram.inspect.scores;
