/**
 * The glossary: the terms of the window with their meaning, their name in the other language and
 * the place where each is seen. Nothing but the wiring uses it; begin with {@link
 * engram.ui.glossary.GlossaryTerm}.
 */
package engram.ui.glossary;
