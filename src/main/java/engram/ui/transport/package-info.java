/**
 * Run (Space), one step on (→), one step back (←), back to the same first weights (Home), and the
 * speed, from one epoch a second to as fast as the machine can. Its door is {@code TransportRoom}.
 */
package engram.ui.transport;
