/**
 * A step inside a batch, for the network and the program beside it: which phase it was, on which
 * sample, and what happened, in words and numbers. Steps of any size lead to the same bits. Begin
 * with {@code BatchViewModel}.
 */
package engram.ui.batch;
