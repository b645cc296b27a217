/**
 * Pictures as files: SVG and PDF whose lines are lines and whose texts are texts, PNG at any size,
 * and GIF that moves. A picture is an {@link engram.export.picture.Artwork}, which draws itself on
 * a Graphics2D; what it shows is known by who makes it. Begin with {@link
 * engram.export.picture.PictureFormat}.
 */
package engram.export.picture;
