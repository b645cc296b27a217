/**
 * The workspace Document: the article that Engram teaches as eight short pages, each beside a
 * living picture, and a teacher's own page. The texts are Markdown in {@code resources/document}; a
 * link {@code term:ID} leads to the glossary, {@code place:ID} to a place of the window, and {@code
 * part:ID} names a part of the picture. Its door is {@code DocumentRoom}; begin with {@code
 * DocumentViewModel}.
 */
package engram.ui.document;
