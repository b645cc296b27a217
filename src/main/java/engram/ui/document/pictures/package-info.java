/**
 * The living pictures beside the pages of the document: each has a model that knows its numbers and
 * what of it can be moved, and a painter that draws it at rest and presented. Only the room
 * Document uses it; begin with {@link engram.ui.document.pictures.LivingModel}.
 */
package engram.ui.document.pictures;
