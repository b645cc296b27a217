/**
 * Experiments on remembering and forgetting: associative recall, lesions, a new task that costs the
 * old one, a list in a short-term and a long-term store, when to learn again, one neuron by four
 * rules, sleep, and the same letters in three machines. Each is a setup of plain numbers, a run
 * that is the same bit for bit for the same setup, and a result; the window plays them step by step
 * and the command line prints them. Begin with {@code HopfieldNetwork} and {@code Recall}, or with
 * the {@code Experiment} that can be saved.
 */
package engram.memory;
