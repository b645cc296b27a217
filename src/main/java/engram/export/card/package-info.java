/**
 * The model card of a network, written from its run as text or as a page, in two languages. The
 * command line and the window use it; begin reading at {@link engram.export.card.CardWriter}.
 */
package engram.export.card;
