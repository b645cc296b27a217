/**
 * Who taught you this? Each training row is left out in turn and the run trained again, exactly:
 * what that changes in the answer to one sample is what the row has taught. Begin with {@code
 * Inquiry} and {@code LeaveOneOut}; where there are too many rows, {@code Trace} names those worth
 * the time.
 */
package engram.labs.why;
