/**
 * Who taught you this? A trained network answers one sample, and each training sample that it could
 * not have done without is found by leaving it out. Nobody but {@code engram.ui.labs} uses it;
 * begin reading at {@link engram.ui.labs.why.WhyModels}.
 */
package engram.ui.labs.why;
