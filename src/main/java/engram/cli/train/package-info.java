/**
 * The commands {@code train} and {@code datasets}: the options that make a recipe, reading a file
 * of the user's own, and the reports on a run. {@code engram.cli.memory} may use {@link
 * engram.cli.train.Training}; begin reading at {@link engram.cli.train.TrainCommand}.
 */
package engram.cli.train;
