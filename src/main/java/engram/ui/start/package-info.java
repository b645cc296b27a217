/**
 * The first screen: what the program is in one sentence, and four doors into it, each with a living
 * picture of what is behind. It is shown at the start of the program until its user says otherwise,
 * and whenever the menu or a link asks for it. Nothing but the wiring uses it; begin with {@link
 * engram.ui.start.StartViewModel}.
 */
package engram.ui.start;
