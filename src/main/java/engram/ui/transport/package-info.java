/**
 * Run (Space), one step on (→), one step back (←), back to the same first weights (Home), and the
 * speed, from one epoch a second to as fast as the machine can; slowed down, a run goes by the
 * steps that are chosen. Its door is {@code TransportRoom}.
 */
package engram.ui.transport;
