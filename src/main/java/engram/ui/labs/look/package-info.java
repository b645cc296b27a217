/**
 * What does it look at? An answer shared out among the features of a sample, the sample changed by
 * hand, and the smallest change that flips the answer. Nobody but {@code engram.ui.labs} uses it;
 * begin reading at {@link engram.ui.labs.look.LookModels}.
 */
package engram.ui.labs.look;
