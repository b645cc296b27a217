/**
 * A network that learns a second task and forgets the first, and what helps: rehearsal, weights
 * held by their Fisher information, dreams. The window and {@code engram memory forgetting} use it.
 * Begin with {@code ForgettingSetup} and {@code ForgettingRun}.
 */
package engram.memory.forgetting;
