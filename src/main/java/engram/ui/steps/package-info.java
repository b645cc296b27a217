/**
 * The steps of training from top to bottom: initialise, loss, optimiser, train (the test is in the
 * room of results). What can move while a run goes on is sent as a change of it; all else edits its
 * recipe and begins another run, and says in a sentence what had to change with it. Its door is
 * {@code StepsRoom}; begin with {@code StepOptimiserViewModel}.
 */
package engram.ui.steps;
