/**
 * How well the network does on a part of the data: confusion matrix, precision, recall, F1 and ROC
 * by class; of numbers R², RMSE and predicted against true. A click on a cell or a point pages
 * through those samples. The fifth step is here too, since it shows the same in small.
 *
 * <p>The five steps know the model of that step. Begin with {@link engram.ui.results.ResultsRoom}
 * and {@link engram.ui.results.Results}.
 */
package engram.ui.results;
